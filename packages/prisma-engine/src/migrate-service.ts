import { migrateJobs } from '@guanxi/runtime/jobs';
import { migrateRuntime } from '@guanxi/runtime/migrate';
import pg from 'pg';
import { isContract, type Part, readHistory } from './history.ts';
import { deployFolder } from './migrations.ts';
import { connectionSettings } from './settings.ts';

const LOCK = 'guanxi:migrate-service';
const EVERY = 1_000;

export type ServiceTarget = {
  /** The service's folder. */
  folder: string;
  url: string;
};

/**
 * Brings a service's database up to date: its own migrations, the runtime's (outbox, inbox …) and the job library's.
 * Any number may run at once and again; the second waits for the first. Answers what was applied.
 */
export async function migrateService({ part = 'all', ...target }: ServiceTarget & { part?: Part }): Promise<string[]> {
  const own = await deployFolder({ ...target, part });
  const { schema: _, max, ...settings } = connectionSettings(target.url);
  const pool = new pg.Pool({ ...settings, max: 1 + max });
  // without listeners the job library warns, and a connection that dies would end the process
  pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
  const lock = await pool.connect();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    const runtime = await migrateRuntime(pool);
    await migrateJobs(pool);
    return [...own, ...runtime];
  } finally {
    lock.release(true);
    await pool.end();
  }
}

export type ContractTarget = ServiceTarget & {
  /** How this version's sessions are called; sessions of the same service by another name are of another version. */
  sessionName: string;
  /** How long sessions of another version may stay, in milliseconds. */
  patience?: number;
};

/**
 * Applies what takes something away, once no process of another version is connected. Where nothing waits it asks for
 * nobody to leave.
 * @throws Error that names the sessions which stayed
 */
export async function contractService({
  sessionName,
  patience = 600_000,
  ...target
}: ContractTarget): Promise<string[]> {
  const { open } = await history(target);
  if (!open.some(isContract)) return migrateService(target);
  const others = await until(patience, async () => {
    const names = await otherVersions(target.url, sessionName);
    return { done: names.length === 0, value: names };
  });
  if (others.length > 0) throw new Error(`still connected: ${others.join(', ')}; what they use is not taken away`);
  return migrateService(target);
}

/** Waits until a service's database has all that its code needs. @throws Error after `patience` milliseconds */
export async function awaitMigrated({ patience = 600_000, ...target }: ServiceTarget & { patience?: number }) {
  const problem = await until<string | undefined>(patience, async () => {
    try {
      const { open } = await history(target);
      const missing = open.filter((name) => !isContract(name));
      return missing.length === 0
        ? { done: true, value: undefined }
        : { done: false, value: `not applied: ${missing.join(', ')}` };
    } catch (error) {
      return { done: false, value: error instanceof Error ? error.message : String(error) };
    }
  });
  if (problem !== undefined) throw new Error(`the database is not ready: ${problem}`);
}

async function history({ folder, url }: ServiceTarget) {
  const client = new pg.Client({ ...connectionSettings(url), connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await readHistory(client, folder);
  } finally {
    await client.end();
  }
}

/** Names of sessions are `guanxi <area> <version>`. */
async function otherVersions(url: string, sessionName: string): Promise<string[]> {
  const client = new pg.Client(connectionSettings(url));
  await client.connect();
  try {
    const mine = sessionName.split(' ').slice(0, 2).join(' ');
    const { rows } = await client.query<{ name: string }>(
      `SELECT DISTINCT application_name AS name FROM pg_stat_activity
        WHERE datname = current_database() AND starts_with(application_name, $1) AND application_name <> left($2, 63)`,
      [`${mine} `, sessionName],
    );
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}

/** Asks every second; the last answer when the patience is over, an empty one when it is done. */
async function until<T>(patience: number, ask: () => Promise<{ done: boolean; value: T }>): Promise<T> {
  const end = performance.now() + patience;
  while (true) {
    const { done, value } = await ask();
    if (done || performance.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
