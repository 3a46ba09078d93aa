import {
  Decimal,
  isOfCustomer,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type TimelinePage,
  type TimelinePart,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import { orderColumns, rights } from '../permissions.ts';

type Row = Omit<TimelinePart, 'amount'> & { amount: { toString(): string } };

/** One kind of moment each: placed, money received, paid, returned, cancelled. `o` holds the orders that may be seen. */
const moments: Sql = sql`
  SELECT o.id, o.placed_at AS time, 'ORDER_PLACED' AS kind, 'Order' AS typename, o.id AS subject_id,
    o.placed_total AS amount, o.currency, o.status FROM o
  UNION ALL SELECT r.id, r.recorded_at, 'RECEIPT_RECORDED', 'Order', o.id, r.amount, r.currency, o.status
    FROM o JOIN receipt r ON r.order_id = o.id
  UNION ALL SELECT o.paid_event_id, o.paid_at, 'ORDER_PAID', 'Order', o.id, o.total, o.currency, o.status
    FROM o WHERE o.paid_event_id IS NOT NULL
  UNION ALL SELECT b.id, b.returned_at, 'ORDER_LINE_RETURNED', 'Order', o.id, b.gross, b.currency, o.status
    FROM o JOIN order_return b ON b.order_id = o.id
  UNION ALL SELECT o.cancel_event_id, o.cancelled_at, 'ORDER_CANCELLED', 'Order', o.id, o.placed_total, o.currency, o.status
    FROM o WHERE o.cancel_event_id IS NOT NULL`;

/** What happened with a customer's orders, the latest first; of the orders that the viewer may see. One statement. */
export async function timelineOf(
  db: SqlRunner,
  viewer: Viewer,
  customerId: string,
  { first, before, kinds }: TimelinePage,
): Promise<TimelinePart[]> {
  const visible = toSql(rights.visible(viewer, 'order'), orderColumns);
  const place = before ? sql`(part.time, part.id) < (${before.time}::timestamptz, ${before.id}::uuid)` : sql`TRUE`;
  const wanted = kinds ? sql`part.kind = ANY(${kinds}::text[])` : sql`TRUE`;
  const found = await rows<Row>(
    db,
    sql`WITH o AS (SELECT * FROM orders o WHERE ${isOfCustomer('o.customer_id', sql`${customerId}::uuid`)} AND ${visible})
      SELECT part.* FROM (${moments}) AS part WHERE ${place} AND ${wanted} ORDER BY part.time DESC, part.id DESC LIMIT ${first}`,
  );
  return found.map((row) => ({ ...row, amount: new Decimal(row.amount.toString()).toFixed() }));
}
