import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@guanxi/testing/until';
import pg from 'pg';
import type { OwnStage } from '../src/stage.ts';

/** Counts the statements that PostgreSQL runs while something happens, by database; BEGIN and COMMIT are not counted. */
export async function countStatements(stage: OwnStage, work: () => Promise<void>): Promise<Record<string, number>> {
  const admin = new pg.Client(stage.urlOf('customers'));
  await admin.connect();
  try {
    await admin.query(`ALTER SYSTEM SET log_line_prefix = 'database=%d '`);
    await admin.query(`ALTER SYSTEM SET log_statement = 'all'`);
    await admin.query('SELECT pg_reload_conf()');
    const file = newest(join(stage.data, 'logs'));
    await mark(admin, file, 'statements are told');
    const from = statSync(file).size;
    await work();
    await mark(admin, file, 'statements were told');
    return counted(read(file, from));
  } finally {
    await admin.query('ALTER SYSTEM RESET log_statement');
    await admin.query('ALTER SYSTEM RESET log_line_prefix');
    await admin.query('SELECT pg_reload_conf()');
    await admin.end();
  }
}

/** Waits until the log has come as far as a statement of ours. */
async function mark(admin: pg.Client, file: string, text: string): Promise<void> {
  const from = statSync(file).size;
  await until(
    async () => {
      await admin.query(`SELECT '${text}'`);
      return read(file, from).includes(text) || undefined;
    },
    { bound: 10_000, what: 'the statements in the log' },
  );
}

const newest = (folder: string): string => {
  const [name = 'postgres.log'] = readdirSync(folder).filter((each) => each === 'postgres.log');
  return join(folder, name);
};

function read(file: string, from: number): string {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, statSync(file).size - from));
    readSync(handle, buffer, 0, buffer.length, from);
    return buffer.toString('utf8');
  } finally {
    closeSync(handle);
  }
}

function counted(log: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, database = '', statement = ''] of log.matchAll(
    /database=(\w+) LOG: {2}(?:statement|execute [^:]*): (.*)/g,
  ))
    if (!/^\s*(BEGIN|COMMIT|ROLLBACK|SET |DEALLOCATE|SELECT 'statements)/i.test(statement))
      counts[database] = (counts[database] ?? 0) + 1;
  return counts;
}
