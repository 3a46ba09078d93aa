import { service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName, people } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { sales } from '../src/service.ts';
import { type Grown, grow, nothingGrown } from './growth.ts';
import { idOf, type Sales, startSales } from './sales.ts';

type World = {
  running: Sales;
  customerId: string;
  taskId: string;
  invitationId: string;
  notificationId: string;
  departmentId: string;
  grown: Grown;
};

let turn = 0;
const next = () => {
  turn += 1;
  return turn;
};
const mail = () => `person-${next()}@example.com`;
const withMail = () => ({ contactPoints: [{ kind: 'MAIL', value: mail(), preferred: true }] });
const south = { ownerId: idOf('seller-south'), departmentPath: '/south', partnerIds: [] };

async function requestOf(running: Sales, customerId: string): Promise<string> {
  const requestId = newId();
  const value = { requestId, customerId, number: 'SR-2026-000001', kind: 'QUESTION', departmentPath: '/east' };
  await deliver(running, 'crm.service.request.v1', service.RequestOpenedSchema, value);
  return requestId;
}
const task = async (running: Sales, asker: PersonName, input: object = {}, ...steps: string[]): Promise<string> => {
  const made = await succeed(running, asker, 'createTask', { title: '回访客户', ...input }, 'task { id }');
  for (const step of steps) await succeed(running, asker, step, { taskId: made.task.id });
  return made.task.id;
};
const department = async (running: Sales): Promise<string> => {
  const input = { parentPath: '/east', code: `d-${next()}`, names: { zhCn: '新部门' } };
  return (await succeed(running, 'decision-maker', 'createDepartment', input, 'department { id }')).department.id;
};
const colleague = () => ({
  name: '新同事',
  mail: mail(),
  departmentPath: '/east',
  roles: ['SALES', 'EMPLOYEE'],
  language: 'EN',
});
const invite = async (running: Sales, customerId: string): Promise<string> =>
  (await succeed(running, 'agent', 'inviteMember', { customerId }, 'invitation { id }')).invitation.id;
async function failed(running: Sales, changes: object = {}): Promise<string> {
  const id = await invite(running, await tellCustomer(running, { ...withMail(), ...changes }));
  await running.db.read.invitation.update({ where: { id }, data: { state: 'FAILED', reason: 'REFUSED' } });
  return id;
}
/** A notification of the assignee, by a task that the head gives him. */
async function told(running: Sales, assignee: PersonName): Promise<string> {
  const subjectId = await task(running, 'head-east', { assigneeId: idOf(assignee) });
  return (await running.db.read.notification.findFirstOrThrow({ where: { subjectId } })).id;
}

