import type { Subscription } from './event-log.ts';
import type { QueuedClient } from './queued-client.ts';

export type Place = { topic: string; partition: number };
export type Head = Place & { head: bigint };

export const placeId = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/** Where each partition ends. */
export async function heads(client: QueuedClient, topics: readonly string[]): Promise<Head[]> {
  const { rows } = await client.query<Place & { next_position: string }>({
    name: 'log-heads',
    text: `SELECT topic, partition, next_position FROM event_log.partition WHERE topic = ANY($1::text[])
            ORDER BY topic, partition`,
    values: [topics],
  });
  return rows.map(({ next_position, ...place }) => ({ ...place, head: BigInt(next_position) }));
}

type Beginning = Pick<Subscription, 'topics' | 'from'>;

/** The position at which a reader begins; a date finds the first record appended since, else the end. */
const START = `CASE WHEN $2 = 'earliest' THEN 0 WHEN $2 = 'latest' THEN p.next_position ELSE coalesce(
  (SELECT min(r.position) FROM event_log.record r
    WHERE r.topic = p.topic AND r.partition = p.partition AND r.recorded_at >= $3::timestamptz), p.next_position) END`;

const beginning = ({ topics, from }: Beginning) =>
  from instanceof Date ? [topics, 'since', from] : [topics, from, null];

/** Where a reader without a group begins in each partition. */
export async function beginnings(client: QueuedClient, where: Beginning): Promise<(Head & { start: bigint })[]> {
  const { rows } = await client.query<Place & { head: string; start: string }>(
    `SELECT p.topic, p.partition, p.next_position AS head, ${START} AS start
       FROM event_log.partition p WHERE p.topic = ANY($1::text[]) ORDER BY p.topic, p.partition`,
    beginning(where),
  );
  return rows.map(({ head, start, ...place }) => ({ ...place, head: BigInt(head), start: BigInt(start) }));
}

/** Gives the group a position in every partition in which it has none yet. */
export async function beginGroup(client: QueuedClient, group: string, where: Beginning): Promise<void> {
  await client.query(
    `INSERT INTO event_log.group_position (consumer_group, topic, partition, next_position)
     SELECT $4, p.topic, p.partition, ${START}
       FROM event_log.partition p WHERE p.topic = ANY($1::text[]) ORDER BY p.topic, p.partition ON CONFLICT DO NOTHING`,
    [...beginning(where), group],
  );
}
