import { type SourceRows, sql } from '@guanxi/runtime';

/** What purchases elsewhere follow from. */
export const paidOrders: SourceRows = {
  name: 'orders.paid',
  rows: sql`SELECT id::text AS key, format('%s|%s|%s', customer_id, paid_event_id, currency) AS line
    FROM orders WHERE paid_event_id IS NOT NULL`,
};
