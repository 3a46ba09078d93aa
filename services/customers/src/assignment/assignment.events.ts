import { sales } from '@guanxi/proto';
import { type Handlers, handle } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { emitProfiles } from '../profile/profile.ts';
import { moveDepartment, saveEmployee } from './employee-store.ts';

/** Staff and departments, as sales tells of them. */
export const assignmentHandlers: Handlers<CustomersTx> = {
  'crm.sales.staff.v1/EmployeeChanged': handle(sales.EmployeeChangedSchema, async ({ value }, tx: CustomersTx) => {
    const { employeeId: id, departmentPath, roles, active, version } = value;
    await saveEmployee(tx.db, { id, departmentPath, roles, active, version });
  }),
  'crm.sales.department.v1/DepartmentMoved': handle(sales.DepartmentMovedSchema, async ({ value }, tx: CustomersTx) => {
    await emitProfiles(tx, await moveDepartment(tx.db, value.fromPath, value.toPath), 'bulk');
  }),
};
