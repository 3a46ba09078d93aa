import { addDays, isDay, startOfDay } from '../clock.ts';
import { join, rows, type Sql, type SqlRunner, sql } from '../sql.ts';

/** A dimension of a list: the column that is counted by, and the filter that leaves one value of it. */
export type Dimension = { key: Sql; only: (key: string) => Record<string, unknown> };
export type CountGroup = { key: string; count: number; filter: string };
export type Counts = { definition: string; asOf: Date; total: number; groups: CountGroup[] };

/** Values of a dimension that are told apart; a figure of more is a list. */
const GROUPS_MAX = 200;

/**
 * How many records of a list fall on each value of a dimension, under the list's own conditions, so that every figure
 * is the length of the list that its filter yields. Records without a value are not counted. One statement.
 */
export async function countBy(
  db: SqlRunner,
  {
    definition,
    from,
    where,
    dimension,
    filter,
    asOf,
  }: {
    definition: string;
    from: Sql;
    where: readonly Sql[];
    dimension: Dimension;
    filter: object | null | undefined;
    asOf: Date;
  },
): Promise<Counts> {
  const found = await rows<{ key: string; count: bigint }>(
    db,
    sql`SELECT ${dimension.key}::text AS key, count(*) AS count FROM ${from}
      WHERE ${join([...where, sql`${dimension.key} IS NOT NULL`], ' AND ')}
      GROUP BY 1 ORDER BY count DESC, key LIMIT ${GROUPS_MAX}`,
  );
  const groups = found.map(({ key, count }) => ({
    key,
    count: Number(count),
    filter: JSON.stringify({ ...filter, ...dimension.only(key) }),
  }));
  return { definition, asOf, total: groups.reduce((sum, { count }) => sum + count, 0), groups };
}

/** The condition that an instant lies within days of a zone, both included. What is no day narrows nothing. */
export function within(
  column: Sql,
  from: string | null | undefined,
  to: string | null | undefined,
  zone: string,
): Sql[] {
  return [
    ...(from && isDay(from) ? [sql`${column} >= ${startOfDay(from, zone)}::timestamptz`] : []),
    ...(to && isDay(to) ? [sql`${column} < ${startOfDay(addDays(to, 1), zone)}::timestamptz`] : []),
  ];
}
