import { customers } from '@guanxi/proto';
import { type TestArea, testDatabase } from '@guanxi/testing/database';
import { until as comes } from '@guanxi/testing/until';
import { Pool } from 'pg';
import { newId } from '../ids.ts';
import type { HandlerTransaction, RunInTransaction } from './consumer-types.ts';
import type { LogBench } from './contract.ts';
import { encodeEvent, type Lane, type OutboxEvent } from './envelope.ts';
import { writeOutbox } from './outbox.ts';
import { openPostgresLog, type PostgresLog } from './postgres-log.ts';
import { sqlRunner } from './sql-runner.ts';
import type { Topic } from './topics.ts';

/** A database for one test file, and the means to disturb it. */
export type ScratchDatabase = {
  url: string;
  pool: Pool;
  /** Ends every connection but those of `pool`, as a restart of the server does. */
  cutConnections(like?: string): Promise<void>;
  drop(): Promise<void>;
};

export async function scratchDatabase(area: TestArea): Promise<ScratchDatabase> {
  const { url, drop } = await testDatabase(area);
  const pool = new Pool({ connectionString: url, application_name: 'events-test', max: 8, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  return {
    url,
    pool,
    async cutConnections(like = '%') {
      await pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name <> 'events-test' AND application_name LIKE $1`,
        [like],
      );
    },
    async drop() {
      await pool.end();
      await drop();
    },
  };
}

/** The embedded log as the contract tests want it. */
export async function postgresBench(): Promise<LogBench> {
  const database = await scratchDatabase('event-log');
  return {
    open: (topics) => openTestLog(database.url, topics),
    cutConnections: () => database.cutConnections(),
    until,
    close: () => database.drop(),
  };
}

export const openTestLog = (url: string, topics?: readonly Topic[]): Promise<PostgresLog> =>
  openPostgresLog({ url, name: 'test', pollMs: 300, ...(topics ? { topics } : {}) });

export const until: LogBench['until'] = async (condition, bound = 20_000) => {
  await comes(condition, { bound, what: String(condition) });
};

/** Transactions over plain pg, in the place of a service's own. */
export const transactions =
  (pool: Pool): RunInTransaction<HandlerTransaction> =>
  async (_cause, work) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await work({ db: sqlRunner(client) });
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };

/** Writes facts in one transaction of their own. */
export const write = (pool: Pool, ...events: OutboxEvent[]): Promise<void> =>
  transactions(pool)(noCause, ({ db }) => writeOutbox(db, events));

const noCause = { consumer: '', eventId: '', eventType: '', time: new Date(0) };

/** A small fact on a topic: an assignment of customer `key`. */
export function assignment(topic: string, key: string, lane: Lane = 'live'): OutboxEvent {
  const emission = { type: customers.CustomerAssignedSchema, topic, key, value: { customerId: key }, lane };
  return encodeEvent(newId(), emission, { area: 'test', time: new Date('2026-11-24T00:00:00Z') });
}