export const samples: SchemaSamples<PrismaClient, World> = {
  service: sales,
  start: () => startSales(),
  async world(running) {
    const customerId = await tellCustomer(running, { customerId: people.member.customer, ...withMail() });
    const { data } = await execute(running, 'clerk', '{ departments { id path } }');
    return {
      running,
      customerId,
      taskId: await task(running, 'seller-east', { customerId }),
      invitationId: await invite(running, customerId),
      notificationId: await told(running, 'seller-east'),
      departmentId: data.departments.find((each: { path: string }) => each.path === '/east/shanghai').id,
      grown: nothingGrown(),
    };
  },
  mutations: {
    createDepartment: {
      by: 'decision-maker',
      input: () => ({ parentPath: '/east', code: `d-${next()}`, names: { zhCn: '新', zhTw: '新', en: 'New' } }),
    },
    renameDepartment: {
      by: 'decision-maker',
      input: async ({ running }) => ({
        departmentId: await department(running),
        names: { zhCn: '旧', zhTw: '舊', en: 'Old' },
      }),
    },
    moveDepartment: {
      by: 'decision-maker',
      input: async ({ running }) => ({ departmentId: await department(running), parentPath: '/south' }),
    },
    setDepartmentHead: {
      by: 'decision-maker',
      input: async ({ running }) => ({ departmentId: await department(running), employeeId: idOf('clerk') }),
    },
    disableEmployee: {
      by: 'administrator',
      input: async ({ running }) => {
        const selection = 'invitation { employee { id } }';
        const { invitation } = await succeed(running, 'administrator', 'inviteEmployee', colleague(), selection);
        return { employeeId: invitation.employee.id, reason: '离职' };
      },
    },
    inviteEmployee: { by: 'administrator', input: colleague },
    inviteMember: {
      by: 'head-east',
      input: async ({ running }) => ({ customerId: await tellCustomer(running, withMail()) }),
    },
    invitePartnerUser: {
      by: 'head-east',
      input: async ({ running }) => ({
        organisationId: await tellCustomer(running, { kind: 'ORGANISATION' }),
        name: 'Ann',
        mail: mail(),
        language: 'EN',
      }),
    },
    resendInvitation: { by: 'head-east', input: async ({ running }) => ({ invitationId: await failed(running) }) },
    createTask: {
      by: 'seller-east',
      input: async ({ running, customerId }) => ({
        title: '回访',
        description: '问问是否满意',
        assigneeId: idOf('clerk'),
        customerId,
        dueAt: '2026-11-30T09:00:00+08:00',
        source: { kind: 'REQUEST', id: await requestOf(running, customerId) },
      }),
    },
    acceptTask: {
      by: 'seller-east',
      input: async ({ running }) => ({ taskId: await task(running, 'seller-east') }),
    },
    startTask: {
      by: 'seller-east',
      input: async ({ running }) => ({ taskId: await task(running, 'seller-east', {}, 'acceptTask') }),
    },
    completeTask: {
      by: 'seller-east',
      input: async ({ running }) => ({
        taskId: await task(running, 'seller-east', {}, 'acceptTask', 'startTask'),
        result: '满意',
      }),
    },
    cancelTask: {
      by: 'seller-east',
      input: async ({ running }) => ({ taskId: await task(running, 'seller-east'), reason: '客户已来过' }),
    },
    markNotificationsRead: {
      by: 'seller-east',
      input: async ({ running }) => ({ ids: [await told(running, 'seller-east')] }),
      also: [
        async ({ running }) => {
          await told(running, 'seller-east');
          return { all: true };
        },
      ],
    },
  },
  async foreign({ running }) {
    const customerId = await tellCustomer(running, south);
    return {
      // all staff see the tree and each other
      departmentId: null,
      employeeId: null,
      assigneeId: null,
      customerId,
      organisationId: await tellCustomer(running, { ...south, kind: 'ORGANISATION' }),
      invitationId: await failed(running, south),
      taskId: await task(running, 'seller-south'),
      id: await requestOf(running, customerId),
      ids: await told(running, 'seller-south'),
    };
  },
  rights: {
    entitled: 'head-east',
    others: { 'Query.notifications': 'seller-east', Notification: 'seller-east', 'Query.myTasks': 'seller-east' },
    records: ({ customerId, taskId, invitationId, notificationId, departmentId }) => ({
      Customer: customerId,
      Task: taskId,
      Invitation: invitationId,
      Notification: notificationId,
      Employee: idOf('seller-east'),
      Department: { id: departmentId, path: '/east/shanghai' },
    }),
    values: ({ customerId, taskId }) => ({
      'Query.employee': { id: idOf('seller-east') },
      'Query.task': { id: taskId },
      'Query.notifications?': { unreadOnly: true },
      'Query.myTasks?': { status: ['OPEN'] },
      EmployeeFilter: { departmentPath: '/east/shanghai', role: 'SALES', active: true },
      InvitationFilter: { kind: 'MEMBER', state: 'PENDING', customerId },
      TaskFilter: {
        status: ['OPEN'],
        sourceKind: 'MANUAL',
        assigneeId: idOf('seller-east'),
        customerId,
        overdue: false,
      },
    }),
    search: '回访客户',
    customerId: ({ customerId }) => customerId,
    open: {
      'Query.departments': { strangers: ['seller-south'], because: 'all staff see the tree' },
      Department: { strangers: ['seller-south'], because: 'all staff see the tree' },
      'Query.employee': { strangers: ['seller-south'], because: 'all staff see each other’s card' },
      'Query.employees': { strangers: ['seller-south'], because: 'all staff see each other’s card' },
      Employee: {
        strangers: ['seller-south', 'partner2', 'member2'],
        because: 'the name of who serves is told to everybody who is signed in',
      },
    },
  },
  growth: {
    by: 'decision-maker',
    others: { 'Query.notifications': 'head-east', Notification: 'head-east', 'Query.myTasks': 'seller-east' },
    grow: ({ running, grown }, from, to) => grow(running, grown, from, to),
    entities: ({ grown }) => grown,
    values: ({ grown }) => ({
      'Query.employee': { id: grown.Employee[0] },
      'Query.task': { id: grown.Task[0] },
    }),
    bounded: {},
  },
};
