import type { PrismaLike } from '@guanxi/runtime';
import type { Pool } from 'pg';
import type { TestService } from './service.ts';

/**
 * Every row of a service's database as a line of text with its table before it: its own rows, history, audit, and jobs, and
 * facts that wait or were sent. For tests that say what must be left nowhere.
 */
export async function everythingIn<Client extends PrismaLike>({ db }: TestService<Client>): Promise<string[]> {
  const lines = await Promise.all(
    (await tablesOf(db.pool)).map(async (name) => {
      const { rows } = await db.pool.query<{ line: string }>(`SELECT t::text AS line FROM ${name} AS t`);
      return rows.map(({ line }) => `${name} ${line}`);
    }),
  );
  return lines.flat();
}

/** The lines of a database in which any of the words stands, as text or within bytes. */
export async function everythingAbout(pool: Pick<Pool, 'query'>, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const hidden = words.map((word) => Buffer.from(word).toString('hex'));
  const found: string[] = [];
  for (const name of await tablesOf(pool)) {
    const { rows } = await pool.query<{ line: string }>(`SELECT t::text AS line FROM ${name} AS t WHERE t::text ~ $1`, [
      [...words, ...hidden].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'),
    ]);
    found.push(...rows.map(({ line }) => `${name} ${line}`));
  }
  return found;
}

async function tablesOf(pool: Pick<Pool, 'query'>): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname IN ('public', 'guanxi', 'graphile_worker')`,
  );
  return rows.map(({ name }) => name);
}
