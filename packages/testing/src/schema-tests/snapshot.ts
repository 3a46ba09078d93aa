import { readdir } from 'node:fs/promises';
import type { PrismaLike } from '@guanxi/runtime';
import type { TestService } from '../service.ts';

/** What stands in every table (business, outbox, idempotency, audit, jobs) and how many files there are. */
export async function snapshot<Client extends PrismaLike>(running: TestService<Client>): Promise<Map<string, string>> {
  const { pool } = running.db;
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname IN ('public', 'guanxi', 'graphile_worker')`,
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS held FROM ${name} t`,
  );
  const { rows } = await pool.query<{ name: string; held: string }>(each.join(' UNION ALL '));
  const files = await readdir(running.settings.BLOB_FOLDER ?? '', { recursive: true });
  return new Map([...rows.map(({ name, held }) => [name, held] as const), ['files', `${files.length} files`]]);
}

/** Names of what differs. */
export const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after.keys()].filter((name) => before.get(name) !== after.get(name));

/** Whether a text stands in some row of the service's tables, or in its audit as a reason. */
export async function isStored<Client extends PrismaLike>(
  running: TestService<Client>,
  text: string,
): Promise<boolean> {
  const { pool } = running.db;
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND (n.nspname = 'public' OR c.oid = 'guanxi.audit'::regclass)`,
  );
  const each = tables.map(({ name }) => `EXISTS (SELECT FROM ${name} t WHERE position($1 IN t::text) > 0)`);
  const { rows } = await pool.query<{ found: boolean }>(`SELECT ${each.join(' OR ')} AS found`, [text]);
  return rows[0]?.found === true;
}

/** The id that the next transaction will have at least. */
export async function transactionNow<Client extends PrismaLike>({ db }: TestService<Client>): Promise<string> {
  const { rows } = await db.pool.query<{ next: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  return rows[0]?.next ?? '';
}

/** Every text in rows of the service's tables, and in its audit, that were written by this transaction or later ones. */
export async function textsWrittenSince<Client extends PrismaLike>(
  { db }: TestService<Client>,
  transaction: string,
): Promise<Set<string>> {
  const { rows: tables } = await db.pool.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND (n.nspname = 'public' OR (n.nspname = 'guanxi' AND c.relname LIKE 'audit%'))`,
  );
  const each = tables.map(
    ({ name }) => `SELECT to_jsonb(t) AS row FROM ${name} t WHERE t.xmin::text::bigint >= $1::bigint`,
  );
  const { rows } = await db.pool.query<{ row: unknown }>(each.join(' UNION ALL '), [transaction]);
  const texts = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (Array.isArray(value)) value.forEach(read);
    // what people name things stands before what they say of them
    else if (value !== null && typeof value === 'object') Object.entries(value).flat().forEach(read);
  };
  for (const { row } of rows) read(row);
  return texts;
}
