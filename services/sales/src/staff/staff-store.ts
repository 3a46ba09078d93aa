import {
  type Connection,
  inOrder,
  newId,
  type PageArguments,
  page,
  queryTokens,
  rows,
  type SqlRunner,
  sql,
  tokens,
  toSql,
  under,
  type Viewer,
} from '@guanxi/runtime';
import { hasControlCharacter } from '@guanxi/runtime/graphql/input';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { StaffRole } from './employee.ts';

export type EmployeeRow = {
  id: string;
  name: string;
  mail: string;
  departmentPath: string;
  roles: StaffRole[];
  locale: string;
  active: boolean;
  leftAt: Date | null;
  version: bigint;
};
export type EmployeeFilter = {
  search?: string | null;
  departmentPath?: string | null;
  role?: string | null;
  named?: readonly string[] | null;
  active?: boolean | null;
};
export type NewEmployee = Pick<EmployeeRow, 'name' | 'mail' | 'departmentPath' | 'roles' | 'locale'> & { id?: string };

const columns = { departmentPath: 'e.department_path', active: 'e.active' };
const select = sql`e.id, e.name, e.mail, e.department_path, e.roles, e.locale, e.active, e.left_at, e.version`;
const from = sql`employee e`;
const reach = (viewer: Viewer, action: string) => toSql(rights.scope(viewer, 'employee', action), columns);

/** Called by every word of a text; what has none, such as a comma alone, calls nobody. */
const called = (text: string) => {
  const wanted = queryTokens(text);
  return wanted.length === 0 ? sql`FALSE` : sql`e.tokens @> ${wanted}::text[]`;
};

/** Of whom one of the texts is the whole name or the mail address. */
const calledExactly = (named: readonly string[]) => {
  // what no field of a person can hold is nobody's
  const texts = named.map((text) => text.trim()).filter((text) => !hasControlCharacter(text, false));
  return sql`(e.name = ANY(${texts}::text[]) OR e.mail = ANY(${texts.map((text) => text.toLowerCase())}::text[]))`;
};

/** Employees by id in the order asked, as far as the action reaches; null where it does not. */
export async function employeesById(
  db: SqlRunner,
  viewer: Viewer,
  action: 'read' | 'name',
  ids: readonly string[],
): Promise<(EmployeeRow | null)[]> {
  const found = await rows<EmployeeRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE e.id = ANY(${[...ids]}::uuid[]) AND ${reach(viewer, action)}`,
  );
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}

export function employeesPage(
  db: SqlRunner,
  viewer: Viewer,
  { search, departmentPath, role, named, active }: EmployeeFilter,
  args: PageArguments,
): Promise<Connection<EmployeeRow>> {
  return page<EmployeeRow>(db, {
    select,
    from,
    where: [
      reach(viewer, 'read'),
      ...(search?.trim() ? [called(search)] : []),
      ...(departmentPath ? [toSql(under('departmentPath', departmentPath), columns)] : []),
      ...(role ? [sql`${role} = ANY(e.roles)`] : []),
      ...(named ? [calledExactly(named)] : []),
      ...(typeof active === 'boolean' ? [sql`e.active = ${active}`] : []),
    ],
    order: [
      { column: 'e.name', type: 'text', direction: 'asc' },
      { column: 'e.id', type: 'uuid', direction: 'asc' },
    ],
    args,
  });
}

export async function findEmployees(db: SqlRunner, viewer: Viewer, text: string, first: number) {
  if (queryTokens(text).length === 0) return [];
  return rows<Pick<EmployeeRow, 'id' | 'name'>>(
    db,
    sql`SELECT e.id, e.name FROM ${from} WHERE ${called(text)} AND e.active AND ${reach(viewer, 'read')}
      ORDER BY e.name, e.id LIMIT ${first}`,
  );
}

/** The employee, locked, whoever asks. */
export async function lockEmployee(tx: Tx, id: string): Promise<EmployeeRow | undefined> {
  const found = await rows<EmployeeRow>(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE e.id = ${id}::uuid FOR UPDATE OF e`,
  );
  return found[0];
}

/** Ids of all who work here and are administrators, locked. */
export async function lockAdministrators(tx: Tx): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx.db,
    sql`SELECT e.id FROM ${from} WHERE e.active AND 'administrator' = ANY(e.roles) ORDER BY e.id FOR UPDATE OF e`,
  );
  return found.map(({ id }) => id);
}

/** Whether the viewer may invite into and disable in a department. */
export async function managesEmployee(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  return (
    (await rows(tx.db, sql`SELECT 1 FROM ${from} WHERE e.id = ${id}::uuid AND ${reach(viewer, 'manage')}`)).length > 0
  );
}

export async function employeeByMail(tx: Tx, mail: string): Promise<EmployeeRow | undefined> {
  return (await rows<EmployeeRow>(tx.db, sql`SELECT ${select} FROM ${from} WHERE e.mail = ${mail}`))[0];
}

export async function employeeOf({ db }: { db: SqlRunner }, id: string): Promise<EmployeeRow | undefined> {
  return (await rows<EmployeeRow>(db, sql`SELECT ${select} FROM ${from} WHERE e.id = ${id}::uuid`))[0];
}

/** A new employee, or undefined where the id or the mail address is known. */
export async function insertEmployee(tx: Tx, given: NewEmployee): Promise<EmployeeRow | undefined> {
  const employee = { ...given, id: given.id ?? newId(), mail: given.mail.toLowerCase() };
  const { count } = await tx.db.employee.createMany({
    data: [{ ...employee, active: true, version: 1n, tokens: tokens(employee.name, employee.mail.split('@')[0]) }],
    skipDuplicates: true,
  });
  return count === 1 ? { ...employee, active: true, leftAt: null, version: 1n } : undefined;
}

export const saveLeft = (tx: Tx, id: string): Promise<EmployeeRow> => save(tx, id, { active: false, leftAt: tx.now });

export const savePlace = (tx: Tx, id: string, place: { roles: StaffRole[]; departmentPath: string }) =>
  save(tx, id, place);

async function save(
  tx: Tx,
  id: string,
  data: Partial<Pick<EmployeeRow, 'active' | 'leftAt' | 'roles' | 'departmentPath'>>,
): Promise<EmployeeRow> {
  await tx.db.employee.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  const saved = await employeeOf(tx, id);
  if (!saved) throw new Error('an employee is never deleted');
  return saved;
}

/** Ids and places of those who work at or below a path. */
export const employeesBelow = (db: SqlRunner, path: string): Promise<Pick<EmployeeRow, 'id' | 'departmentPath'>[]> =>
  rows(
    db,
    sql`SELECT e.id, e.department_path FROM ${from} WHERE e.active AND ${toSql(under('departmentPath', path), columns)} ORDER BY e.id`,
  );
