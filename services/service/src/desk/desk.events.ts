import { customers, sales } from '@guanxi/proto';
import { type Handlers, handle, PROFILE_TOPIC } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { DeskStore } from './desk-store.ts';

const DEPARTMENTS = 'crm.sales.department.v1';

export const deskHandlers = (desk: DeskStore): Handlers<Tx> => ({
  [`${PROFILE_TOPIC}/CustomerProfile`]: handle(
    customers.CustomerProfileSchema,
    ({ value: { customerId, name, kind, tier, ownerId, departmentPath, version } }, tx: Tx) =>
      desk.saveCard(tx, {
        customerId,
        name,
        kind,
        tier,
        version,
        ownerId: ownerId || null,
        departmentPath: departmentPath || null,
      }),
    ({ key }, tx: Tx) => desk.forgetCard(tx, key),
  ),
  [`${DEPARTMENTS}/DepartmentChanged`]: handle(
    sales.DepartmentChangedSchema,
    ({ value: { path, headEmployeeId, removed } }, tx: Tx) =>
      removed ? desk.removeDepartment(tx, path) : desk.saveHead(tx, path, headEmployeeId || null),
  ),
  [`${DEPARTMENTS}/DepartmentMoved`]: handle(sales.DepartmentMovedSchema, ({ value: { fromPath, toPath } }, tx: Tx) =>
    desk.moveDepartment(tx, fromPath, toPath),
  ),
});
