import { type SourceRows, sql } from '@guanxi/runtime';

/** What suggestions elsewhere follow from: requests that were never solved, of customers who are there. */
export const unsolvedRequests: SourceRows = {
  name: 'service.unsolved',
  rows: sql`SELECT r.id::text AS key, format('%s|%s|%s', r.customer_id, r.kind, r.product_id) AS line FROM service_request r
    WHERE r.solved_at IS NULL AND r.closed_at IS NULL
      AND EXISTS (SELECT 1 FROM customer_card c WHERE c.customer_id = r.customer_id)`,
};
