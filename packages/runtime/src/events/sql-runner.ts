import type { ClientBase, Pool } from 'pg';
import type { Sql, SqlRunner } from '../sql.ts';

/** Plain `pg` in the shape of a Prisma client, for processes and commands that have none. */
export function sqlRunner(client: ClientBase | Pool): SqlRunner {
  const run = (query: Sql) => client.query(query.text, query.values);
  return {
    $queryRaw: async (query: Sql) => (await run(query)).rows,
    $executeRaw: async (query: Sql) => (await run(query)).rowCount ?? 0,
  };
}
