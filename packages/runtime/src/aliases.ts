/** Records that were merged are read as one; no row is rewritten. See docs/decisions/0096-a-merge-is-a-view.md. */
import { isId } from './ids.ts';
import { raw, rows, type Sql, type SqlRunner, sql } from './sql.ts';
import type { Viewer } from './viewer.ts';

/** The condition that a row is of a customer: made for him, or for a record that was merged into him. */
export const isOfCustomer = (column: string, customerId: Sql): Sql =>
  sql`${raw(column)} = ANY(guanxi.aliases_of(${customerId}))`;

/** The same for an argument of a filter; a malformed id is nobody's. */
export const isOneCustomer = (column: string, customerId: string | null | undefined): Sql[] => {
  if (customerId === null || customerId === undefined) return [];
  return [isId(customerId) ? isOfCustomer(column, sql`${customerId}::uuid`) : sql`FALSE`];
};

/** Whether two ids name one customer. */
export async function areOne(db: SqlRunner, one: string | null, other: string | null): Promise<boolean> {
  if (one === other || one === null || other === null) return one === other;
  const [row] = await rows<{ same: boolean }>(
    db,
    sql`SELECT guanxi.survivor_of(${one}::uuid) = guanxi.survivor_of(${other}::uuid) AS same`,
  );
  return row?.same ?? false;
}

/** Puts down, in the transaction of a merge, which record shows what is theirs; null where they stand for themselves again. */
export async function saveSurvivor(
  db: SqlRunner,
  customerIds: readonly string[],
  survivorId: string | null,
): Promise<void> {
  await db.$executeRaw(sql`INSERT INTO guanxi.customer_access (customer_id, survivor_id)
    SELECT id, ${survivorId}::uuid FROM unnest(${[...customerIds]}::uuid[]) AS a(id)
    ON CONFLICT (customer_id) DO UPDATE SET survivor_id = excluded.survivor_id`);
}

/** A customer who signs in with the account of a record that was merged is its survivor. */
export async function asSurvivor(db: SqlRunner, viewer: Viewer | undefined): Promise<Viewer | undefined> {
  if (!viewer || !isId(viewer.customer)) return viewer;
  const [merged] = await rows<{ survivorId: string }>(
    db,
    sql`SELECT survivor_id FROM guanxi.customer_access WHERE customer_id = ${viewer.customer}::uuid AND survivor_id IS NOT NULL`,
  );
  return merged ? { ...viewer, customer: merged.survivorId } : viewer;
}
