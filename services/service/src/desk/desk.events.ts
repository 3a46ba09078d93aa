import { customers, sales } from '@guanxi/proto';
import { type Handlers, handle, handleMany, PROFILE_TOPIC } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { DeskStore } from './desk-store.ts';

const DEPARTMENTS = 'crm.sales.department.v1';

export const deskHandlers = (desk: DeskStore): Handlers<Tx> => ({
  [`${PROFILE_TOPIC}/CustomerProfile`]: handleMany(
    customers.CustomerProfileSchema,
    (facts, tx: Tx) =>
      desk.saveCards(
        tx,
        facts.map(({ value: { customerId, name, kind, tier, ownerId, departmentPath, version } }) => ({
          customerId,
          name,
          kind,
          tier,
          version,
          ownerId: ownerId || null,
          departmentPath: departmentPath || null,
        })),
      ),
    (keys, tx: Tx) => desk.forgetCards(tx, keys),
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
