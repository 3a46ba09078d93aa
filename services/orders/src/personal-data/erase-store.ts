/** A person's traces in orders, receipts and returns. Amounts, days, numbers and codes are never touched. */
import { type Erased, execute, type SqlRunner, sql } from '@guanxi/runtime';

/** What people wrote of orders: why one was cancelled, of a receipt and of a return. */
export async function eraseWords(db: SqlRunner, customerIds: readonly string[]): Promise<Erased> {
  const his = sql`SELECT id FROM orders WHERE customer_id = ANY(${[...customerIds]}::uuid[])`;
  await execute(db, sql`UPDATE orders SET cancel_reason = NULL WHERE id IN (${his}) AND cancel_reason IS NOT NULL`);
  const receipts = await execute(db, sql`UPDATE receipt SET reference = NULL WHERE order_id IN (${his})`);
  const returns = await execute(db, sql`UPDATE order_return SET note = NULL WHERE order_id IN (${his})`);
  const orders = await execute(db, sql`UPDATE orders SET customer_name = '' WHERE id IN (${his})`);
  return { orders, receipts, returns };
}
