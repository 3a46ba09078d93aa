import { type Predicate, type SqlRunner, satisfies } from '@guanxi/runtime';
import { type EmployeeRow, findEmployees } from './employee-store.ts';

export { workingHere } from './employee-store.ts';

/** An employee who can own customers: there, and in a department within reach; for others he does not exist. */
export const ownerWithin = async (db: SqlRunner, scope: Predicate, id: string): Promise<EmployeeRow | undefined> =>
  (await ownersWithin(db, scope, [id])).get(id);

/** The same of several, by their ids. */
export async function ownersWithin(
  db: SqlRunner,
  scope: Predicate,
  ids: readonly string[],
): Promise<Map<string, EmployeeRow>> {
  const found = ids.length === 0 ? [] : await findEmployees(db, [...new Set(ids)]);
  const within = found.filter(({ active, departmentPath }) => active && satisfies(scope, { departmentPath }));
  return new Map(within.map((row) => [row.id, row]));
}
