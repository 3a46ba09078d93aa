/** Rows of purchases and returns. The only file of this feature that knows SQL. */
import { type CalendarDay, inOrder, isOfCustomer, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import type { Purchase, PurchaseReturn } from './purchase.ts';

/** Notes a purchase; a second telling changes nothing. */
export async function savePurchase(db: SqlRunner, purchase: Purchase): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO purchase (order_id, paid_event_id, customer_id, number, paid_at, paid_on, currency, gross, tax, tier)
    VALUES (${purchase.orderId}::uuid, ${purchase.paidEventId}::uuid, ${purchase.customerId}::uuid, ${purchase.number},
            ${purchase.paidAt}::timestamptz, ${purchase.paidOn}::date, ${purchase.currency}, ${purchase.gross}::numeric,
            ${purchase.tax}::numeric, ${purchase.tier})
    ON CONFLICT DO NOTHING`);
}

/** Notes a return; a second telling changes nothing. */
export async function saveReturn(db: SqlRunner, back: PurchaseReturn): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO purchase_return (event_id, return_id, order_id, paid_event_id, customer_id, number, returned_at, gross, tax, gross_after)
    VALUES (${back.eventId}::uuid, ${back.returnId}::uuid, ${back.orderId}::uuid, ${back.paidEventId}::uuid, ${back.customerId}::uuid,
            ${back.number}, ${back.returnedAt}::timestamptz, ${back.gross}::numeric, ${back.tax}::numeric, ${back.grossAfter}::numeric)
    ON CONFLICT DO NOTHING`);
}

const purchaseColumns = sql`order_id, paid_event_id, customer_id, number, paid_at, paid_on::text, currency, gross::text, tax::text, tier`;
const returnColumns = sql`event_id, return_id, order_id, paid_event_id, customer_id, number, returned_at, gross::text, tax::text, gross_after::text`;

export async function findPurchase(db: SqlRunner, paidEventId: string): Promise<Purchase | undefined> {
  const [found] = await rows<Purchase>(
    db,
    sql`SELECT ${purchaseColumns} FROM purchase WHERE paid_event_id = ${paidEventId}::uuid`,
  );
  return found;
}

/** Returns of one purchase in the order in which they happened. */
export const returnsOf = (db: SqlRunner, paidEventId: string): Promise<PurchaseReturn[]> =>
  rows(
    db,
    sql`SELECT ${returnColumns} FROM purchase_return WHERE paid_event_id = ${paidEventId}::uuid ORDER BY returned_at, event_id`,
  );

export const purchasesOf = (db: SqlRunner, customerIds: readonly string[]): Promise<Purchase[]> =>
  rows(
    db,
    sql`SELECT ${purchaseColumns} FROM purchase WHERE customer_id = ANY(${[...customerIds]}::uuid[]) ORDER BY paid_at`,
  );

/** All returns from the purchases of some customers. */
export const returnsFrom = (db: SqlRunner, customerIds: readonly string[]): Promise<PurchaseReturn[]> =>
  rows(
    db,
    sql`SELECT ${returnColumns} FROM purchase_return
      WHERE paid_event_id IN (SELECT paid_event_id FROM purchase WHERE customer_id = ANY(${[...customerIds]}::uuid[]))`,
  );

/** The day on which a customer paid last, whatever came back of it since. */
export async function lastPaidOn(db: SqlRunner, customerId: string): Promise<CalendarDay | undefined> {
  const [row] = await rows<{ day: string | null }>(
    db,
    sql`SELECT max(paid_on)::text AS day FROM purchase WHERE customer_id = ${customerId}::uuid`,
  );
  return row?.day ?? undefined;
}

/** The first order of a customer, and of records merged into him, of which something was kept: `kept` is what was paid less what came back. */
export const firstKept = (customerId: Sql): Sql =>
  sql`(SELECT p.order_id, p.number, p.paid_at, p.paid_on, p.currency, p.gross - coalesce(back.gross, 0) AS kept
    FROM purchase AS p
    LEFT JOIN LATERAL (SELECT sum(r.gross) AS gross FROM purchase_return AS r WHERE r.paid_event_id = p.paid_event_id) AS back ON TRUE
    WHERE ${isOfCustomer('p.customer_id', customerId)} AND (coalesce(back.gross, 0) = 0 OR back.gross < p.gross)
    ORDER BY p.paid_at, p.order_id LIMIT 1)`;

type Span = { from: CalendarDay; to: CalendarDay; currency: string };

const contributed = ({ from, to, currency }: Span, whose: Sql): Sql =>
  sql`SELECT p.customer_id, sum(p.gross - p.tax - coalesce(back.net, 0)) AS amount
    FROM purchase AS p
    LEFT JOIN LATERAL (SELECT sum(r.gross - r.tax) AS net FROM purchase_return AS r WHERE r.paid_event_id = p.paid_event_id) AS back ON TRUE
    WHERE ${whose} AND p.paid_on BETWEEN ${from}::date AND ${to}::date AND p.currency = ${currency}
    GROUP BY p.customer_id`;

/**
 * Paid gross less tax and returns of the orders paid within a span of days, in one currency; in the order asked.
 * A return counts with its order, so that both leave the span together. Of each record by itself.
 */
export async function contributions(db: SqlRunner, customerIds: readonly string[], span: Span): Promise<string[]> {
  const found = await rows<{ customerId: string; amount: string }>(
    db,
    sql`SELECT c.customer_id, c.amount::text FROM (${contributed(span, sql`p.customer_id = ANY(${[...customerIds]}::uuid[])`)}) AS c`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) => row?.amount ?? '0');
}

/** The same of all records together that are shown as one. */
export async function joinedContributions(
  db: SqlRunner,
  customerIds: readonly string[],
  span: Span,
): Promise<string[]> {
  const found = await rows<{ customerId: string; amount: string }>(
    db,
    sql`SELECT asked.id AS customer_id, sum(c.amount)::text AS amount FROM unnest(${[...customerIds]}::uuid[]) AS asked(id)
      CROSS JOIN LATERAL (${contributed(span, isOfCustomer('p.customer_id', sql`asked.id`))}) AS c GROUP BY asked.id`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) => row?.amount ?? '0');
}
