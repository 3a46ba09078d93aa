import type { RightsSamples } from '@guanxi/testing/schema-tests/index';
import { idOf } from '../sales.ts';
import { retention, told } from './made.ts';
import type { World } from './world.ts';

/** What each way in finds, and who is a stranger there. */
export const rights: RightsSamples<World> = {
  entitled: 'head-east',
  others: {
    ...retention.others,
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
  values: ({ customerId, taskId, viewId, bulkId }) => ({
    ...retention.values,
    'Query.employee': { id: idOf('seller-east') },
    'Query.task': { id: taskId },
    'Query.taskBulkChange': { id: bulkId },
    'Query.taskCounts': { by: 'STATUS' },
    'Query.savedViews': { list: 'customers' },
    'Query.savedView': { id: viewId },
    'Query.notifications?': { unreadOnly: true },
    'Query.myTasks?': { status: ['OPEN'] },
    EmployeeFilter: { search: '王晓东', departmentPath: '/east/shanghai', role: 'SALES', named: ['王晓东'], active: true },
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
};
