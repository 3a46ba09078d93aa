import {
  connectionResolvers,
  emptyConnection,
  isId,
  type PageArguments,
  type Resolvers,
  signedIn,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { isPath } from '../departments/department.ts';
import { rights } from '../permissions.ts';
import { changeEmployee } from './change-employee.ts';
import { disableEmployee } from './disable-employee.ts';
import { staffRoles } from './employee.ts';
import { type EmployeeFilter, type EmployeeRow, employeesPage } from './staff-store.ts';

/** A field that is for staff: others are told the name alone. */
const forStaff =
  <T>(read: (row: EmployeeRow, context: Context) => T) =>
  (row: EmployeeRow, _: unknown, context: Context) =>
    rights.can(signedIn(context), 'employee', 'read') ? read(row, context) : null;

const changed = {
  employee: ({ employeeId }: { employeeId: string }, _: unknown, { loaders }: Context) =>
    loaders.employee.load(employeeId),
};

export const staffResolvers: Resolvers = {
  ...connectionResolvers('EmployeeConnection'),
  /** `SERVICE_DESK` in the graph is `service-desk` in tokens and rows. */
  StaffRole: Object.fromEntries(staffRoles.map((role) => [role.toUpperCase().replaceAll('-', '_'), role])),
  Query: {
    employee: (_: unknown, { id }: { id: string }, context: Context) => {
      const viewer = signedIn(context);
      return isId(id) && rights.can(viewer, 'employee', 'read') ? context.loaders.employee.load(id) : null;
    },
    employees: (
      _: unknown,
      { filter, ...args }: PageArguments & { filter?: EmployeeFilter | null },
      context: Context,
    ) => {
      const viewer = signedIn(context);
      if (!rights.can(viewer, 'employee', 'read')) return null;
      if (filter?.departmentPath && !isPath(filter.departmentPath)) return emptyConnection();
      return employeesPage(context.db.read, viewer, filter ?? { active: true }, args);
    },
  },
  Employee: {
    __resolveReference: ({ id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.namedEmployee.load(id) : null;
    },
    department: forStaff(({ departmentPath }, { loaders }) => loaders.departmentAt.load(departmentPath)),
    departmentPath: forStaff(({ departmentPath }) => departmentPath),
    roles: forStaff(({ roles }) => roles),
    mail: forStaff(({ mail }) => mail),
    locale: forStaff(({ locale }) => locale),
    leftAt: forStaff(({ leftAt }) => leftAt),
    version: forStaff(({ version }) => Number(version)),
  },
  ChangeEmployeeSuccess: changed,
  DisableEmployeeSuccess: changed,
  Mutation: {
    changeEmployee: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
      changeEmployee({ ...context, viewer: signedIn(context) }, input),
    disableEmployee: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
      disableEmployee({ ...context, viewer: signedIn(context) }, input),
  },
};
