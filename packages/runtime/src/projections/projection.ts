import { PROFILE_TOPIC } from '../access.ts';
import type { Tx } from '../database.ts';
import type { Handlers } from '../events/index.ts';
import { execute, rows, type Sql, type SqlRunner, sql } from '../sql.ts';

/** Runs work in one transaction of the service. */
export type RunWork<T extends { db: SqlRunner }> = <R>(work: (tx: T) => Promise<R>) => Promise<R>;

/**
 * Rows that follow from facts alone, and that can be made anew from them while the service goes on: declared once, in
 * the service's features. `npm run projections` rebuilds them, and what is declared under `drift` is compared with its
 * source all the time.
 */
export type Projection<T extends { db: SqlRunner } = Tx> = {
  /** Unique within the service. Never rename it. */
  name: string;
  /**
   * The topics to read anew, one after the other. A compacted one is read from the log; of any other the service that
   * says it replays its archive, to this projection alone.
   */
  sources: readonly string[];
  /**
   * What a fact does when it comes again: it makes the row what the fact says, whatever is there. The live consumer goes
   * on beside it, so that an older fact must never undo a newer one.
   */
  handlers: Handlers<T>;
  /** Marks all rows as not confirmed. Called before any fact comes, and again when a rebuild is taken up anew. */
  begin(run: RunWork<T>): Promise<void>;
  /** All facts have come: takes away what none has confirmed; answers how many rows that were. */
  end(run: RunWork<T>): Promise<number>;
  /** How it is compared: `rows` gives `key` and `line` as the source of that name does. See `SourceRows`. */
  drift?: { source: string; rows: Sql };
};

/** Rows of a service that projections elsewhere follow from. */
export type SourceRows = {
  /** `<area>.<what>`. */
  name: string;
  /** A query of `key` (text) and `line` (text, the same on both sides for equal rows). */
  rows: Sql;
};

const STEP = 5_000;

/** Of a feature's handlers those of some topics, for a projection that is kept by the live ones. */
export const handlersOf = <T extends { db: SqlRunner }>(handlers: Handlers<T>, ...topics: string[]): Handlers<T> =>
  Object.fromEntries(Object.entries(handlers).filter(([name]) => topics.some((topic) => name.startsWith(`${topic}/`))));

/** The name under which a projection's facts are replayed, and noted as done. */
export const consumerOf = (area: string, projection: string): string => `${area}.facts/${projection}`;

/**
 * A projection whose rows carry the version of what they were taken from. A rebuild sets all versions back, so that
 * every fact replaces the row, and the newest stays; what still has none in the end is of nobody.
 */
export function versionedRows<T extends { db: SqlRunner }>({
  table,
  key = sql`customer_id`,
  sources = [PROFILE_TOPIC],
  ...rest
}: Pick<Projection<T>, 'name' | 'handlers' | 'drift'> & {
  table: Sql;
  /** Its primary key, a uuid. */
  key?: Sql;
  sources?: readonly string[];
}): Projection<T> {
  return {
    ...rest,
    sources,
    async begin(run) {
      let after = '00000000-0000-0000-0000-000000000000';
      while (true) {
        const [step] = await run((tx) =>
          rows<{ last: string | null }>(
            tx.db,
            sql`WITH step AS (SELECT ${key} AS id FROM ${table} WHERE ${key} > ${after}::uuid ORDER BY 1 LIMIT ${STEP}::int),
                reset AS (UPDATE ${table} SET version = -1 WHERE ${key} IN (SELECT id FROM step))
              SELECT max(id::text) AS last FROM step`,
          ),
        );
        if (!step?.last) return;
        after = step.last;
      }
    },
    end: (run) => run((tx) => execute(tx.db, sql`DELETE FROM ${table} WHERE version = -1`)),
  };
}

/** Rows that each come of facts of their own, which never change. `kind` tells the tables of a projection apart. */
export type ConfirmedTable = { kind: string; table: Sql; key: Sql };

/**
 * A projection of rows that facts confirm one by one, with {@link confirmRow}. What was there at the beginning and was
 * not confirmed goes; `afterwards` makes what follows from the rows.
 */
export function confirmedRows<T extends { db: SqlRunner }>({
  tables,
  afterwards,
  ...rest
}: Pick<Projection<T>, 'name' | 'handlers' | 'drift' | 'sources'> & {
  tables: readonly ConfirmedTable[];
  afterwards?: (run: RunWork<T>) => Promise<void>;
}): Projection<T> {
  const { name } = rest;
  return {
    ...rest,
    begin: (run) =>
      run(async (tx) => {
        await execute(tx.db, sql`DELETE FROM guanxi.projection_unseen WHERE projection = ${name}`);
        for (const { kind, table, key } of tables)
          await execute(
            tx.db,
            sql`INSERT INTO guanxi.projection_unseen (projection, key) SELECT ${name}, ${`${kind}/`} || ${key}::text FROM ${table}`,
          );
      }),
    async end(run) {
      const removed = await run(async (tx) => {
        let gone = 0;
        for (const { kind, table, key } of tables)
          gone += await execute(
            tx.db,
            sql`DELETE FROM ${table} WHERE ${`${kind}/`} || ${key}::text IN
              (SELECT u.key FROM guanxi.projection_unseen u WHERE u.projection = ${name})`,
          );
        await execute(tx.db, sql`DELETE FROM guanxi.projection_unseen WHERE projection = ${name}`);
        return gone;
      });
      await afterwards?.(run);
      return removed;
    },
  };
}

/** A fact speaks of this row. Answers whether it is the first to do so in this rebuild, of a row that was there. */
export async function confirmRow(db: SqlRunner, projection: string, kind: string, key: string): Promise<boolean> {
  const first = await execute(
    db,
    sql`DELETE FROM guanxi.projection_unseen WHERE projection = ${projection} AND key = ${`${kind}/${key}`}`,
  );
  return first > 0;
}
