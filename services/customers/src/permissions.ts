import {
  allOf,
  anyOf,
  contains,
  defineRights,
  equals,
  isNull,
  type Predicate,
  under,
  type Viewer,
} from '@guanxi/runtime';

/** The first code of a department path: the branch. */
const branchOf = (path: string | undefined) => path?.split('/').slice(0, 2).join('/');

/** Customers of the seller's branch that nobody owns. */
const pool = (viewer: Viewer): Predicate =>
  allOf(isNull('ownerId'), under('departmentPath', branchOf(viewer.department)));
const own = (viewer: Viewer): Predicate => equals('ownerId', viewer.employee);

/** role × action × scope. `contact` is what it takes to see numbers, mail and address unmasked. */
export const rights = defineRights({
  customer: {
    shape: {
      department: (viewer) => under('departmentPath', viewer.department),
      own,
      partner: (viewer) => anyOf(contains('partnerIds', viewer.partner), equals('id', viewer.partner)),
      self: (viewer) => equals('id', viewer.customer),
    },
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: (viewer) => anyOf(own(viewer), pool(viewer)),
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
      contact: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: 'own',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
      /** What a caller must be verified for before the desk is told it: birthday, points. */
      account: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: (viewer) => anyOf(own(viewer), pool(viewer)),
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
      /** What he agreed to. */
      consent: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: (viewer) => anyOf(own(viewer), pool(viewer)),
        'service-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        member: 'self',
      },
      recordConsent: {
        'department-head': 'department',
        'data-clerk': 'department',
        sales: 'own',
        'service-desk': 'all',
        member: 'self',
      },
      /** Putting down that his data are right, or asking him by a letter. */
      confirmData: {
        'department-head': 'department',
        'data-clerk': 'department',
        sales: 'own',
        'service-desk': 'all',
      },
      /** What the record was, and who changed it. */
      history: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: (viewer) => anyOf(own(viewer), pool(viewer)),
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
      },
      verify: { 'decision-maker': 'all', 'service-desk': 'all', 'order-desk': 'all' },
      /** Finding a caller by the digits of his number, whoever he is. */
      identify: { 'decision-maker': 'all', 'service-desk': 'all', 'order-desk': 'all' },
      /** Putting down who calls, whoever he is. */
      registerCaller: { 'service-desk': 'all', 'order-desk': 'all' },
      create: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own' },
      update: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own' },
      /** Name, language and particulars. */
      updateOwn: { member: 'self' },
      completeMembership: { member: 'self' },
      /** Looking for records of one and the same. */
      findDuplicates: {
        'decision-maker': 'all',
        'department-head': 'department',
        'data-clerk': 'department',
        sales: 'own',
      },
      /** Judging whether records are of one, and making one of them. */
      merge: { 'department-head': 'department', 'data-clerk': 'department' },
      /** Tags that the firm gives him. */
      tag: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own' },
      /** What he offers or looks for, shown to other members. */
      post: {
        'department-head': 'department',
        'data-clerk': 'department',
        sales: 'own',
        'service-desk': 'all',
        member: 'self',
      },
      /** What he needs between which days. */
      noteNeed: {
        'department-head': 'department',
        'data-clerk': 'department',
        sales: 'own',
        'service-desk': 'all',
        marketing: 'all',
      },
      enrol: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own', 'service-desk': 'all' },
      assign: { 'department-head': 'department' },
      delete: { 'department-head': 'department', 'data-clerk': 'department' },
      restore: { 'decision-maker': 'all', 'department-head': 'department', 'data-clerk': 'department' },
      /** Blanking a person for good, and keeping him from it. */
      erase: { 'decision-maker': 'all', 'department-head': 'department' },
      /** Taking all that is held of a person; the runtime says the same for the other services. */
      takeData: { 'decision-maker': 'all', 'department-head': 'department', member: 'self' },
      /** Stages set by hand. */
      move: { 'department-head': 'department', sales: 'own' },
      /** The first mark of review. */
      review: { 'department-head': 'department', 'data-clerk': 'department' },
      /** The second mark, which is another person's. */
      approve: { 'decision-maker': 'all', 'department-head': 'department' },
      adjustPoints: { 'decision-maker': 'all', 'department-head': 'department' },
    },
  },
  /** Applications of people who may be known already: who the applicant is. */
  application: { grants: { review: { 'decision-maker': 'all', 'service-desk': 'all' } } },
  /** What members offer and look for; whose, the rights on customers say. */
  posting: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'all',
        employee: 'all',
        sales: 'all',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'all',
        member: 'all',
      },
      /** Hiding it from members. */
      moderate: { 'decision-maker': 'all', 'department-head': 'all', 'service-desk': 'all', marketing: 'all' },
      report: { member: 'all' },
      ask: { member: 'all' },
    },
  },
  importJob: {
    shape: { department: (viewer) => under('departmentPath', viewer.department) },
    grants: {
      read: { 'decision-maker': 'all', 'department-head': 'department', 'data-clerk': 'department' },
      start: { 'department-head': 'department', 'data-clerk': 'department' },
      commit: { 'department-head': 'department', 'data-clerk': 'department' },
      undo: { 'department-head': 'department', 'data-clerk': 'department' },
    },
  },
  /** Who was erased, by when, and what each service said to it. */
  erasure: {
    shape: { department: (viewer) => under('departmentPath', viewer.department) },
    grants: { read: { 'decision-maker': 'all', 'department-head': 'department' } },
  },
  /** How long each kind of data is kept, and what is past its time. */
  retention: { grants: { manage: { 'decision-maker': 'all' } } },
  /** Changes of many customers at once; what may be done with each of them, the rights on customers say. */
  bulkChange: {
    shape: { department: (viewer) => under('departmentPath', viewer.department), own },
    grants: {
      read: { 'decision-maker': 'all', 'department-head': 'department', 'data-clerk': 'own', sales: 'own' },
      /** Cancelling it and taking it back. */
      steer: { 'department-head': 'department', 'data-clerk': 'own', sales: 'own' },
    },
  },
  /** From what members' numbers are taken. */
  numberRange: { grants: { manage: { administrator: 'all' } } },
  /** Code lists of two levels: everybody reads them. */
  dictionary: { grants: { manage: { administrator: 'all' } } },
  /** Fields that the firm adds; who reads and fills one, the field itself says. */
  customField: { grants: { define: { administrator: 'all' } } },
  /** Objects that the firm defines; which fields of theirs somebody reads and fills, the field itself says. */
  customObject: { grants: { define: { administrator: 'all' } } },
  /** Their records, by the department and the owner of each, as customers are. */
  objectRecord: {
    shape: { department: (viewer) => under('departmentPath', viewer.department), own },
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: (viewer) => anyOf(own(viewer), pool(viewer)),
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
      },
      create: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own' },
      update: { 'department-head': 'department', 'data-clerk': 'department', sales: 'own' },
      assign: { 'department-head': 'department' },
      delete: { 'department-head': 'department', 'data-clerk': 'department' },
      restore: { 'decision-maker': 'all', 'department-head': 'department', 'data-clerk': 'department' },
    },
  },
  /** How forms and records look, by role. */
  layout: { grants: { set: { 'decision-maker': 'all' } } },
  /** What was spent to bring customers: of the firm as a whole, so for those who see all of them. */
  sourceCost: {
    grants: {
      read: { 'decision-maker': 'all', marketing: 'all' },
      record: { 'decision-maker': 'all', marketing: 'all' },
    },
  },
  /** Rules of points, tiers and stages. */
  rule: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'all',
        employee: 'all',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        // a price for a tier is chosen by the tier's name
        administrator: 'all',
        partner: 'all',
        member: 'all',
      },
      publish: { 'decision-maker': 'all' },
    },
  },
});

/** Columns of the table `customer` under the alias `c`, for the predicates above. */
export const customerColumns = {
  id: 'c.id',
  ownerId: 'c.owner_id',
  departmentPath: 'c.department_path',
  partnerIds: 'c.partner_ids',
  kind: 'c.kind',
  roles: 'c.roles',
} as const;

/** Columns of the table `object_record` under the alias `r`. */
export const objectRecordColumns = { id: 'r.id', ownerId: 'r.owner_id', departmentPath: 'r.department_path' } as const;
