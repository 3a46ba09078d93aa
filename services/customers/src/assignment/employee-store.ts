import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';

export type EmployeeRow = { id: string; departmentPath: string; roles: string[]; active: boolean; version: bigint };

export const findEmployees = (db: SqlRunner, ids: readonly string[]): Promise<EmployeeRow[]> =>
  rows<EmployeeRow>(db, sql`SELECT * FROM employee WHERE id = ANY(${[...ids]}::uuid[])`);

/** Which of these work here now. */
export async function workingHere(db: SqlRunner, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT id FROM employee WHERE id = ANY(${[...ids]}::uuid[]) AND active`,
  );
  return new Set(found.map(({ id }) => id));
}

/** An older fact never replaces a newer one. */
export const saveEmployee = (db: SqlRunner, { id, departmentPath, roles, active, version }: EmployeeRow) =>
  execute(
    db,
    sql`INSERT INTO employee AS known (id, department_path, roles, active, version)
      VALUES (${id}::uuid, ${departmentPath}, ${roles}::text[], ${active}, ${version})
      ON CONFLICT (id) DO UPDATE SET department_path = excluded.department_path, roles = excluded.roles,
        active = excluded.active, version = excluded.version WHERE known.version < excluded.version`,
  );

/** Rewrites what lies at or below a department that was moved; answers the customers that went with it. */
export async function moveDepartment(db: SqlRunner, from: string, to: string): Promise<string[]> {
  const like = `${from.replace(/[\\%_]/g, (sign) => `\\${sign}`)}/%`;
  const path = sql`${to} || substr(department_path, ${from.length + 1})`;
  const moved = sql`department_path = ${from} OR department_path LIKE ${like}`;
  for (const update of [
    sql`UPDATE employee SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE contact SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE import_job SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE bulk_change SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE object_record SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE erasure SET department_path = ${path} WHERE ${moved}`,
    sql`UPDATE look SET branch = ${`/${to.split('/')[1]}`} WHERE branch = ${from}`,
  ]) {
    await execute(db, update);
  }
  const customers = await rows<{ id: string }>(
    db,
    sql`UPDATE customer SET department_path = ${path} WHERE ${moved} RETURNING id`,
  );
  return customers.map(({ id }) => id);
}
