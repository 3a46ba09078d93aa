/** What other features ask of the staff. */
import type { Tx } from '../context.ts';
import { employeeOf } from './staff-store.ts';

export {
  type EmployeeRow,
  employeeByMail,
  employeeOf,
  employeesBelow,
  employeesById,
  findEmployees,
  insertEmployee,
  type NewEmployee,
} from './staff-store.ts';

export async function isActiveEmployee(tx: Tx, id: string): Promise<boolean> {
  return (await employeeOf(tx, id))?.active ?? false;
}
