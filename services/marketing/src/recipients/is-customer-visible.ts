import { rows, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import { accessColumns } from '../access-columns.ts';
import { rights } from '../permissions.ts';

/** Whether a customer exists for the viewer, by marketing's own copy of who may see whom. */
export async function isCustomerVisible(db: SqlRunner, viewer: Viewer, customerId: string): Promise<boolean> {
  const visible = toSql(rights.visible(viewer, 'customer'), accessColumns);
  const found = await rows(
    db,
    sql`SELECT 1 FROM guanxi.customer_access c WHERE c.customer_id = ${customerId}::uuid AND ${visible}`,
  );
  return found.length > 0;
}
