import {
  isOfCustomer,
  type Numeric,
  type Predicate,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
} from '@guanxi/runtime';
import { orderColumns } from '../permissions.ts';
import type { LineAmounts, OrderStatus } from './order.ts';

/** Rows of orders and their lines. Writing and single records; lists are in order-lists.ts. Amounts are decimals. */
export type OrderRow = {
  id: string;
  number: string;
  status: OrderStatus;
  customerId: string;
  customerName: string;
  /** MR, MS or empty. */
  customerTitle: string;
  tier: string;
  tierVersion: bigint;
  partnerId: string | null;
  ownerId: string | null;
  departmentPath: string | null;
  /** Who delivers; null is the customer's department. */
  deliveryDepartmentPath: string | null;
  currency: string;
  note: string | null;
  placedAt: Date;
  placedOn: string;
  discount: Numeric;
  placedTotal: Numeric;
  total: Numeric;
  tax: Numeric;
  received: Numeric;
  paidAt: Date | null;
  paidEventId: string | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  history: boolean;
};
export type LineRow = {
  id: string;
  orderId: string;
  /** Of the order. */
  currency: string;
  position: number;
  productId: string;
  productCode: string;
  productName: string;
  category: string;
  unit: string;
  quantity: Numeric;
  unitPrice: Numeric;
  listGross: Numeric;
  discountShare: Numeric;
  gross: Numeric;
  taxRate: Numeric;
  tax: Numeric;
  priceRuleId: string;
  priceRuleVersion: string;
  returnedQuantity: Numeric;
  returnedGross: Numeric;
  returnedTax: Numeric;
  returnedDiscount: Numeric;
};

export const selected: Sql = sql`o.id, o.number, o.status, o.customer_id, o.customer_name, o.customer_title, o.tier,
  o.tier_version, o.partner_id, o.owner_id, o.department_path, o.delivery_department_path, o.currency, o.note, o.placed_at,
  o.placed_on::text AS placed_on, o.discount, o.placed_total, o.total, o.tax, o.received, o.paid_at, o.paid_event_id,
  o.cancelled_at, o.cancel_reason, o.history`;

export const visibleOrders = (predicate: Predicate): Sql => toSql(predicate, orderColumns);

export const ordersById = (db: SqlRunner, ids: readonly string[], visible: Predicate): Promise<OrderRow[]> =>
  rows<OrderRow>(
    db,
    sql`SELECT ${selected} FROM orders o WHERE o.id = ANY(${[...ids]}::uuid[]) AND ${visibleOrders(visible)}`,
  );

/** An order locked until the transaction ends; `allowed` says whether the second predicate holds too. */
export async function lockOrderRow(
  db: SqlRunner,
  id: string,
  visible: Predicate,
  allowed: Predicate,
): Promise<(OrderRow & { allowed: boolean }) | undefined> {
  const [found] = await rows<OrderRow & { allowed: boolean }>(
    db,
    sql`SELECT ${selected}, ${visibleOrders(allowed)} AS allowed FROM orders o
      WHERE o.id = ${id}::uuid AND ${visibleOrders(visible)} FOR UPDATE OF o`,
  );
  return found;
}

/** The order of a line, if the line exists. */
export async function orderIdOfLine(db: SqlRunner, lineId: string): Promise<string | undefined> {
  const [found] = await rows<{ orderId: string }>(db, sql`SELECT order_id FROM order_line WHERE id = ${lineId}::uuid`);
  return found?.orderId;
}

const lineColumns = sql`n.id, n.order_id, o.currency, n.position, n.product_id, n.product_code, n.product_name, n.category, n.unit,
  n.quantity, n.unit_price, n.list_gross, n.discount_share, n.gross, n.tax_rate, n.tax, n.price_rule_id,
  n.price_rule_version, n.returned_quantity, n.returned_gross, n.returned_tax, n.returned_discount`;

export const linesOfOrders = (db: SqlRunner, orderIds: readonly string[]): Promise<LineRow[]> =>
  rows<LineRow>(
    db,
    sql`SELECT ${lineColumns} FROM order_line n JOIN orders o ON o.id = n.order_id WHERE n.order_id = ANY(${[...orderIds]}::uuid[]) ORDER BY n.order_id, n.position`,
  );

export const linesById = (db: SqlRunner, ids: readonly string[]): Promise<LineRow[]> =>
  rows<LineRow>(
    db,
    sql`SELECT ${lineColumns} FROM order_line n JOIN orders o ON o.id = n.order_id WHERE n.id = ANY(${[...ids]}::uuid[])`,
  );

/** The next number of a sequence within a year. Its row stays locked until the commit, so that no number is left out. */
export async function nextNumber(db: SqlRunner, sequence: string, year: number): Promise<string> {
  const [given] = await rows<{ last: number }>(
    db,
    sql`INSERT INTO number_sequence AS known (sequence, year, last) VALUES (${sequence}, ${year}::int, 1)
      ON CONFLICT (sequence, year) DO UPDATE SET last = known.last + 1 RETURNING last`,
  );
  return `${sequence}-${year}-${String(given?.last ?? 1).padStart(6, '0')}`;
}

export type NewOrder = Omit<
  OrderRow,
  'status' | 'received' | 'paidAt' | 'paidEventId' | 'cancelledAt' | 'cancelReason' | 'total'
> & { placedBy: string; searchTokens: string[] };
export type NewLine = Pick<
  LineRow,
  | 'id'
  | 'position'
  | 'productId'
  | 'productCode'
  | 'productName'
  | 'category'
  | 'unit'
  | 'priceRuleId'
  | 'priceRuleVersion'
