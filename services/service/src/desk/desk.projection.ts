import { handlersOf, PROFILE_TOPIC, type Projection, sql, versionedRows } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { deskHandlers } from './desk.events.ts';
import type { DeskStore } from './desk-store.ts';

/** Cards follow from the profiles. */
export const cardProjection = (desk: DeskStore): Projection<Tx> =>
  versionedRows({
    name: 'cards',
    table: sql`customer_card`,
    handlers: handlersOf(deskHandlers(desk), PROFILE_TOPIC),
    drift: {
      source: 'customers.cards',
      rows: sql`SELECT customer_id::text AS key, format('%s|%s|%s|%s', kind, name, department_path, version) AS line
        FROM customer_card`,
    },
  });
