import { type SqlRunner, sql } from '../sql.ts';
import { tracedBatch } from '../telemetry/facts.ts';
import { type Addressee, consumerFor } from './addressee.ts';
import { causeOf, isUuid } from './cause.ts';
import type { ConsumerOptions } from './consumer.ts';
import type { Delivery, HandlerTransaction, RunBatch } from './consumer-types.ts';
import { describeEvent } from './envelope.ts';
import type { BatchHandler, LoggedRecord } from './event-log.ts';
import { handlerName } from './handlers.ts';
import { eventCounters } from './metrics.ts';

/**
 * Lets many facts take effect in one transaction, with one statement for the inbox. Whatever goes wrong, nothing of it
 * stands and the facts are handled one by one, where retries and dead letters are.
 */
export function consumeBatch<Tx extends HandlerTransaction>(
  options: ConsumerOptions<Tx>,
  runBatch: RunBatch<Tx>,
): BatchHandler {
  const counters = options.counters ?? eventCounters();
  return async (records) => {
    const { deliveries, consumer } = readable(records, options);
    if (!consumer) return deliveries.length;
    const { name, handlers } = consumer;
    const wanted = deliveries.filter(({ record, event }) => handlers[handlerName(record.topic, event.type)]);
    let fresh: Delivery[] = [];
    try {
      const apply = () =>
        runBatch(async (inCause) => {
          const first = await inCause(causeOf(name, (wanted[0] as Delivery).event));
          fresh = await claim(first.db, name, wanted);
          for (const run of runsOf(fresh)) {
            const [{ record, event }] = run as [Delivery, ...Delivery[]];
            const handler = handlers[handlerName(record.topic, event.type)];
            if (handler?.many) await handler.many(run, await inCause(causeOf(name, event)));
            else
              for (const each of run)
                await handler?.(each.record, each.event, await inCause(causeOf(name, each.event)));
          }
        });
      await tracedBatch(name, wanted, apply);
    } catch {
      return 0;
    }
    counters.handled += fresh.length;
    counters.redeliveries += wanted.length - fresh.length;
    return deliveries.length;
  };
}

/**
 * Records from the front whose envelope can be read and that are for one addressee; those that are for nobody here count
 * among them, as facts of no type.
 */
function readable<Tx extends HandlerTransaction>(
  records: readonly LoggedRecord[],
  options: ConsumerOptions<Tx>,
): { deliveries: Delivery[]; consumer: Addressee<Tx> | undefined } {
  const deliveries: Delivery[] = [];
  let consumer: Addressee<Tx> | undefined;
  for (const record of records) {
    const event = describeEvent(record.headers);
    if (!event || !isUuid(event.id)) break;
    const wanted = consumerFor(options, event);
    const handled = wanted?.handlers[handlerName(record.topic, event.type)];
    if (handled && consumer && consumer.name !== wanted.name) break;
    if (handled) consumer = wanted;
    deliveries.push({ record, event: handled ? event : { ...event, type: '' } });
  }
  return { deliveries, consumer };
}

/** Notes all facts as done; answers those that were not, once each. */
async function claim(db: SqlRunner, name: string, wanted: readonly Delivery[]): Promise<Delivery[]> {
  const ids = [...new Set(wanted.map(({ event }) => event.id.toLowerCase()))];
  const inserted = (await db.$queryRaw(sql`
    INSERT INTO guanxi.inbox (consumer, event_id) SELECT ${name}, id FROM unnest(${ids}::uuid[]) AS id
    ON CONFLICT DO NOTHING RETURNING event_id::text AS id`)) as { id: string }[];
  const open = new Set(inserted.map(({ id }) => id));
  return wanted.filter(({ event }) => open.delete(event.id.toLowerCase()));
}

/** Neighbours of the same kind together, in order. */
function runsOf(deliveries: readonly Delivery[]): Delivery[][] {
  const runs: Delivery[][] = [];
  let kind: string | undefined;
  for (const delivery of deliveries) {
    const next = handlerName(delivery.record.topic, delivery.event.type);
    if (next === kind) runs.at(-1)?.push(delivery);
    else runs.push([delivery]);
    kind = next;
  }
  return runs;
}
