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
