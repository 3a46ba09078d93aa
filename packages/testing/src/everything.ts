import type { PrismaLike } from '@guanxi/runtime';
import type { TestService } from './service.ts';

/**
 * Every row of a service's database as a line of text with its table before it: its own rows, history, audit, and jobs, and
 * facts that wait or were sent. For tests that say what must be left nowhere.
 */
export async function everythingIn<Client extends PrismaLike>({ db }: TestService<Client>): Promise<string[]> {
  const { rows: tables } = await db.pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'guanxi', 'graphile_worker')`,
  );
  const lines = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await db.pool.query<{ line: string }>(`SELECT t::text AS line FROM ${name} AS t`);
      return rows.map(({ line }) => `${name} ${line}`);
    }),
  );
  return lines.flat();
}
