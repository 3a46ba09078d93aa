import type { OperationName } from '../scenarios/operations/operations.ts';
import { operations } from '../scenarios/operations/operations.ts';
import type { Records } from './records.ts';

/** An operation whose cost is measured: who asks, and about what. */
export interface Measured {
  name: string;
  document: string;
  who: string;
  variables(records: Records): object;
}

const of = (name: OperationName, who: string, variables: Measured['variables'] = () => ({})): Measured => ({
  name,
  document: operations[name],
  who,
  variables,
});
const list = (
  name: string,
  who: string,
  document: string,
  variables: Measured['variables'] = () => ({}),
): Measured => ({
  name,
  document,
  who,
  variables,
});
const page = 'pageInfo { hasNextPage endCursor }';

/** Lists in the orders and with the filters that grow with the number of members; then the pages and the changes of the scenarios. */
export const measured: readonly Measured[] = [
  of('StaffCustomers', 'head-east', () => ({ first: 25 })),
  list('StaffCustomers of a seller', 'seller-east', operations.StaffCustomers, () => ({ first: 25 })),
  list('StaffCustomers of a seller by name', 'seller-east', operations.StaffCustomers, () => ({
    sort: { field: 'NAME', direction: 'ASC' },
    first: 25,
  })),
  list('StaffCustomers by stage', 'decision-maker', operations.StaffCustomers, () => ({
    filter: { stages: ['MATURE'] },
    first: 25,
  })),
  list('StaffCustomers by name', 'head-east', operations.StaffCustomers, () => ({
    sort: { field: 'NAME', direction: 'ASC' },
    first: 25,
  })),
  list('StaffCustomers rare filter', 'decision-maker', operations.StaffCustomers, () => ({
    filter: { tiers: ['PLATINUM'], stages: ['LOST'], provinces: ['420000'] },
    first: 25,
  })),
  list(
    'Customers counted',
    'decision-maker',
    'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }',
    () => ({
      filter: { stages: ['POTENTIAL'] },
    }),
  ),
  list('Customers by page 40', 'head-east', operations.StaffCustomers, ({ deepCursor }) => ({
    first: 25,
    after: deepCursor,
  })),
  list('StaffFind by name', 'agent', operations.StaffFind, ({ customer }) => ({ text: customer().name })),
  of('StaffFind', 'seller-east', ({ own }) => ({ text: own().number })),
  of('StaffByNumber', 'agent', ({ customer }) => ({ number: customer().number })),
  of('StaffRecord', 'decision-maker', ({ buyer }) => ({ id: buyer() })),
  of('StaffPoints', 'decision-maker', ({ buyer }) => ({ id: buyer() })),
  of('StaffOrders', 'finance', () => ({ filter: { status: ['OPEN'] }, first: 25 })),
  list('StaffOrders of a seller', 'seller-east', operations.StaffOrders, () => ({ first: 25 })),
  list('StaffOrders of a department', 'head-east', operations.StaffOrders, () => ({
    filter: { status: ['PAID'] },
    first: 25,
  })),
  list('StaffOrders by total', 'finance', operations.StaffOrders, () => ({
    sort: { by: 'TOTAL', direction: 'DESC' },
    first: 25,
  })),
  list('StaffOrders by product', 'finance', operations.StaffOrders, ({ product }) => ({
    filter: { productId: product() },
    first: 25,
  })),
  of('StaffOrder', 'finance', ({ order }) => ({ id: order() })),
  list('Orders counted', 'finance', 'query ($filter: OrderFilter) { orders(filter: $filter) { totalCount } }', () => ({
    filter: { status: ['PAID'] },
  })),
  list(
    'Overdue instalments',
    'finance',
    `{ overdueInstalments(first: 25) { nodes { id dueOn open { amount } order { id number } } ${page} } }`,
  ),
  list('Receipts', 'finance', `{ receipts(first: 25) { nodes { id amount { amount } order { id number } } ${page} } }`),
  of('StaffQuote', 'seller-east', ({ own, product }) => ({
    customerId: own().id,
    lines: [{ productId: product(), quantity: '2' }],
  })),
  of('StaffSearch', 'decision-maker', ({ customer }) => ({ query: customer().number })),
  list('StaffSearch by name', 'decision-maker', operations.StaffSearch, ({ customer }) => ({ query: customer().name })),
  of('StaffQueue', 'agent'),
  list(
    'Requests of a department',
    'head-east',
    `{ requests(first: 25) { nodes { id number status subject } ${page} } }`,
  ),
  list(
    'Requests overdue',
    'agent',
    `{ requests(filter: { overdue: true }, first: 25) { nodes { id number status } ${page} } }`,
  ),
  list('Interactions', 'agent', `{ interactions(first: 25) { nodes { id channel at } ${page} } }`),
  list('Messages', 'marketer', `{ messages(first: 25) { nodes { id moment status } ${page} } }`),
  list('Tasks of a department', 'head-east', `{ tasks(first: 25) { nodes { id title status } ${page} } }`),
  of('StaffTasks', 'seller-east'),
  of('StaffNotifications', 'seller-east'),
  of('StaffProducts', 'seller-east', () => ({ first: 25 })),
  of('StaffFindArticles', 'agent', () => ({ query: '发货' })),
  of('PartnerCustomers', 'partner', () => ({ first: 25 })),
  of('PartnerOrders', 'partner', () => ({ first: 25 })),
  of('MemberHome', 'member'),
  of('MemberPoints', 'member'),
  of('PlaceOrder', 'seller-east', ({ own, product, mutation }) => ({
    input: { clientMutationId: mutation(), customerId: own().id, lines: [{ productId: product(), quantity: '3' }] },
  })),
  of('RecordReceipt', 'finance', ({ openOrder, mutation }) => ({
    input: { clientMutationId: mutation(), orderId: openOrder(), amount: '1', method: 'CASH' },
  })),
  of('OpenRequest', 'agent', ({ customer, mutation }) => ({
    input: {
      clientMutationId: mutation(),
      customerId: customer().id,
      kind: 'QUESTION',
      channel: 'PHONE',
      subject: '何时发货',
      description: '请告知',
    },
  })),
  of('RecordInteraction', 'agent', ({ customer, mutation }) => ({
    input: {
      clientMutationId: mutation(),
      customerId: customer().id,
      channel: 'PHONE',
      direction: 'INBOUND',
      summary: '询问',
    },
  })),
  of('CreateTask', 'seller-east', ({ own, mutation }) => ({
    input: { clientMutationId: mutation(), customerId: own().id, title: '回访' },
  })),
];
