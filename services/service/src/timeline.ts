import { isOfCustomer, rows, sql, type TimelinePage, type TimelinePart, toSql, type Viewer } from '@guanxi/runtime';
import type { Db } from './context.ts';
import { rights } from './permissions.ts';

/** This service's part of a customer's timeline: requests opened, solved and closed, and contacts. */
export async function timelineOf(
  db: Db,
  viewer: Viewer,
  customerId: string,
  { first, before, kinds }: TimelinePage,
): Promise<TimelinePart[]> {
  const requests = toSql(rights.visible(viewer, 'request'), {
    ownerId: 'r.owner_id',
    departmentPath: 'r.department_path',
    customerId: 'r.customer_id',
  });
  const contacts = toSql(rights.visible(viewer, 'interaction'), {
    ownerId: 'i.employee_id',
    departmentPath: 'i.department_path',
    customerId: 'i.customer_id',
  });
  const strictlyBefore = before
    ? sql`(part.time, part.id) < (${before.time}::timestamptz, ${before.id}::uuid)`
    : sql`TRUE`;
  const wanted = kinds ? sql`part.kind = ANY(${kinds}::text[])` : sql`TRUE`;
  return rows<TimelinePart>(
    db.read,
    sql`SELECT * FROM (
        SELECT r.id, r.opened_at AS time, 'REQUEST_OPENED' AS kind, 'ServiceRequest' AS typename, r.id AS subject_id, r.status
          FROM service_request r WHERE ${isOfCustomer('r.customer_id', sql`${customerId}::uuid`)} AND ${requests}
        UNION ALL
        SELECT i.id, i.at, 'CONTACT_' || i.direction, 'Interaction', i.id, i.channel
          FROM interaction i WHERE ${isOfCustomer('i.customer_id', sql`${customerId}::uuid`)} AND i.request_id IS NULL AND ${contacts}
      ) AS part WHERE ${strictlyBefore} AND ${wanted} ORDER BY part.time DESC, part.id DESC LIMIT ${first}`,
  );
}
