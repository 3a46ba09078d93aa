import {
  type CalendarDay,
  type Connection,
  isOfCustomer,
  type Numeric,
  type PageArguments,
  type Predicate,
  page,
  pagesByParent,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
} from '@guanxi/runtime';
import { ofDepartment } from '../orders/of-department.ts';
import { orderColumns } from '../permissions.ts';
import type { PlannedPart } from './instalments.ts';

/** Rows of instalments and receipts. The only file of this feature that knows SQL. Days come as text. */
export type InstalmentRow = {
  id: string;
  orderId: string;
  position: number;
  dueOn: CalendarDay;
  method: string;
  amount: Numeric;
  before: Numeric;
};
export type ReceiptRow = {
  id: string;
  orderId: string;
  amount: Numeric;
  currency: string;
  method: string;
  receivedOn: CalendarDay;
  reference: string | null;
  recordedAt: Date;
  recordedBy: string;
};
export type NewReceipt = Omit<ReceiptRow, 'amount'> & { amount: string; eventId: string };

const instalmentColumns = sql`i.id, i.order_id, i.position, i.due_on::text AS due_on, i.method, i.amount, i.before`;
const receiptColumns = sql`r.id, r.order_id, r.amount, r.currency, r.method, r.received_on::text AS received_on, r.reference,
  r.recorded_at, r.recorded_by`;

export async function replacePlan(
  db: SqlRunner,
  orderId: string,
  parts: readonly (PlannedPart & { id: string })[],
): Promise<void> {
  await db.$executeRaw(sql`DELETE FROM instalment WHERE order_id = ${orderId}::uuid`);
  await db.$executeRaw(sql`INSERT INTO instalment (id, order_id, position, due_on, method, amount, before)
    SELECT p.id, ${orderId}::uuid, p.position, p."dueOn", p.method, p.amount, p.before
    FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      AS p(id uuid, position int, "dueOn" date, method text, amount numeric, before numeric)`);
}

export const instalmentsOfOrders = (db: SqlRunner, orderIds: readonly string[]): Promise<InstalmentRow[]> =>
  rows<InstalmentRow>(
    db,
    sql`SELECT ${instalmentColumns} FROM instalment i WHERE i.order_id = ANY(${[...orderIds]}::uuid[]) ORDER BY i.order_id, i.position`,
  );

export type OverdueQuery = {
  visible: Predicate;
  /** The last day that is overdue. */
  dueTo: CalendarDay;
  customerId?: string | undefined;
  departmentPath?: string | undefined;
};

/** What of an instalment is open, as in `progressOf`: the same rule, for lists. */
const isOpen = sql`(o.status = 'OPEN' AND least(i.before + i.amount, o.total) > greatest(i.before, o.received))`;

/** Whether an order of the alias `o` has an instalment that is open after its day. */
export const hasOverdue = (today: CalendarDay): Sql =>
  sql`EXISTS (SELECT 1 FROM instalment i WHERE i.order_id = o.id AND i.due_on < ${today}::date AND ${isOpen})`;

export const overduePage = (
  db: SqlRunner,
  { visible, dueTo, customerId, departmentPath }: OverdueQuery,
  args: PageArguments,
): Promise<Connection<InstalmentRow>> =>
  page(db, {
    select: instalmentColumns,
    from: sql`instalment i JOIN orders o ON o.id = i.order_id`,
    where: [
      sql`i.due_on <= ${dueTo}::date`,
      isOpen,
      toSql(visible, orderColumns),
      ...(customerId ? [isOfCustomer('o.customer_id', sql`${customerId}::uuid`)] : []),
      ...(departmentPath ? [ofDepartment(departmentPath)] : []),
    ],
    order: [
      { column: 'i.due_on', type: 'date', direction: 'asc' },
      { column: 'i.id', type: 'uuid', direction: 'asc' },
    ],
    args,
  });

export async function insertReceipt(db: SqlRunner, receipt: NewReceipt): Promise<void> {
  await db.$executeRaw(sql`INSERT INTO receipt (id, order_id, amount, currency, method, received_on, reference, recorded_at, recorded_by, event_id)
    VALUES (${receipt.id}::uuid, ${receipt.orderId}::uuid, ${receipt.amount}::numeric, ${receipt.currency}, ${receipt.method},
      ${receipt.receivedOn}::date, ${receipt.reference}, ${receipt.recordedAt}, ${receipt.recordedBy}, ${receipt.eventId}::uuid)`);
}

export const receiptsById = (db: SqlRunner, ids: readonly string[], visible: Predicate): Promise<ReceiptRow[]> =>
  rows<ReceiptRow>(
    db,
    sql`SELECT ${receiptColumns} FROM receipt r JOIN orders o ON o.id = r.order_id
      WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${toSql(visible, orderColumns)}`,
  );

const latestFirst = [
  { column: 'r.recorded_at', type: 'timestamptz', direction: 'desc' },
  { column: 'r.id', type: 'uuid', direction: 'desc' },
] as const;

/** Receipts of orders that are at hand already, and so may be seen. */
export const receiptPages = (
  db: SqlRunner,
  orderIds: readonly string[],
  args: PageArguments,
): Promise<Connection<ReceiptRow>[]> =>
  pagesByParent(db, {
    parents: orderIds,
    parentColumn: 'r.order_id',
    select: receiptColumns,
    from: sql`receipt r`,
    where: [],
    order: latestFirst,
    args,
  });

export type ReceiptQuery = {
  visible: Predicate;
  orderId?: string | undefined;
  customerId?: string | undefined;
  methods?: readonly string[] | undefined;
  receivedFrom?: CalendarDay | undefined;
  receivedTo?: CalendarDay | undefined;
};

export const receiptPage = (
  db: SqlRunner,
  { visible, orderId, customerId, methods, receivedFrom, receivedTo }: ReceiptQuery,
  args: PageArguments,
): Promise<Connection<ReceiptRow>> =>
  page(db, {
    select: receiptColumns,
    from: sql`receipt r JOIN orders o ON o.id = r.order_id`,
    where: [
      toSql(visible, orderColumns),
      ...(orderId ? [sql`r.order_id = ${orderId}::uuid`] : []),
      ...(customerId ? [isOfCustomer('o.customer_id', sql`${customerId}::uuid`)] : []),
      ...(methods ? [sql`r.method = ANY(${[...methods]}::text[])`] : []),
      ...(receivedFrom ? [sql`r.received_on >= ${receivedFrom}::date`] : []),
      ...(receivedTo ? [sql`r.received_on <= ${receivedTo}::date`] : []),
    ],
    order: latestFirst,
    args,
  });
