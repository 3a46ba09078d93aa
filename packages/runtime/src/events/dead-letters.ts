import { v7 } from 'uuid';
import { type SqlRunner, sql } from '../sql.ts';
import type { EventRecord, OutboxEvent } from './envelope.ts';
import { describeEvent } from './envelope.ts';
import type { LoggedRecord } from './event-log.ts';
import { writeOutbox } from './outbox.ts';
import { deadLetterTopic, isCompacted } from './topics.ts';

export type DeadLetterInput = {
  area: string;
  consumer: string;
  record: LoggedRecord;
  reason: string;
  attempts: number;
};

/**
 * Puts a fact aside as it came, and tells of it on the area's dead-letter topic, in one transaction. A fact that
 * comes again and fails again renews its row and is not told twice. PostgreSQL takes no NUL in texts: it is dropped.
 */
export async function putAside(
  db: SqlRunner,
  { area, consumer, record, reason, attempts }: DeadLetterInput,
): Promise<void> {
  const id = v7();
  const eventId = describeEvent(record.headers)?.id ?? `${record.topic}/${record.partition}/${record.offset}`;
  const text = (each: string) => each.replaceAll('\0', '');
  const headers = JSON.stringify(record.headers).replaceAll('\\u0000', '');
  const value = record.value && Buffer.from(record.value).toString('base64');
  const written = (await db.$queryRaw(sql`
    INSERT INTO guanxi.dead_letter AS d (id, consumer, event_id, topic, key, headers, value, reason, attempts)
    VALUES (${id}::uuid, ${consumer}, ${eventId}, ${record.topic}, ${text(record.key)}, ${headers}::jsonb,
            decode(${value}::text, 'base64'), ${text(reason)}, ${attempts}::int)
    ON CONFLICT (consumer, event_id) DO UPDATE
      SET reason = excluded.reason, attempts = d.attempts + excluded.attempts, recorded_at = now(), replayed_at = NULL
    RETURNING d.id::text AS id`)) as { id: string }[];
  if (written[0]?.id === id) await writeOutbox(db, [notice(id, area, consumer, record, text(reason))]);
}

/** The record for the dead-letter topic: the fact's own bytes and headers, and why. Of a person's profile only the key. */
function notice(id: string, area: string, consumer: string, record: EventRecord, reason: string): OutboxEvent {
  const headers = {
    ...record.headers,
    dead_letter_id: id,
    dead_letter_topic: record.topic,
    dead_letter_consumer: consumer,
    dead_letter_reason: reason,
  };
  const value = isCompacted(record.topic) ? null : record.value;
  return { id, lane: 'live', record: { topic: deadLetterTopic(area), key: record.key, headers, value } };
}
