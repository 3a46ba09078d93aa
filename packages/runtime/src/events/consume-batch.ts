import { type SqlRunner, sql } from '../sql.ts';
import { tracedBatch } from '../telemetry/facts.ts';
import { causeOf, isUuid } from './cause.ts';
import type { ConsumerOptions } from './consumer.ts';
import type { Delivery, HandlerTransaction, RunBatch } from './consumer-types.ts';
import { describeEvent, type EventDescription } from './envelope.ts';
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
  const { handlers, name } = options;
  const counters = options.counters ?? eventCounters();
  return async (records) => {
    const deliveries = readable(records, name);
    const wanted = deliveries.filter(({ record, event }) => handlers[handlerName(record.topic, event.type)]);
    if (wanted.length === 0) return deliveries.length;
    let fresh: Delivery[] = [];
    try {
      const apply = () =>
        runBatch(async (inCause) => {
          const first = inCause(causeOf(name, (wanted[0] as Delivery).event));
          fresh = await claim(first.db, name, wanted);
          for (const run of runsOf(fresh)) {
            const [{ record, event }] = run as [Delivery, ...Delivery[]];
            const handler = handlers[handlerName(record.topic, event.type)];
            if (handler?.many) await handler.many(run, inCause(causeOf(name, event)));
            else for (const each of run) await handler?.(each.record, each.event, inCause(causeOf(name, each.event)));
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

/** Records from the front whose envelope can be read; a replay for another consumer counts as read and wanted by nobody. */
function readable(records: readonly LoggedRecord[], name: string): Delivery[] {
  const found: Delivery[] = [];
  for (const record of records) {
    const event = describeEvent(record.headers);
    if (!event || !isUuid(event.id)) break;
    const mine: EventDescription =
      event.replayFor === undefined || event.replayFor === name ? event : { ...event, type: '' };
    found.push({ record, event: mine });
  }
  return found;
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
