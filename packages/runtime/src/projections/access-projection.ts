import { accessHandlers } from '../access.ts';
import { sql } from '../sql.ts';
import { type Projection, versionedRows } from './projection.ts';

/** Who may see which customer, as every service but customers keeps it. */
export const accessProjection: Projection = versionedRows({
  name: 'access',
  table: sql`guanxi.customer_access`,
  handlers: accessHandlers,
  drift: {
    source: 'customers.access',
    rows: sql`SELECT customer_id::text AS key, format('%s|%s|%s|%s|%s', owner_id, department_path,
        array_to_string(partner_ids, ','), survivor_id, version) AS line FROM guanxi.customer_access`,
  },
});
