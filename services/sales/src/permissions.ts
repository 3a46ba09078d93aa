import {
  allOf,
  anyOf,
  contains,
  defineRights,
  equals,
  ofCustomer,
  type Role,
  under,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import { pathsTo } from './views/view.ts';

const staff = [
  'decision-maker',
  'department-head',
  'employee',
  'sales',
  'service-desk',
  'order-desk',
  'marketing',
  'data-clerk',
  'knowledge-editor',
  'administrator',
] as const satisfies Role[];

const forRoles = <S>(roles: readonly Role[], scope: S) =>
  Object.fromEntries(roles.map((role) => [role, scope])) as Partial<Record<Role, S>>;
const workers = staff.filter((role) => role !== 'administrator');

const given = (viewer: Viewer) => equals('assigneeId', viewer.employee);
const made = (viewer: Viewer) => equals('creatorId', viewer.employee);
const tree = (viewer: Viewer) => under('departmentPath', viewer.department);
/** A task's maker, and heads above it. */
const ofMaker = {
  ...forRoles(workers, made),
  'decision-maker': 'all',
  'department-head': (viewer: Viewer) => anyOf(made(viewer), tree(viewer)),
} as const;
const begun = (viewer: Viewer) => equals('ownerId', viewer.employee);
/** Who began a change of many tasks, and heads above him. */
const ofBeginner = {
  ...forRoles(workers, begun),
  'decision-maker': 'all',
  'department-head': (viewer: Viewer) => anyOf(begun(viewer), tree(viewer)),
} as const;
/** Members, for those who work with them. */
const ofKind = (kind: string, viewer: Viewer) =>
  allOf(equals('kind', kind), ofCustomer(under('departmentPath', viewer.department)));

const ownView = (viewer: Viewer) => equals('personId', viewerId(viewer));
const shared = anyOf(equals('sharing', 'DEPARTMENT'), equals('sharing', 'EVERYONE'));
const seen = (viewer: Viewer) =>
  anyOf(
    ownView(viewer),
    equals('sharing', 'EVERYONE'),
    allOf(
      equals('sharing', 'DEPARTMENT'),
      anyOf(...pathsTo(viewer.department).map((path) => equals('departmentPath', path))),
    ),
  );

/** Role × action × scope; who is not named reaches nothing. */
export const rights = defineRights({
  department: {
    grants: {
      read: forRoles(staff, 'all' as const),
      manage: { 'decision-maker': 'all', administrator: 'all', 'department-head': 'department' },
    },
    shape: { department: tree },
  },
  employee: {
    grants: {
      read: forRoles(staff, 'all' as const),
      /** Whose name one is told where a record names him. */
      name: {
        ...forRoles(staff, 'all' as const),
        partner: () => equals('active', true),
        member: () => equals('active', true),
      },
      /** Giving other roles and another department. */
      change: { administrator: 'all' },
      /** Inviting and disabling. */
      manage: { 'decision-maker': 'all', administrator: 'all', 'department-head': 'department' },
    },
    shape: { department: tree },
  },
  invitation: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        administrator: () => equals('kind', 'EMPLOYEE'),
        'data-clerk': (viewer) => anyOf(ofKind('MEMBER', viewer), ofKind('PARTNER_USER', viewer)),
        'service-desk': () => equals('kind', 'MEMBER'),
      },
    },
  },
  task: {
    grants: {
      read: {
        ...forRoles(workers, (viewer: Viewer) => anyOf(given(viewer), made(viewer))),
        'decision-maker': 'all',
        'department-head': (viewer) => anyOf(given(viewer), made(viewer), tree(viewer), ofCustomer(tree(viewer))),
        sales: (viewer) => anyOf(given(viewer), made(viewer), ofCustomer(equals('ownerId', viewer.employee))),
      },
      create: forRoles(workers, 'all' as const),
      /** Accepting, starting and finishing is the assignee's own. */
      work: forRoles(workers, given),
      /** What it says, by when and whose it is. */
      change: ofMaker,
      cancel: ofMaker,
    },
  },
  /** Changes of many tasks at once; what may be done with each of them, the rights on tasks say. */
  bulkChange: {
    grants: { read: ofBeginner, steer: ofBeginner },
  },
  /** How long tasks that are over are kept, and what is past its time. */
  retention: { grants: { manage: { 'decision-maker': 'all' } } },
  view: {
    grants: {
      read: { ...forRoles(staff, seen), partner: ownView, member: ownView },
      keep: {
        ...forRoles([...staff, 'partner', 'member'], ownView),
        administrator: (viewer) => anyOf(ownView(viewer), shared),
        'decision-maker': (viewer) => anyOf(ownView(viewer), shared),
        'department-head': (viewer) => anyOf(ownView(viewer), allOf(equals('sharing', 'DEPARTMENT'), tree(viewer))),
      },
      /** Departments with which one may share; `all` is everybody. */
      share: { ...forRoles(staff, tree), administrator: 'all', 'decision-maker': 'all' },
      /** With which view a list opens for a role. */
      'set-default': { administrator: 'all', 'decision-maker': 'all' },
    },
  },
  /** Preferences, favourites and the like: everybody's own. */
  settings: {
    grants: {
      keep: forRoles([...staff, 'partner', 'member'], (viewer: Viewer) => equals('personId', viewerId(viewer))),
    },
  },
  notification: {
    grants: {
      read: forRoles([...staff, 'partner', 'member'], (viewer: Viewer) => equals('personId', viewerId(viewer))),
    },
  },
  customer: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        sales: 'own',
        employee: 'own',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
      /** Opening the member's portal to him. */
      invite: {
        'decision-maker': 'all',
        'department-head': 'department',
        'data-clerk': 'department',
        'service-desk': 'all',
      },
      /** Inviting people of the partner that the customer is. */
      'invite-partner': { 'decision-maker': 'all', 'department-head': 'department', 'data-clerk': 'department' },
    },
    // of the access projection's own rows
    shape: {
      department: tree,
      own: (viewer) => equals('ownerId', viewer.employee),
      partner: (viewer) => contains('partnerIds', viewer.partner),
    },
  },
});
