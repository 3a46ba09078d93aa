import {
  allOf,
  anyOf,
  contains,
  defineRights,
  equals,
  isNull,
  ofCustomer,
  type Predicate,
  under,
  type Viewer,
} from '@guanxi/runtime';

/** The first code of a department path: the branch. */
const branchOf = (path: string | undefined) => path?.split('/').slice(0, 2).join('/');

/** Customers of the seller's branch that nobody owns. */
const pool = (viewer: Viewer): Predicate =>
  allOf(isNull('ownerId'), under('departmentPath', branchOf(viewer.department)));
const ownCustomer = (viewer: Viewer): Predicate => equals('ownerId', viewer.employee);
const sellersCustomers = (viewer: Viewer): Predicate => anyOf(ownCustomer(viewer), pool(viewer));
/** Orders of the department's customers, and those that it delivers. */
const departmentsOrders = (viewer: Viewer): Predicate =>
  anyOf(under('departmentPath', viewer.department), under('deliveryDepartmentPath', viewer.department));
const sellersOrders = (viewer: Viewer): Predicate =>
  anyOf(equals('ownerId', viewer.employee), ofCustomer(sellersCustomers(viewer)));

/** role × action × scope of this service. A role that is not named reaches nothing. */
export const rights = defineRights({
  /** Who exists for whom, by the access projection alone; `order` is to place an order for him. */
  customer: {
    shape: {
      department: (viewer) => under('departmentPath', viewer.department),
      own: ownCustomer,
      partner: (viewer) => anyOf(contains('partnerIds', viewer.partner), equals('customerId', viewer.partner)),
      self: (viewer) => equals('customerId', viewer.customer),
    },
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'department',
        employee: 'own',
        sales: sellersCustomers,
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'department',
        partner: 'partner',
        member: 'self',
      },
      order: { 'department-head': 'department', sales: sellersCustomers, 'order-desk': 'all' },
      /** Loading past orders. */
      import: { 'order-desk': 'all', 'data-clerk': 'department' },
    },
  },
  /** Orders with their lines, plans, receipts and returns. A partner's are those that came through him. */
  order: {
    shape: { partner: (viewer) => equals('partnerId', viewer.partner) },
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': departmentsOrders,
        employee: 'own',
        sales: sellersOrders,
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': departmentsOrders,
        partner: 'partner',
        member: 'self',
      },
      cancel: { 'department-head': 'department', sales: sellersOrders, 'order-desk': 'all' },
      plan: { 'department-head': 'department', sales: sellersOrders, 'order-desk': 'all' },
      receive: { sales: sellersOrders, 'order-desk': 'all', 'data-clerk': 'department' },
      return: { 'department-head': 'department', sales: sellersOrders, 'order-desk': 'all' },
    },
  },
  /** What is sold: everybody may look, members and partners at what is on sale. */
  product: {
    shape: { self: () => equals('onSale', true), partner: () => equals('onSale', true) },
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
        'knowledge-editor': 'all',
        administrator: 'all',
        partner: 'partner',
        member: 'self',
      },
      edit: { administrator: 'all' },
    },
  },
  /** Price lists are the firm's own affair; what a customer pays is told him by a quote. */
  price: {
    grants: {
      read: {
        'decision-maker': 'all',
        'department-head': 'all',
        sales: 'all',
        'service-desk': 'all',
        'order-desk': 'all',
        marketing: 'all',
        'data-clerk': 'all',
        administrator: 'all',
      },
      edit: { administrator: 'all' },
    },
  },
});

/** Columns of the table `orders` under the alias `o`. */
export const orderColumns = {
  id: 'o.id',
  customerId: 'o.customer_id',
  ownerId: 'o.owner_id',
  departmentPath: 'o.department_path',
  deliveryDepartmentPath: 'o.delivery_department_path',
  partnerId: 'o.partner_id',
} as const;

/** Columns of `guanxi.customer_access` under the alias `a`. */
export const customerColumns = {
  customerId: 'a.customer_id',
  ownerId: 'a.owner_id',
  departmentPath: 'a.department_path',
  partnerIds: 'a.partner_ids',
} as const;
