import type { Pool } from 'pg';
import type { Topic } from './topics.ts';

/**
 * Makes the declared topics and their partitions. The number of partitions of a topic never changes: a key would
 * move to another partition and lose its order.
 */
export async function declareTopics(pool: Pool, topics: readonly Topic[]): Promise<void> {
  const declared = JSON.stringify(
    topics.map(({ name, partitions, compacted, retentionDays }) => ({
      name,
      partitions,
      compacted,
      days: retentionDays,
    })),
  );
  const { rows } = await pool.query<{ name: string; partitions: number; wanted: number }>(
    `WITH declared AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS d(name text, partitions int, compacted boolean, days float8))
     SELECT t.name, t.partitions, d.partitions AS wanted FROM event_log.topic t JOIN declared d USING (name)
      WHERE t.partitions <> d.partitions`,
    [declared],
  );
  const other = rows[0];
  if (other) throw new Error(`topic ${other.name} has ${other.partitions} partitions, not ${other.wanted}`);
  await pool.query(
    `WITH declared AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS d(name text, partitions int, compacted boolean, days float8)),
     made AS (
       INSERT INTO event_log.topic AS t (name, partitions, compacted, retention)
       SELECT name, partitions, compacted, make_interval(secs => days * 86400) FROM declared ORDER BY name
       ON CONFLICT (name) DO UPDATE SET compacted = excluded.compacted, retention = excluded.retention
         WHERE (t.compacted, t.retention) IS DISTINCT FROM (excluded.compacted, excluded.retention)
       RETURNING t.name, t.partitions)
     INSERT INTO event_log.partition (topic, partition)
     SELECT made.name, p FROM made, generate_series(0, made.partitions - 1) AS p ON CONFLICT DO NOTHING`,
    [declared],
  );
}
