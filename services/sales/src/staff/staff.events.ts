import { sales } from '@guanxi/proto';
import type { Tx } from '../context.ts';
import type { EmployeeRow } from './staff-store.ts';

/** Who works here changed. Carries no name: who needs one asks the graph. */
export function employeeChanged(tx: Tx, { id, departmentPath, roles, active, version }: EmployeeRow): void {
  tx.emit({
    type: sales.EmployeeChangedSchema,
    topic: 'crm.sales.staff.v1',
    key: id,
    department: departmentPath,
    value: { employeeId: id, departmentPath, roles, active, version },
  });
}
