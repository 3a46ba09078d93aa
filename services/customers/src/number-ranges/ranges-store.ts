/** The ranges of members' numbers. Taking numbers from them is enrolment's. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { NumberRange, Span } from '../enrolment/enrolments.ts';

export type RangeRow = NumberRange & {
  id: string;
  name: string;
  first: string;
  last: string;
  next: string;
  openedAt: Date;
  closedAt: Date | null;
};
/** A firm opens one when the last runs out, not by the hundred. */
export const RANGES_MAX = 100;

const select = sql`SELECT id, name, prefix, width, first::text, last::text, next::text, opened_at, closed_at FROM number_range`;

/** In the order in which numbers are taken from them. */
export const listRanges = (db: SqlRunner): Promise<RangeRow[]> =>
  rows<RangeRow>(db, sql`${select} ORDER BY opened_at, id LIMIT ${RANGES_MAX}`);

export async function findRange(db: SqlRunner, id: string): Promise<RangeRow | undefined> {
  const [found] = await rows<RangeRow>(db, sql`${select} WHERE id = ${id}::uuid`);
  return found;
}

/** Lets one transaction at a time decide whether a new range collides. */
export const lockRanges = (tx: CustomersTx) => execute(tx.db, sql`LOCK TABLE number_range IN SHARE ROW EXCLUSIVE MODE`);

export const insertRange = (
  tx: CustomersTx,
  { id, name, prefix, width, first, last }: Span & { id: string; name: string },
) =>
  execute(
    tx.db,
    sql`INSERT INTO number_range (id, name, prefix, first, last, next, width, opened_at)
      VALUES (${id}::uuid, ${name}, ${prefix}, ${first}::bigint, ${last}::bigint, ${first}::bigint, ${width}, ${tx.now}::timestamptz)`,
  );

/** False where it was closed before. */
export async function closeRange(tx: CustomersTx, id: string): Promise<boolean> {
  const written = await execute(
    tx.db,
    sql`UPDATE number_range SET closed_at = ${tx.now}::timestamptz WHERE id = ${id}::uuid AND closed_at IS NULL`,
  );
  return written > 0;
}
