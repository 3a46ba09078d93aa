import { type SqlRunner, sql } from '../sql.ts';
import type { Lane, OutboxEvent } from './envelope.ts';

/** Keys are locked by bucket: an import with thousands of keys must not exhaust the server's lock table. */
const LOCK_BUCKETS = 1024;
const LOCK_CLASS = 0x6f75_7462; // 'outb'

/**
 * Writes facts into the outbox, in the transaction of the change and as its last step (READ COMMITTED).
 * The keys are locked until commit before the first sequence number is drawn, so that for each key the sequence is
 * the order of commits. A fact joins the lane in which its key still waits: neither lane overtakes the other there.
 */
export async function writeOutbox(db: SqlRunner, events: readonly OutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  const keys = [...new Set(events.map(({ record }) => record.key))];
  await db.$executeRaw(sql`
    SELECT pg_advisory_xact_lock(${LOCK_CLASS}::int, bucket)
      FROM (SELECT DISTINCT (hashtextextended(key, 0) & ${LOCK_BUCKETS - 1}::bigint)::int AS bucket
              FROM unnest(${keys}::text[]) AS key
             ORDER BY bucket) AS buckets`);
  const lanes = lanesByKey(events);
  const column = <T>(of: (event: OutboxEvent) => T) => events.map(of);
  const { shared, own } = dividedHeaders(events);
  // column by column: of objects the database would read each name again, and the headers twice
  await db.$executeRaw(sql`
    WITH e AS MATERIALIZED (
        SELECT * FROM ROWS FROM (
          unnest(${column(({ id }) => id)}::uuid[], ${column(({ record }) => lanes.get(record.key) ?? null)}::text[],
            ${column(({ record }) => record.topic)}::text[], ${column(({ record }) => record.key)}::text[],
            ${column(({ record }) => record.value && Buffer.from(record.value).toString('base64'))}::text[]),
          jsonb_array_elements(${JSON.stringify(own)}::jsonb))
          WITH ORDINALITY AS e(id, lane, topic, key, value, headers, ord)),
      waits AS MATERIALIZED (
        SELECT k.key, (SELECT w.lane FROM guanxi.outbox w WHERE w.key = k.key AND w.sent_at IS NULL LIMIT 1) AS lane
          FROM (SELECT DISTINCT key FROM e) AS k)
    INSERT INTO guanxi.outbox (event_id, lane, topic, key, headers, value)
    SELECT e.id, coalesce(waits.lane, e.lane), e.topic, e.key, e.headers || ${JSON.stringify(shared)}::jsonb, decode(e.value, 'base64')
      FROM e JOIN waits ON waits.key = e.key ORDER BY e.ord`);
}

/** What the headers of all facts of a transaction have in common is told once: it is most of them. */
export function dividedHeaders(events: readonly OutboxEvent[]): {
  shared: Record<string, string>;
  own: Record<string, string>[];
} {
  const first = events[0]?.record.headers ?? {};
  const isShared = ([name, value]: [string, string]) => events.every(({ record }) => record.headers[name] === value);
  const shared = Object.fromEntries(Object.entries(first).filter(isShared));
  const own = events.map(({ record: { headers } }) => {
    const rest: Record<string, string> = {};
    for (const name in headers) if (!(name in shared)) rest[name] = headers[name] as string;
    return rest;
  });
  return { shared, own };
}

/** Within one transaction a key takes the lane of its first fact. */
export function lanesByKey(events: readonly OutboxEvent[]): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  for (const { lane, record } of events) if (!lanes.has(record.key)) lanes.set(record.key, lane);
  return lanes;
}
