import { newId, saveAccess } from '@guanxi/runtime';
import { idOf, type Sales } from './sales.ts';
import { retention } from './samples/made.ts';

/** Ids of what growth has brought, of each type. */
export type Grown = Record<
  | 'Department'
  | 'Employee'
  | 'Invitation'
  | 'Task'
  | 'TaskBulkChange'
  | 'Notification'
  | 'Customer'
  | 'SavedView'
  | 'Viewer',
  string[]
>;

export const nothingGrown = (): Grown => ({
  Department: [],
  Employee: [],
  Invitation: [],
  Task: [],
  TaskBulkChange: [],
  Notification: [],
  Customer: [],
  SavedView: [],
  Viewer: [idOf('head-east')],
});

/**
 * Brings as many departments, colleagues, invitations, tasks and notifications, no two of which share a related
 * record; the first customer has as many tasks too, and the notifications and some of the tasks are one person's.
 */
export async function grow(running: Sales, grown: Grown, from: number, to: number): Promise<void> {
  const { read } = running.db;
  const now = running.clock.now();
  const rows = Array.from({ length: to - from }, (_, at) => ({
    at: from + at,
    department: newId(),
    parent: newId(),
    employee: newId(),
    inviter: newId(),
    customer: newId(),
    invitation: newId(),
    task: newId(),
  }));
  const path = (at: number) => `/grown-${at}/below`;
  await read.department.createMany({
    data: rows.flatMap(({ at, department, parent, employee }) => [
      { id: parent, path: `/grown-${at}`, name: `${at}`, headId: null },
      { id: department, path: path(at), name: `${at}`, headId: employee },
    ]),
  });
  await read.employee.createMany({
    data: rows.flatMap(({ at, employee, inviter }) =>
      [employee, inviter].map((id) => ({
        id,
        name: `A${at}`,
        mail: `${id}@example.com`,
        departmentPath: path(at),
        roles: ['sales'],
        locale: 'en',
        version: 1n,
        tokens: [],
      })),
    ),
  });
  await saveAccess(
    read,
    rows.map(({ at, customer, employee }) => ({
      customerId: customer,
      ownerId: employee,
      departmentPath: path(at),
      partnerIds: [],
      version: 1n,
    })),
  );
  await read.invitation.createMany({
    data: rows.flatMap(({ at, invitation, customer, employee, inviter }) =>
      (
        [
          ['EMPLOYEE', employee, newId()],
          ['MEMBER', customer, invitation],
        ] as const
      ).map(([kind, personId, id]) => ({
        id,
        kind,
        personId,
        customerId: kind === 'MEMBER' ? customer : null,
        departmentPath: kind === 'MEMBER' ? null : path(at),
        name: 'n',
        mail: 'n@example.com',
        locale: 'en',
        roles: [],
        state: 'SENT',
        invitedBy: inviter,
        invitedAt: now,
      })),
    ),
  });
  const [first = ''] = grown.Customer.length > 0 ? grown.Customer : rows.map(({ customer }) => customer);
  const task = (id: string, customerId: string, assigneeId: string, creatorId: string, at: number) => ({
    id,
    title: `t${at}`,
    status: 'OPEN',
    assigneeId,
    creatorId,
    departmentPath: path(at),
    customerId,
    sourceKind: 'REQUEST',
    sourceId: newId(),
    sourceNumber: `SR-${at}`,
    createdAt: now,
    tokens: [],
  });
  await read.task.createMany({
    data: rows.flatMap(({ at, task: id, customer, employee, inviter }) => [
      task(id, customer, employee, inviter, at),
      task(newId(), first, inviter, employee, at),
      task(newId(), customer, idOf('seller-east'), employee, at),
      { ...task(newId(), customer, employee, inviter, at), status: 'DONE', doneAt: new Date('2020-01-02') },
    ]),
  });
  await retention.past(running, idOf('decision-maker'), rows.length);
  const changes = rows.map(({ at, inviter }) => ({
    id: newId(),
    subject: 'TASK',
    action: 'CHANGE',
    asked: {},
    status: 'UNDONE',
    viewer: {},
    departmentPath: path(at),
    createdAt: now,
    createdBy: inviter,
  }));
  await read.bulkChange.createMany({ data: changes });
  const [firstChange = ''] = grown.TaskBulkChange.length > 0 ? grown.TaskBulkChange : changes.map(({ id }) => id);
  const refusal = { code: 'CHANGED_SINCE', path: [], params: {} };
  await read.bulkRow.createMany({
    data: rows.flatMap(({ at, task: recordId }, index) =>
      ['REFUSED', 'KEPT'].flatMap((state, each) => [
        { bulkId: changes[index]?.id ?? '', place: each, recordId, state, refusal },
        { bulkId: firstChange, place: at * 2 + 2 + each, recordId, state, refusal },
      ]),
    ),
  });
  grown.TaskBulkChange.push(...changes.map(({ id }) => id));
  const told = rows.map((row) => ({ ...row, id: newId() }));
  await read.notification.createMany({
    data: told.map(({ id, task: subjectId, customer }) => ({
      id,
      personId: idOf('head-east'),
      kind: 'TASK_ASSIGNED',
      params: {},
      subjectType: 'Task',
      subjectId,
      customerId: customer,
      causeEventId: newId(),
      at: now,
    })),
  });
  const views = rows.map(({ at, employee }) => ({
    id: newId(),
    // shared by as many people
    personId: employee,
    list: 'customers',
    name: `v${at}`,
    sort: [{ field: 'name', direction: 'ASC' }],
    columns: ['name'],
    layout: 'TABLE',
    sharing: 'EVERYONE',
    createdAt: now,
    updatedAt: now,
  }));
  await read.savedView.createMany({ data: views });
  await read.keptRecord.createMany({
    data: rows.flatMap(({ customer }) =>
      ['FAVOURITE', 'RECENT'].map((kind) => ({
        personId: idOf('head-east'),
        kind,
        typename: 'Customer',
        recordId: customer,
        at: now,
      })),
    ),
  });
  grown.SavedView.push(...views.map(({ id }) => id));
  grown.Department.push(...rows.map(({ department }) => department));
  grown.Employee.push(...rows.map(({ employee }) => employee));
  grown.Invitation.push(...rows.map(({ invitation }) => invitation));
  grown.Task.push(...rows.map((row) => row.task));
  grown.Notification.push(...told.map(({ id }) => id));
  grown.Customer.push(...rows.map(({ customer }) => customer));
}
