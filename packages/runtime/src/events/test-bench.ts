import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import type { LogBench } from './contract.ts';
import { openPostgresLog, type PostgresLog } from './postgres-log.ts';
import type { Topic } from './topics.ts';

/** An empty database for one test file, and the means to disturb it. */
export type ScratchDatabase = {
  url: string;
  pool: Pool;
  /** Ends every connection but those of `pool`, as a restart of the server does. */
  cutConnections(like?: string): Promise<void>;
  drop(): Promise<void>;
};

const SERVER = process.env.GUANXI_TEST_SERVER ?? '';

export async function scratchDatabase(): Promise<ScratchDatabase> {
  const name = `events_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(SERVER), { pathname: `/${name}` }).href;
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
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The embedded log as the contract tests want it. */
export async function postgresBench(): Promise<LogBench> {
  const database = await scratchDatabase();
  return {
    open: (topics) => openTestLog(database.url, topics),
    cutConnections: () => database.cutConnections(),
    until,
    close: () => database.drop(),
  };
}

export const openTestLog = (url: string, topics?: readonly Topic[]): Promise<PostgresLog> =>
  openPostgresLog({ url, name: 'test', pollMs: 300, ...(topics ? { topics } : {}) });

export async function until(condition: () => boolean | Promise<boolean>, bound = 20_000): Promise<void> {
  const end = Date.now() + bound;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`did not come within ${bound} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
