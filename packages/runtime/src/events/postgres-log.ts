import { Pool } from 'pg';
import { migrateEventLog } from '../migrate.ts';
import type { EventRecord } from './envelope.ts';
import { type EventLog, type RunningSubscription, type Subscription, totalLag } from './event-log.ts';
import { startSubscriber } from './postgres-subscriber.ts';
import { declareTopics } from './postgres-topics.ts';
import { partitionOf, TOPICS, type Topic } from './topics.ts';

export type PostgresLogOptions = {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  topics?: readonly Topic[];
  /** How often a subscriber looks without being woken; a crashed member's partitions are taken over within it. */
  pollMs?: number;
  /** Records fetched at once from a partition. */
  batchSize?: number;
  /** Handlers that run at the same time in one subscription, each for another partition. */
  parallel?: number;
  onError?: (error: unknown) => void;
};

/** The embedded log, with what only this transport can do. */
export type PostgresLog = EventLog & {
  /** Applies retention and compaction now; it happens by itself every ten minutes. Answers how many records went. */
  sweep(): Promise<number>;
};

const SWEEP_MS = 600_000;

/** Opens the event log in its own PostgreSQL database, with its tables and topics made. */
export async function openPostgresLog(options: PostgresLogOptions): Promise<PostgresLog> {
  const { url, name, topics = TOPICS, onError = () => undefined } = options;
  const pool = new Pool({
    connectionString: url,
    application_name: `${name} log`,
    max: 2,
    connectionTimeoutMillis: 5_000,
  });
  pool.on('error', onError);
  try {
    await migrateEventLog(pool);
    await declareTopics(pool, topics);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const partitions = new Map(topics.map((topic) => [topic.name, topic.partitions]));
  const subscriptions = new Set<RunningSubscription>();
  const sweep = () => sweepOnce(pool);
  const sweeper = setInterval(() => sweep().catch(onError), SWEEP_MS).unref();

  return {
    async publish(records) {
      if (records.length === 0) return;
      const batch = JSON.stringify(records.map((record) => row(record, partitions)));
      await pool.query({ name: 'append', text: 'SELECT event_log.append($1::jsonb)', values: [batch] });
    },
    async subscribe(subscription: Subscription) {
      for (const topic of subscription.topics) partitionCount(topic, partitions);
      const subscriber = startSubscriber(subscription, options);
      const running = {
        caughtUp: subscriber.caughtUp,
        async close() {
          subscriptions.delete(running);
          await subscriber.close();
        },
      };
      subscriptions.add(running);
      await subscriber.ready;
      return running;
    },
    lag: async (group, names) => totalLag(await lagsOf(pool, group, names)),
    lagByTopic: (group, names) => lagsOf(pool, group, names),
    async health() {
      await pool.query('SELECT 1');
    },
    sweep,
    async close() {
      clearInterval(sweeper);
      await Promise.all([...subscriptions].map((subscription) => subscription.close()));
      if (!pool.ended) await pool.end();
    },
  };
}

function partitionCount(topic: string, partitions: ReadonlyMap<string, number>): number {
  const count = partitions.get(topic);
  if (count === undefined) throw new Error(`topic ${topic} is not declared`);
  return count;
}

function row(record: EventRecord, partitions: ReadonlyMap<string, number>) {
  return {
    topic: record.topic,
    partition: partitionOf(record.key, partitionCount(record.topic, partitions)),
    key: record.key,
    headers: record.headers,
    value: record.value && Buffer.from(record.value).toString('base64'),
  };
}

/** One process sweeps at a time; the others pass. */
async function sweepOnce(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ gone: string | null }>(
    `SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended('event_log.sweep', 0)) THEN event_log.sweep() END AS gone`,
  );
  return Number(rows[0]?.gone ?? 0);
}

async function lagsOf(pool: Pool, group: string, names: readonly string[]): Promise<Map<string, bigint>> {
  const { rows } = await pool.query<{ topic: string; lag: string }>(
    `SELECT p.topic, sum(p.next_position - coalesce(g.next_position, 0)) AS lag
       FROM event_log.partition p
       LEFT JOIN event_log.group_position g ON g.consumer_group = $1 AND g.topic = p.topic AND g.partition = p.partition
      WHERE p.topic = ANY($2::text[]) GROUP BY p.topic`,
    [group, names],
  );
  return new Map(rows.map(({ topic, lag }) => [topic, BigInt(lag)]));
}
