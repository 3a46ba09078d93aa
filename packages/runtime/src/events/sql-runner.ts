import type { Sql } from '@prisma/client/runtime/client';
import type { ClientBase, Pool } from 'pg';

/** The part of a Prisma client or of its transaction client that the events need. */
export interface SqlRunner {
  $queryRaw<T = unknown>(query: Sql): PromiseLike<T>;
  $executeRaw(query: Sql): PromiseLike<number>;
}

/** The same over plain `pg`, for processes and commands that have no Prisma client. */
export function sqlRunner(client: ClientBase | Pool): SqlRunner {
  const run = (query: Sql) => client.query(query.text, query.values);
  return {
    $queryRaw: async <T>(query: Sql) => (await run(query)).rows as T,
    $executeRaw: async (query: Sql) => (await run(query)).rowCount ?? 0,
  };
}
