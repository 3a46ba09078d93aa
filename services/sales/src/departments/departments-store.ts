import { inOrder, newId, rows, type SqlRunner, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { Names } from './department.ts';

export type DepartmentRow = Names & { id: string; path: string; headId: string | null };

const columns = { departmentPath: 'd.path' };
const reach = (viewer: Viewer, action: string) => toSql(rights.scope(viewer, 'department', action), columns);

/** The departments that exist for the viewer, parents first. */
export const departmentTree = (db: SqlRunner, viewer: Viewer): Promise<DepartmentRow[]> =>
  rows(db, sql`SELECT d.* FROM department d WHERE ${reach(viewer, 'read')} ORDER BY d.path`);

/** Departments by id or path in the order asked; null where there is none for the viewer. */
export async function departmentsBy(
  db: SqlRunner,
  viewer: Viewer,
  by: 'id' | 'path',
  values: readonly string[],
): Promise<(DepartmentRow | null)[]> {
  const wanted = by === 'id' ? sql`d.id = ANY(${[...values]}::uuid[])` : sql`d.path = ANY(${[...values]}::text[])`;
  const found = await rows<DepartmentRow>(
    db,
    sql`SELECT d.* FROM department d WHERE ${wanted} AND ${reach(viewer, 'read')}`,
  );
  return inOrder(values, found, by).map((row) => row ?? null);
}

/** Who changes the tree waits for who does already: places are decided over the whole of it. */
export const lockTree = (tx: Tx): Promise<number> =>
  tx.db.$executeRaw(sql`SELECT pg_advisory_xact_lock(hashtext('sales.department-tree'))`);

export async function departmentById(tx: Tx, id: string): Promise<DepartmentRow | undefined> {
  return (await rows<DepartmentRow>(tx.db, sql`SELECT d.* FROM department d WHERE d.id = ${id}::uuid`))[0];
}

/** The department at a path, if the viewer manages it. */
export async function managedByPath(tx: Tx, viewer: Viewer, path: string): Promise<DepartmentRow | undefined> {
  const found = await rows<DepartmentRow>(
    tx.db,
    sql`SELECT d.* FROM department d WHERE d.path = ${path} AND ${reach(viewer, 'manage')}`,
  );
  return found[0];
}

export async function isManaged(tx: Tx, viewer: Viewer, path: string): Promise<boolean> {
  return (await managedByPath(tx, viewer, path)) !== undefined;
}

export async function pathExists(tx: Tx, path: string): Promise<boolean> {
  return (await rows(tx.db, sql`SELECT 1 FROM department WHERE path = ${path}`)).length > 0;
}

/** The longest path at or below a department. */
export async function deepestBelow(tx: Tx, path: string): Promise<string> {
  const [found] = await rows<{ path: string }>(
    tx.db,
    sql`SELECT path FROM department WHERE path = ${path} OR starts_with(path, ${`${path}/`})
      ORDER BY length(path) - length(replace(path, '/', '')) DESC, length(path) DESC LIMIT 1`,
  );
  return found?.path ?? path;
}

export async function insertDepartment(tx: Tx, path: string, names: Names): Promise<string> {
  const id = newId();
  await tx.db.department.create({ data: { id, path, ...names } });
  return id;
}

export async function saveNames(tx: Tx, id: string, names: Names): Promise<void> {
  await tx.db.department.update({ where: { id }, data: names });
}

export async function saveHead(tx: Tx, id: string, headId: string | null): Promise<void> {
  await tx.db.department.update({ where: { id }, data: { headId } });
}

/** Nobody heads his departments any more, but for those at and below the path that he keeps; answers their paths. */
export async function clearHeads(tx: Tx, employeeId: string, keeps?: string): Promise<string[]> {
  const left = keeps === undefined ? sql`TRUE` : sql`NOT (path = ${keeps} OR starts_with(path, ${`${keeps}/`}))`;
  const found = await rows<{ path: string }>(
    tx.db,
    sql`UPDATE department SET head_id = NULL WHERE head_id = ${employeeId}::uuid AND ${left} RETURNING path`,
  );
  return found.map((row) => row.path);
}

/** Rewrites every path that this service keeps. */
export async function rewritePaths(tx: Tx, from: string, to: string): Promise<void> {
  const tables = [
    [sql`department`, sql`path`],
    [sql`employee`, sql`department_path`],
    [sql`invitation`, sql`department_path`],
    [sql`task`, sql`department_path`],
    [sql`saved_view`, sql`department_path`],
    [sql`customer_card`, sql`department_path`],
    [sql`guanxi.customer_access`, sql`department_path`],
  ] as const;
  for (const [table, column] of tables) {
    await tx.db.$executeRaw(
      sql`UPDATE ${table} SET ${column} = ${to} || substr(${column}, ${from.length + 1}::int) WHERE ${column} = ${from} OR starts_with(${column}, ${`${from}/`})`,
    );
  }
}

/** The head of the nearest department at or above a path that has one. */
export async function nearestHead(tx: Tx, path: string): Promise<string | undefined> {
  const [found] = await rows<{ headId: string }>(
    tx.db,
    sql`SELECT head_id FROM department WHERE head_id IS NOT NULL AND (path = ${path} OR starts_with(${path}, path || '/'))
      ORDER BY length(path) DESC LIMIT 1`,
  );
  return found?.headId;
}
