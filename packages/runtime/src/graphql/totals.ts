import { raw, rows, type Sql, type SqlRunner, sql } from '../sql.ts';

/** A total is counted up to here and said to be "more than" past it. */
export const COUNT_MAX = 10_000;

/** How a long table's total is judged before it is counted. */
export type Sampling = {
  /** So many are counted at once: whose total is less needs no sample. */
  few: number;
  /** Pages of the table that are looked through, wherever chance puts them. */
  pages: number;
  /** The sample is believed when it makes the total so many times `COUNT_MAX`. */
  times: number;
  /** A table is long when it has so many times these pages. */
  long: number;
};

/**
 * Even if those who match lay together, page by page, a total of `COUNT_MAX` would be taken for four times as many once in
 * 10^9: in a table of 100,000 pages five pages of 500 would hold them, and twenty were needed.
 */
const SAMPLING: Sampling = { few: 100, pages: 500, times: 4, long: 10 };

/**
 * Counts rows up to `COUNT_MAX`, in one statement.
 * @param table the one table of `from`, where its total may be told by a sample to be more than that: what ten thousand rows of
 *   a long table lie on takes longer to read than all of a short one
 */
export async function countUpTo(
  db: SqlRunner,
  { from, where, table }: { from: Sql; where: Sql; table?: string | undefined },
  { few, pages, times, long }: Sampling = SAMPLING,
): Promise<{ totalCount: number; totalCountIsExact: boolean }> {
  const upTo = (limit: number) =>
    sql`(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ${raw(String(limit + 1))}) AS counted)`;
  const [row] = await rows<{ total: bigint }>(
    db,
    table === undefined ? sql`SELECT ${upTo(COUNT_MAX)} AS total` : judged(table),
  );
  const total = Number(row?.total ?? 0);
  return { totalCount: Math.min(total, COUNT_MAX), totalCountIsExact: total <= COUNT_MAX };

  function judged(name: string): Sql {
    const limit = raw(String(few));
    // how many times the table is longer than the sample
    const size = sql`(SELECT times FROM size)`;
    const total = sql`(SELECT total FROM first)`;
    return sql`
      WITH size AS MATERIALIZED (
        SELECT pg_relation_size('${raw(name)}') / current_setting('block_size')::float8 / ${raw(String(pages))} AS times),
      first AS MATERIALIZED (SELECT ${upTo(few)} AS total),
      sample AS MATERIALIZED (SELECT count(*) AS total FROM ${from} TABLESAMPLE SYSTEM (least(100, 100 / greatest(${size}, 1))) REPEATABLE (1)
        WHERE ${size} > ${raw(String(long))} AND ${total} > ${limit} AND ${where})
      SELECT CASE WHEN ${total} <= ${limit} THEN ${total}
        WHEN (SELECT total FROM sample) * ${size} > ${raw(String(times * COUNT_MAX))} THEN ${raw(String(COUNT_MAX + 1))}
        ELSE ${upTo(COUNT_MAX)} END AS total`;
  }
}
