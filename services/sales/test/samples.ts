import { signIn } from '@guanxi/embedded/client/sign-in';
import { service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, execute, type PersonName, people } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { succeed, tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { keycloakAdmin } from '../src/identity/keycloak-admin.ts';
import { sales } from '../src/service.ts';
import { type Grown, grow, nothingGrown } from './growth.ts';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { idOf, type Sales, startSales } from './sales.ts';

type World = {
  running: Sales;
  customerId: string;
  taskId: string;
  invitationId: string;
  notificationId: string;
  departmentId: string;
  viewId: string;
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
const content = {
  filter: '{"stages":["MATURE"]}',
  sort: [{ field: 'stageSince', direction: 'DESC' }],
  columns: ['name', 'stage'],
  layout: 'BOARD',
  options: '{"by":"stage"}',
  sharing: 'DEPARTMENT',
  departmentPath: '/east',
};
const view = async (running: Sales, asker: PersonName, more: object = {}): Promise<string> => {
  const input = { list: 'customers', name: '我的会员', ...more };
  return (await succeed(running, asker, 'createView', input, 'view { id }')).view.id;
};
const everyones = (running: Sales) => view(running, 'administrator', { sharing: 'EVERYONE' });

/** A notification of the assignee, by a task that the head gives him. */
async function told(running: Sales, assignee: PersonName): Promise<string> {
  const subjectId = await task(running, 'head-east', { assigneeId: idOf(assignee) });
  return (await running.db.read.notification.findFirstOrThrow({ where: { subjectId } })).id;
}

let issuer: TestIssuer | undefined;
/** A session of a person at the issuer, which is started with the service. */
async function session(username: PersonName): Promise<string> {
  const { ISSUER_URL = '' } = issuer?.settings ?? {};
  const { accessToken } = await signIn({ issuer: ISSUER_URL, username, password: 'Guanxi-demo-2026' });
  return JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()).sid;
}

export const samples: SchemaSamples<PrismaClient, World> = {
  service: sales,
  async start() {
    const started = await startIssuer();
    issuer = started;
    const { ISSUER_URL, ISSUER_ADMIN_URL, ISSUER_CLIENT_ID, ISSUER_CLIENT_SECRET } = started.settings;
    // its own sessions, beside the tokens of these tests
    const provider = keycloakAdmin({
      issuerUrl: ISSUER_URL,
      adminUrl: ISSUER_ADMIN_URL,
      clientId: ISSUER_CLIENT_ID,
      clientSecret: ISSUER_CLIENT_SECRET,
    });
    const running = await startSales({}, provider);
    const stop = async () => {
      await running.stop();
      await started.close();
    };
    return { ...running, stop };
  },
  async world(running) {
    const customerId = await tellCustomer(running, { customerId: people.member.customer, ...withMail() });
    const { data } = await execute(running, 'clerk', '{ departments { id path } }');
    const viewId = await view(running, 'seller-east');
    await session('seller-east');
    await succeed(running, 'seller-east', 'arrangeViews', { list: 'customers', viewIds: [viewId] }, 'views { id }');
    const kept = { typename: 'Customer', id: customerId };
    await succeed(running, 'seller-east', 'addFavourite', kept, 'favourites { at }');
    await succeed(running, 'seller-east', 'noteVisit', kept, 'recentRecords { at }');
    await succeed(running, 'seller-east', 'savePreferences', { theme: 'DARK' }, 'preferences { theme }');
    return {
      running,
      customerId,
      taskId: await task(running, 'seller-east', { customerId, dueAt: '2026-11-30T09:00:00+08:00' }),
      invitationId: await invite(running, customerId),
      notificationId: await told(running, 'seller-east'),
      departmentId: data.departments.find((each: { path: string }) => each.path === '/east/shanghai').id,
      viewId,
      grown: nothingGrown(),
    };
  },
  mutations: {
    createView: {
      by: 'head-east',
      input: () => ({ list: 'customers', name: '我的会员', ...content }),
    },
    updateView: {
      by: 'head-east',
      input: async ({ running }) => ({ viewId: await view(running, 'head-east'), name: '重点会员', ...content }),
    },
    removeView: { by: 'head-east', input: async ({ running }) => ({ viewId: await view(running, 'head-east') }) },
    arrangeViews: {
      by: 'head-east',
      input: async ({ running }) => ({ list: 'customers', viewIds: [await view(running, 'head-east')] }),
    },
    setDefaultView: {
      by: 'administrator',
      input: async ({ running }) => ({ list: 'customers', role: 'SALES', viewId: await everyones(running) }),
    },
    noteSession: { by: 'seller-east', input: () => ({ device: 'Chrome · Windows' }) },
    endSession: { by: 'seller-east', input: async () => ({ sessionId: await session('seller-east') }) },
    endOtherSessions: { by: 'seller-east', input: () => ({}) },
    savePreferences: {
      by: 'seller-east',
      input: () => ({
        language: 'EN',
        theme: 'DARK',
        density: 'COMPACT',
        panel: '{"parts":["tasks","log"]}',
        home: '{"parts":["today"]}',
        lists: '{"customers":{"columns":["name","stage"]}}',
      }),
    },
    addFavourite: {
      by: 'seller-east',
      input: () => ({ typename: 'Order', id: newId() }),
      foreign: () => ({ id: null }),
    },
    removeFavourite: {
      by: 'seller-east',
      input: () => ({ typename: 'Order', id: newId() }),
      foreign: () => ({ id: null }),
    },
    noteVisit: {
      by: 'seller-east',
      input: () => ({ typename: 'Order', id: newId() }),
      foreign: () => ({ id: null }),
    },
    noteExport: {
      by: 'seller-east',
      input: () => ({ list: 'customers', columns: ['name', 'stage'], filters: ['stages'], records: 59 }),
    },
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
    changeEmployee: {
      by: 'administrator',
      input: async ({ running }) => {
        const selection = 'invitation { employee { id version } }';
        const { invitation } = await succeed(running, 'administrator', 'inviteEmployee', colleague(), selection);
        const { id, version } = invitation.employee;
        return { employeeId: id, expectedVersion: version, departmentPath: '/south', roles: ['SALES'], reason: '调岗' };
      },
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
      viewId: await view(running, 'seller-south'),
      viewIds: await view(running, 'seller-south'),
      sessionId: await session('seller-south'),
    };
  },
  forms: { filter: 'text', from: 'text' },
  accepted: {
    'arrangeViews viewIds empty list': 'no order of one’s own: as for everybody',
    'noteExport filters empty list': 'the list was not narrowed',
    'noteExport records zero': 'a list without rows is exported with its heads alone',
    'addFavourite id unknown id': 'only the id is kept; who may not see the record finds nothing behind it',
    'removeFavourite id unknown id': 'what is not marked stays so',
    'noteVisit id unknown id': 'only the id is kept; who may not see the record finds nothing behind it',
  },
  rights: {
    entitled: 'head-east',
    others: {
      'Query.notifications': 'seller-east',
      Notification: 'seller-east',
      'Query.myTasks': 'seller-east',
      'Query.savedViews': 'seller-east',
      'Query.savedView': 'seller-east',
      SavedView: 'seller-east',
      Viewer: 'seller-east',
      'Query.favourites': 'seller-east',
      'Query.recentRecords': 'seller-east',
      'Query.preferences': 'seller-east',
      'Query.mySessions': 'seller-east',
    },
    records: ({ customerId, taskId, invitationId, notificationId, departmentId, viewId }) => ({
      SavedView: viewId,
      Viewer: idOf('seller-east'),
      Customer: customerId,
      Task: taskId,
      Invitation: invitationId,
      Notification: notificationId,
      Employee: idOf('seller-east'),
      Department: { id: departmentId, path: '/east/shanghai' },
    }),
    values: ({ customerId, taskId, viewId }) => ({
      'Query.employee': { id: idOf('seller-east') },
      'Query.task': { id: taskId },
      'Query.taskCounts': { by: 'STATUS' },
      'Query.savedViews': { list: 'customers' },
      'Query.savedView': { id: viewId },
      'Query.notifications?': { unreadOnly: true },
      'Query.myTasks?': { status: ['OPEN'] },
      EmployeeFilter: { search: '王晓东', departmentPath: '/east/shanghai', role: 'SALES', active: true },
      InvitationFilter: { kind: 'MEMBER', state: 'PENDING', customerId },
      TaskFilter: {
        status: ['OPEN'],
        sourceKind: 'MANUAL',
        assigneeId: idOf('seller-east'),
        customerId,
        overdue: false,
        dueFrom: '2026-01-01',
        dueTo: '2027-01-01',
        createdFrom: '2026-01-01',
        createdTo: '2027-01-01',
        and: [{ status: ['OPEN'] }],
        or: [{ status: ['DONE'] }, { sourceKind: 'MANUAL' }],
        not: { overdue: true },
      },
    }),
    search: '回访客户',
    customerId: ({ customerId }) => customerId,
    open: {
      'Query.preferences': {
        strangers: ['seller-south', 'partner2', 'member2'],
        because: 'everybody has his own; where he set nothing, what holds for all',
      },
      'Query._permissions': { strangers: ['seller-south', 'partner2', 'member2'], because: 'of one’s own roles' },
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
    others: {
      'Query.notifications': 'head-east',
      Notification: 'head-east',
      'Query.myTasks': 'seller-east',
      'Query.savedViews': 'head-east',
      'Query.savedView': 'head-east',
      SavedView: 'head-east',
      Viewer: 'head-east',
      'Query.favourites': 'head-east',
      'Query.recentRecords': 'head-east',
      'Query.mySessions': 'seller-east',
    },
    async grow({ running, grown }, from, to) {
      await grow(running, grown, from, to);
      await issuer?.keepSessions(people['seller-east'].sub, to - from);
    },
    entities: ({ grown }) => grown,
    values: ({ grown }) => ({
      'Query.employee': { id: grown.Employee[0] },
      'Query.task': { id: grown.Task[0] },
      'Query.taskCounts': { by: 'STATUS' },
      'Query.savedViews': { list: 'customers' },
      'Query.savedView': { id: grown.SavedView[0] },
    }),
    bounded: {
      'Query.favourites': 'at most 100 for each person',
      'Query.recentRecords': 'at most 50 for each person',
      'SavedView.sort': 'at most three',
      'Counts.groups': 'the states of a task',
    },
  },
};
