import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';
import { keepHistories } from './history/upkeep.ts';

const folder = new URL('../migrations/', import.meta.url);

/**
 * Brings the schema `guanxi` of a service's database up to date: outbox, inbox, dead letters and the like; and gives
 * history to the tables whose own migrations ask for it.
 */
export async function migrateRuntime(pool: Pool): Promise<string[]> {
  const applied = await migrate(pool, 'guanxi', folder);
  await keepHistories(pool);
  return applied;
}

/** The same for the database of the embedded event log. */
export const migrateEventLog = (pool: Pool): Promise<string[]> =>
  migrate(pool, 'event_log', new URL('event-log/', folder));

/**
 * Applies the .sql files of a folder that the schema has not seen, by name, all in one transaction; answers which.
 * Any number of processes may call it at once. A file that was applied and has changed since is refused.
 */
export async function migrate(pool: Pool, schema: string, files: URL): Promise<string[]> {
  const migrations = await readMigrations(files);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`migrate ${schema}`]);
    const applied = await appliedMigrations(client, schema);
    const open = migrations.filter(({ name }) => !applied.has(name));
    for (const { name, checksum } of migrations) {
      const seen = applied.get(name);
      if (seen && seen !== checksum) throw new Error(`migration ${schema}/${name} was changed after it was applied`);
    }
    for (const { name, text, checksum } of open) {
      await client.query(text);
      await client.query(`INSERT INTO ${schema}.migration (name, checksum) VALUES ($1, $2)`, [name, checksum]);
    }
    await client.query('COMMIT');
    return open.map(({ name }) => name);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function readMigrations(files: URL) {
  const names = (await readdir(files)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, files), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function appliedMigrations(client: PoolClient, schema: string): Promise<Map<string, string>> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.migration (
    name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT name, checksum FROM ${schema}.migration`,
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}
