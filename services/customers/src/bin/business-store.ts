import { execute, isOfCustomer, rows, type SqlRunner, sql } from '@guanxi/runtime';

export type BusinessKind = 'ORDER' | 'REQUEST';
type Piece = { kind: BusinessKind; id: string; customerId: string };

/** Something was opened for a customer; what is closed already stays so. */
export const openBusiness = (db: SqlRunner, { kind, id, customerId }: Piece) =>
  execute(
    db,
    sql`INSERT INTO business (kind, id, customer_id, closed) VALUES (${kind}, ${id}::uuid, ${customerId}::uuid, FALSE)
      ON CONFLICT DO NOTHING`,
  );

/** It is closed, whether or not it is known. */
export const closeBusiness = (db: SqlRunner, { kind, id, customerId }: Piece) =>
  execute(
    db,
    sql`INSERT INTO business (kind, id, customer_id, closed) VALUES (${kind}, ${id}::uuid, ${customerId}::uuid, TRUE)
      ON CONFLICT (kind, id) DO UPDATE SET closed = TRUE`,
  );

export const forgetBusiness = (db: SqlRunner, kind: BusinessKind, id: string) =>
  execute(db, sql`DELETE FROM business WHERE kind = ${kind} AND id = ${id}::uuid`);

/** How much is open for each of some customers. */
export async function openBusinessOf(
  db: SqlRunner,
  customerIds: readonly string[],
): Promise<Map<string, { openOrders: number; openRequests: number }>> {
  const found = await rows<{ customerId: string; openOrders: number; openRequests: number }>(
    db,
    sql`SELECT asked.id AS customer_id, count(*) FILTER (WHERE kind = 'ORDER')::int AS open_orders,
        count(*) FILTER (WHERE kind = 'REQUEST')::int AS open_requests
      FROM unnest(${[...customerIds]}::uuid[]) AS asked(id) JOIN business AS b ON ${isOfCustomer('b.customer_id', sql`asked.id`)}
      WHERE NOT b.closed GROUP BY asked.id`,
  );
  return new Map(found.map(({ customerId, ...open }) => [customerId, open]));
}
