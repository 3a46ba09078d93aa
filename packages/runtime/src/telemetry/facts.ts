import { type EventDescription, eventName } from '../events/envelope.ts';
import { count, following, record, secondsSince, telemetryIsOn } from './signals.ts';

type Work<T> = () => Promise<T>;

/** Lets one fact take effect, linked to what it followed from, and measures it. */
export function tracedFact<T>(consumer: string, topic: string, event: EventDescription, work: Work<T>): Promise<T> {
  const fact = eventName(event.type);
  noteAge(consumer, event);
  return traced({ consumer, topic, fact, causes: [event.traceparent], facts: 1 }, work);
}

/** The same for facts that share a transaction. */
export function tracedBatch<T>(
  consumer: string,
  deliveries: readonly { record: { topic: string }; event: EventDescription }[],
  work: Work<T>,
): Promise<T> {
  if (!telemetryIsOn()) return work();
  for (const { event } of deliveries) noteAge(consumer, event);
  const causes = deliveries.map(({ event }) => event.traceparent);
  const [first, ...others] = deliveries;
  const fact = first && others.length === 0 ? eventName(first.event.type) : 'batch';
  return traced({ consumer, topic: first?.record.topic ?? '', fact, causes, facts: deliveries.length }, work);
}

type About = {
  consumer: string;
  topic: string;
  fact: string;
  causes: readonly (string | undefined)[];
  facts: number;
};

async function traced<T>({ consumer, topic, fact, causes, facts }: About, work: Work<T>): Promise<T> {
  const started = performance.now();
  const attributes = {
    'messaging.operation.type': 'process',
    'messaging.destination.name': topic,
    'messaging.consumer.group.name': consumer,
    'messaging.batch.message_count': facts,
    'guanxi.fact': fact,
  };
  let outcome = 'error';
  try {
    const result = await following(causes, { name: `handle ${fact}`, kind: 'consumer', attributes }, work);
    outcome = 'ok';
    return result;
  } finally {
    record('guanxi_fact_handling_seconds', secondsSince(started), { consumer, fact, outcome });
  }
}

/** Publishes facts of the outbox, linked to the requests that wrote those of them that are recorded. */
export async function tracedPublish(
  records: readonly { topic: string; headers: Readonly<Record<string, string>> }[],
  work: Work<void>,
): Promise<void> {
  if (!telemetryIsOn()) return work();
  const causes = records.map(({ headers }) => headers.traceparent);
  const attributes = { 'messaging.operation.type': 'send', 'messaging.batch.message_count': records.length };
  await following(causes, { name: 'publish outbox', kind: 'producer', attributes }, work);
  for (const { headers } of records)
    count('guanxi_facts_published_total', 1, { fact: eventName(headers.ce_type ?? 'unknown') });
}

/** The time at which a fact came about is in its id (UUIDv7): real time, whatever the business's clock says. */
function noteAge(consumer: string, { id }: EventDescription): void {
  if (!telemetryIsOn() || id[14] !== '7') return;
  const made = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  record('guanxi_fact_age_seconds', Math.max(0, Date.now() - made) / 1000, { consumer });
}
