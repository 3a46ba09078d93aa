import { handlersOf, PROFILE_TOPIC, type Projection, sql, versionedRows } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { customerCardHandlers } from './customer-cards.events.ts';

/** Cards follow from the profiles. */
export const cardProjection: Projection<OrdersTx> = versionedRows({
  name: 'cards',
  table: sql`customer_card`,
  handlers: handlersOf(customerCardHandlers, PROFILE_TOPIC),
  drift: {
    source: 'customers.cards',
    rows: sql`SELECT customer_id::text AS key, format('%s|%s|%s|%s', kind, name, department_path, version) AS line
      FROM customer_card WHERE NOT removed`,
  },
});
