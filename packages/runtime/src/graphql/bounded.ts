import { GraphQLError } from 'graphql';
import type { Database } from '../database.ts';
import { type SqlRunner, sql } from '../sql.ts';

/** What holds the places of all rows of a table of a million, so that none of them is looked for in its whole page. */
const WORK_MEM = '16MB';

/** What a list was asked for, and by which conditions few records are found however many there are. */
export type AskedOfList = {
  filter?: object | null | undefined;
  sort?: object | null | undefined;
  /** Fields of the filter that an index bears alone. */
  anchors: readonly string[];
};

/**
 * Reads of a list that somebody put together: a statement that has not ended within the installation's `LIST_SECONDS` is ended,
 * and the list refused. Whatever is combined, no filter reads without a bound.
 * @throws GraphQLError FILTER_TOO_WIDE, from a statement that took too long; `path` names a condition that no index bears
 */
export function bounded({ read, listSeconds }: Pick<Database, 'read' | 'listSeconds'>, asked: AskedOfList): SqlRunner {
  // as it stands, a list is read in the order of an index, or found by its rights
  if (!asked.sort && conditionsOf(asked).length === 0) return read;
  const within =
    (run: (db: SqlRunner, query: unknown, values: unknown[]) => PromiseLike<unknown>) =>
    // biome-ignore lint/suspicious/noExplicitAny: as Prisma declares them
    async (query: any, ...values: any[]): Promise<any> => {
      try {
        return await read.$transaction(
          async (db: SqlRunner) => {
            await db.$queryRaw(
              sql`SELECT set_config('statement_timeout', ${String(Math.round(listSeconds * 1000))}, true),
            set_config('work_mem', ${WORK_MEM}, true)`,
            );
            return run(db, query, values);
            // the statement is ended before the transaction is
          },
          { maxWait: 10_000, timeout: listSeconds * 1000 + 10_000 },
        );
      } catch (error) {
        throw wasEnded(error) ? tooWide(asked) : error;
      }
    };
  return {
    $queryRaw: within((db, query, values) => db.$queryRaw(query, ...values)),
    $executeRaw: within((db, query, values) => db.$executeRaw(query, ...values)),
  };
}

const conditionsOf = ({ filter }: AskedOfList): string[] =>
  Object.entries(filter ?? {}).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name]));

/** The refusal of a list, at the first of its conditions by which too few are found, else at its order. */
export function tooWide(asked: AskedOfList): GraphQLError {
  const { sort, anchors } = asked;
  const conditions = conditionsOf(asked);
  const named = conditions.find((name) => !anchors.includes(name)) ?? (sort ? undefined : conditions[0]);
  return new GraphQLError('Too few records pass these conditions to be found in time; add one that an index bears', {
    extensions: { code: 'FILTER_TOO_WIDE', path: named === undefined ? ['sort'] : ['filter', named] },
  });
}

/** PostgreSQL ended the statement: its time was over. */
function wasEnded(error: unknown): boolean {
  const { code, meta, cause } = (error ?? {}) as {
    code?: unknown;
    meta?: { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown } } };
    cause?: { originalCode?: unknown };
  };
  return [code, meta?.code, meta?.driverAdapterError?.cause?.originalCode, cause?.originalCode].includes('57014');
}
