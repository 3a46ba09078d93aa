import { type PersonalSections, sql } from '@guanxi/runtime';

/** What orders holds of a person. */
export const personalSections: PersonalSections = {
  orders: (
    ids,
  ) => sql`SELECT o.id AS key, o.number, o.status, o.customer_name AS name, o.note, o.placed_on AS "placedOn", o.currency,
      o.discount, o.total, o.tax, o.received, o.paid_at AS "paidAt", o.cancelled_at AS "cancelledAt", o.cancel_reason AS "cancelReason"
    FROM orders o WHERE o.customer_id = ANY(${ids})`,
  orderLines: (
    ids,
  ) => sql`SELECT l.id AS key, o.number AS "orderNumber", l.position, l.product_name AS product, l.quantity, l.unit,
      l.unit_price AS "unitPrice", l.gross
    FROM order_line l JOIN orders o ON o.id = l.order_id WHERE o.customer_id = ANY(${ids})`,
  receipts: (
    ids,
  ) => sql`SELECT r.id AS key, o.number AS "orderNumber", r.amount, r.currency, r.method, r.received_on AS "receivedOn", r.reference
    FROM receipt r JOIN orders o ON o.id = r.order_id WHERE o.customer_id = ANY(${ids})`,
  returns: (
    ids,
  ) => sql`SELECT r.id AS key, o.number AS "orderNumber", r.quantity, r.gross, r.currency, r.reason, r.note, r.returned_at AS "returnedAt"
    FROM order_return r JOIN orders o ON o.id = r.order_id WHERE o.customer_id = ANY(${ids})`,
};
