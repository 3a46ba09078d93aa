import type { BulkLoaders } from '@guanxi/bulk';
import { byArguments, type Connection, type PageArguments, type SqlRunner, type Viewer } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { taskBulkLoaders } from './bulk/bulk.resolvers.ts';
import { visibleCustomers } from './customers/know-customer.ts';
import { type DepartmentRow, departmentsBy } from './departments/departments-store.ts';
import { type InvitationRow, invitationsById, invitationsOf } from './invitations/invitations-store.ts';
import { type NotificationRow, notificationsById } from './notifications/notifications-store.ts';
import { type EmployeeRow, employeesById } from './staff/staff-store.ts';
import type { TaskStatus } from './tasks/task.ts';
import { type TaskRow, tasksById, tasksOfCustomers } from './tasks/tasks-store.ts';
import { type ViewRow, viewsById } from './views/views-store.ts';

type TasksArguments = PageArguments & { status?: TaskStatus[] | null };

/** One request's batches. All of them answer null for what does not exist for the viewer. */
export type Loaders = BulkLoaders & {
  department: DataLoader<string, DepartmentRow | null>;
  departmentAt: DataLoader<string, DepartmentRow | null>;
  employee: DataLoader<string, EmployeeRow | null>;
  /** Those whose name the viewer is told, staff's whole card or not. */
  namedEmployee: DataLoader<string, EmployeeRow | null>;
  invitation: DataLoader<string, InvitationRow | null>;
  invitationOfMember: DataLoader<string, InvitationRow | null>;
  invitationOfEmployee: DataLoader<string, InvitationRow | null>;
  task: DataLoader<string, TaskRow | null>;
  tasksOf: (args: TasksArguments) => DataLoader<string, Connection<TaskRow> | null>;
  notification: DataLoader<string, NotificationRow | null>;
  savedView: DataLoader<string, ViewRow | null>;
};

export function loadersFor(db: SqlRunner, viewer: Viewer): Loaders {
  const visible = new DataLoader<string, boolean>(async (ids) => {
    const seen = await visibleCustomers(db, viewer, ids);
    return ids.map((id) => seen.has(id));
  });
  return {
    ...taskBulkLoaders(db, viewer),
    department: new DataLoader((ids) => departmentsBy(db, viewer, 'id', ids)),
    departmentAt: new DataLoader((paths) => departmentsBy(db, viewer, 'path', paths)),
    employee: new DataLoader((ids) => employeesById(db, viewer, 'read', ids)),
    namedEmployee: new DataLoader((ids) => employeesById(db, viewer, 'name', ids)),
    invitation: new DataLoader((ids) => invitationsById(db, viewer, ids)),
    invitationOfMember: new DataLoader((ids) => invitationsOf(db, viewer, 'MEMBER', ids)),
    invitationOfEmployee: new DataLoader((ids) => invitationsOf(db, viewer, 'EMPLOYEE', ids)),
    task: new DataLoader((ids) => tasksById(db, viewer, ids)),
    tasksOf: byArguments(
      (args: TasksArguments) =>
        new DataLoader<string, Connection<TaskRow> | null>(async (ids) => {
          const [found, seen] = await Promise.all([tasksOfCustomers(db, viewer, ids, args), visible.loadMany(ids)]);
          return found.map((each, at) => (seen[at] === true ? each : null));
        }),
    ),
    notification: new DataLoader((ids) => notificationsById(db, viewer, ids)),
    savedView: new DataLoader((ids) => viewsById(db, viewer, ids)),
  };
}
