import { safeError } from '../logging.ts';
import { sql } from '../sql.ts';
import { tracedFact } from '../telemetry/facts.ts';
import { type Addressee, consumerFor } from './addressee.ts';
import { causeOf, isUuid } from './cause.ts';
import { consumeBatch } from './consume-batch.ts';
import type { Handlers, HandlerTransaction, RunBatch, RunInTransaction } from './consumer-types.ts';
import { putAside } from './dead-letters.ts';
import { describeEvent, type EventDescription } from './envelope.ts';
import type { EventLog, LoggedRecord, RunningSubscription } from './event-log.ts';
import { handlerName, topicsOf } from './handlers.ts';
import { type EventCounters, eventCounters } from './metrics.ts';
import { isOutage } from './outages.ts';
import { backOff, pause } from './waiting.ts';

export type ConsumerOptions<Tx extends HandlerTransaction> = {
  area: string;
  /** `<area>.<consumer>`: the group in the log and the name in inbox and dead letters. Never rename it. */
  name: string;
  log: EventLog;
  handlers: Handlers<Tx>;
  /** Handlers of facts that are sent again for these names alone, beside the consumer's own: its projections. */
  projections?: ReadonlyMap<string, Handlers<Tx>>;
  runInTransaction: RunInTransaction<Tx>;
  /** Lets facts that lie ready together share a transaction; one by one without it. */
  runBatch?: RunBatch<Tx>;
  counters?: EventCounters;
  /** Told of each failed attempt; `final` when the fact was put aside. */
  onError?: (
    error: unknown,
    about: { eventId?: string; type?: string; topic: string; attempt: number; final: boolean },
  ) => void;
  /** Attempts before a fact that fails by itself is put aside. Outages do not count. */
  attempts?: number;
  /** First and longest wait between attempts, in milliseconds. */
  delays?: { first: number; most: number };
};

/**
 * Reads the topics of its handlers and lets each fact take effect once: the effect and the note that it is done are
 * one transaction, the position in the log follows. A fact that cannot be handled is put aside after bounded
 * attempts and the consumer goes on; while the database is away it waits, for ever.
 */
export async function startConsumer<Tx extends HandlerTransaction>(
  options: ConsumerOptions<Tx>,
): Promise<RunningSubscription> {
  const topics = topicsOf(options.handlers);
  if (topics.length === 0) return { caughtUp: Promise.resolve(), close: async () => undefined };
  return options.log.subscribe({
    group: options.name,
    topics,
    from: 'earliest',
    handler: consume(options),
    ...(options.runBatch ? { batch: consumeBatch(options, options.runBatch) } : {}),
    onError: (error) => options.onError?.(error, { topic: '', attempt: 0, final: false }),
  });
}

/** What a consumer does with one record; apart from the subscription so that tests can hand it records themselves. */
export function consume<Tx extends HandlerTransaction>(options: ConsumerOptions<Tx>) {
  const { attempts: most = 5, delays: range = { first: 100, most: 2_000 } } = options;
  const counters = options.counters ?? eventCounters();
  return async (record: LoggedRecord, signal: AbortSignal = never): Promise<void> => {
    const event = describeEvent(record.headers);
    const consumer = consumerFor(options, event);
    if (!consumer || (event && !consumer.handlers[handlerName(record.topic, event.type)])) return;
    const delays = backOff(range.first, range.most);
    let attempt = 0;
    while (true) {
      try {
        if (!event || !isUuid(event.id))
          throw new Error('the record is no event: its headers lack a valid ce_id, ce_type or ce_time');
        await tracedFact(consumer.name, record.topic, event, () =>
          applyOnce(options, consumer, record, event, counters),
        );
        return;
      } catch (error) {
        const outage = isOutage(error);
        if (!outage) attempt += 1;
        const final = attempt >= most || !event;
        options.onError?.(error, { ...about(event), topic: record.topic, attempt, final });
        if (final) return setAside(options, consumer.name, record, error, attempt, signal, counters);
        counters.retries += 1;
        await pause(delays.next(), signal);
        if (signal.aborted) throw error;
      }
    }
  };
}

async function applyOnce<Tx extends HandlerTransaction>(
  { runInTransaction }: ConsumerOptions<Tx>,
  { name, handlers }: Addressee<Tx>,
  record: LoggedRecord,
  event: EventDescription,
  counters: EventCounters,
): Promise<void> {
  const handler = handlers[handlerName(record.topic, event.type)];
  let done = false;
  await runInTransaction(causeOf(name, event), async (tx) => {
    const inserted = await tx.db.$executeRaw(sql`
      INSERT INTO guanxi.inbox (consumer, event_id) VALUES (${name}, ${event.id}::uuid) ON CONFLICT DO NOTHING`);
    done = inserted === 0;
    if (!done) await handler?.(record, event, tx);
  });
  if (done) counters.redeliveries += 1;
  else counters.handled += 1;
}

/** Until it stands: a fact is never dropped because the place for dropped facts is away. */
async function setAside<Tx extends HandlerTransaction>(
  { area, runInTransaction, onError }: ConsumerOptions<Tx>,
  name: string,
  record: LoggedRecord,
  error: unknown,
  attempts: number,
  signal: AbortSignal,
  counters: EventCounters,
): Promise<void> {
  const event = describeEvent(record.headers);
  const delays = backOff(100, 5_000);
  while (true) {
    try {
      await runInTransaction(causeOf(name, event), (tx) =>
        putAside(tx.db, { area, consumer: name, record, reason: reasonOf(error), attempts }),
      );
      counters.deadLetters += 1;
      return;
    } catch (failure) {
      onError?.(failure, { ...about(event), topic: record.topic, attempt: attempts, final: false });
      await pause(delays.next(), signal);
      if (signal.aborted) throw failure;
    }
  }
}

const about = (event: EventDescription | undefined) => (event ? { eventId: event.id, type: event.type } : {});

/** Without what drivers quote of a row's values: the reason is told on a topic. */
function reasonOf(error: unknown): string {
  const { type, message } = safeError(error);
  return message === undefined ? `threw ${type}` : `${type}: ${message}`;
}

const never = new AbortController().signal;
