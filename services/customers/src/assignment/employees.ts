import { type Predicate, type SqlRunner, satisfies } from '@guanxi/runtime';
import { type EmployeeRow, findEmployee } from './employee-store.ts';

/** An employee who can own customers: there, and in a department within reach; for others he does not exist. */
export async function ownerWithin(db: SqlRunner, scope: Predicate, id: string): Promise<EmployeeRow | undefined> {
  const found = await findEmployee(db, id);
  return found?.active && satisfies(scope, { departmentPath: found.departmentPath }) ? found : undefined;
}