> & { quantity: string; unitPrice: string; taxRate: string } & LineAmounts;

/** Writes an order as it is placed: open, and nothing received. */
export async function insertOrder(db: SqlRunner, order: NewOrder, lines: readonly NewLine[]): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO orders (id, number, status, customer_id, customer_name, customer_title, tier, tier_version, partner_id,
      owner_id, department_path, delivery_department_path, currency, note, placed_at, placed_on, placed_by, discount, placed_total, total, tax,
      history, search_tokens)
    VALUES (${order.id}::uuid, ${order.number}, 'OPEN', ${order.customerId}::uuid, ${order.customerName},
      ${order.customerTitle}, ${order.tier}, ${order.tierVersion}, ${order.partnerId}::uuid, ${order.ownerId}::uuid,
      ${order.departmentPath}, ${order.deliveryDepartmentPath}, ${order.currency}, ${order.note}, ${order.placedAt}, ${order.placedOn}::date,
      ${order.placedBy}, ${order.discount.toString()}::numeric, ${order.placedTotal.toString()}::numeric,
      ${order.placedTotal.toString()}::numeric, ${order.tax.toString()}::numeric, ${order.history}, ${order.searchTokens}::text[])`);
  const given = JSON.stringify(lines);
  await db.$executeRaw(sql`
    INSERT INTO order_line (id, order_id, position, product_id, product_code, product_name, category, unit, quantity,
      unit_price, list_gross, discount_share, gross, tax_rate, tax, price_rule_id, price_rule_version)
    SELECT n.id, ${order.id}::uuid, n.position, n."productId", n."productCode", n."productName", n.category, n.unit,
      n.quantity, n."unitPrice", n."listGross", n."discountShare", n.gross, n."taxRate", n.tax, n."priceRuleId", n."priceRuleVersion"
    FROM jsonb_to_recordset(${given}::jsonb) AS n(id uuid, position int, "productId" uuid, "productCode" text,
      "productName" text, category text, unit text, quantity numeric, "unitPrice" numeric, "listGross" numeric,
      "discountShare" numeric, gross numeric, "taxRate" numeric, tax numeric, "priceRuleId" uuid, "priceRuleVersion" text)`);
}

export type Settlement = {
  status: OrderStatus;
  total: Numeric;
  tax: Numeric;
  received: Numeric;
  paidAt: Date | null;
  paidEventId: string | null;
};

export async function updateSettlement(db: SqlRunner, orderId: string, after: Settlement): Promise<void> {
  await db.$executeRaw(sql`UPDATE orders SET status = ${after.status}, total = ${after.total.toString()}::numeric,
      tax = ${after.tax.toString()}::numeric, received = ${after.received.toString()}::numeric,
      paid_at = ${after.paidAt}::timestamptz, paid_event_id = ${after.paidEventId}::uuid
    WHERE id = ${orderId}::uuid`);
}

/** Nothing is owed any more for a cancelled order. */
export async function updateCancelled(
  db: SqlRunner,
  orderId: string,
  { reason, eventId }: { reason: string; eventId: string },
  now: Date,
): Promise<void> {
  await db.$executeRaw(sql`UPDATE orders SET status = 'CANCELLED', total = 0, tax = 0, cancelled_at = ${now},
    cancel_reason = ${reason}, cancel_event_id = ${eventId}::uuid WHERE id = ${orderId}::uuid`);
}

export type ReturnedSoFar = { quantity: Numeric; gross: Numeric; tax: Numeric; discount: Numeric };

export async function updateReturned(
  db: SqlRunner,
  lineId: string,
  { quantity, gross, tax, discount }: ReturnedSoFar,
): Promise<void> {
  await db.$executeRaw(sql`UPDATE order_line SET returned_quantity = ${quantity.toString()}::numeric,
      returned_gross = ${gross.toString()}::numeric, returned_tax = ${tax.toString()}::numeric,
      returned_discount = ${discount.toString()}::numeric
    WHERE id = ${lineId}::uuid`);
}

export type CustomerTotals = {
  customerId: string;
  currency: string;
  orders: number;
  total: Numeric;
  paid: Numeric;
  lastPlacedAt: Date;
};

/** What customers ordered by currency, cancelled orders left aside; of the orders that may be seen. */
export const totalsOfCustomers = (
  db: SqlRunner,
  customerIds: readonly string[],
  visible: Predicate,
): Promise<CustomerTotals[]> =>
  rows<CustomerTotals>(
    db,
    sql`SELECT asked.id AS customer_id, o.currency, count(*)::int AS orders, sum(o.total) AS total,
        sum(least(o.total, o.received)) AS paid, max(o.placed_at) AS last_placed_at
      FROM unnest(${[...customerIds]}::uuid[]) AS asked(id) JOIN orders o ON ${isOfCustomer('o.customer_id', sql`asked.id`)}
      WHERE o.status <> 'CANCELLED' AND ${visibleOrders(visible)}
      GROUP BY asked.id, o.currency ORDER BY asked.id, o.currency`,
  );

/** Which of these customers have an order that may be seen. */
export async function customersWithOrders(
  db: SqlRunner,
  customerIds: readonly string[],
  visible: Predicate,
): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT asked.id FROM unnest(${[...customerIds]}::uuid[]) AS asked(id)
      WHERE EXISTS (SELECT 1 FROM orders o WHERE ${isOfCustomer('o.customer_id', sql`asked.id`)} AND ${visibleOrders(visible)})`,
  );
  return new Set(found.map(({ id }) => id));
}
