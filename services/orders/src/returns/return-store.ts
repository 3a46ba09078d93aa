import {
  type Connection,
  type Numeric,
  type PageArguments,
  type Predicate,
  pagesByParent,
  rows,
  type SqlRunner,
  sql,
  toSql,
} from '@guanxi/runtime';
import { orderColumns } from '../permissions.ts';

/** Rows of returns. The only file of this feature that knows SQL. */
export type ReturnRow = {
  id: string;
  orderId: string;
  lineId: string;
  quantity: Numeric;
  gross: Numeric;
  tax: Numeric;
  discount: Numeric;
  currency: string;
  reason: string;
  note: string | null;
  returnedAt: Date;
  returnedBy: string;
};

const columns = sql`b.id, b.order_id, b.line_id, b.quantity, b.gross, b.tax, b.discount, b.currency, b.reason, b.note,
  b.returned_at, b.returned_by`;

export async function insertReturn(db: SqlRunner, back: ReturnRow & { eventId: string }): Promise<void> {
  await db.$executeRaw(sql`INSERT INTO order_return (id, order_id, line_id, quantity, gross, tax, discount, currency, reason, note,
      returned_at, returned_by, event_id)
    VALUES (${back.id}::uuid, ${back.orderId}::uuid, ${back.lineId}::uuid, ${back.quantity.toString()}::numeric,
      ${back.gross.toString()}::numeric, ${back.tax.toString()}::numeric, ${back.discount.toString()}::numeric, ${back.currency},
      ${back.reason}, ${back.note}, ${back.returnedAt}, ${back.returnedBy}, ${back.eventId}::uuid)`);
}

export const returnsById = (db: SqlRunner, ids: readonly string[], visible: Predicate): Promise<ReturnRow[]> =>
  rows<ReturnRow>(
    db,
    sql`SELECT ${columns} FROM order_return b JOIN orders o ON o.id = b.order_id
      WHERE b.id = ANY(${[...ids]}::uuid[]) AND ${toSql(visible, orderColumns)}`,
  );

/** Returns of orders that are at hand already, and so may be seen; the latest first. */
export const returnPages = (
  db: SqlRunner,
  orderIds: readonly string[],
  args: PageArguments,
): Promise<Connection<ReturnRow>[]> =>
  pagesByParent(db, {
    parents: orderIds,
    parentColumn: 'b.order_id',
    select: columns,
    from: sql`order_return b`,
    where: [],
    order: [
      { column: 'b.returned_at', type: 'timestamptz', direction: 'desc' },
      { column: 'b.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
