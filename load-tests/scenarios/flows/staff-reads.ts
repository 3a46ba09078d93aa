import { ask, type Data, type Must } from '../ask.ts';
import { type Flow, oneOf } from '../chance.ts';
import { addsUp, isNewestFirst, isPage, isWhole, units } from '../must-hold.ts';
import { subjects } from '../prepared.ts';

const readers = ['seller-east', 'head-east', 'agent', 'decision-maker'];
const anyCustomer = () => oneOf(subjects.customers);

/** A list, narrowed as people do, and its next page. */
export const browse: Flow = () => {
  const asked = oneOf<{ who: string; filter: object; check: (node: Data, must: Must) => void }>([
    {
      who: 'head-east',
      filter: {},
      check: ({ departmentPath }, must) => must(/^\/east(\/|$)/.test(departmentPath), 'outside the department'),
    },
    {
      who: 'decision-maker',
      filter: { stages: ['MATURE', 'FIRST_PURCHASE'] },
      check: ({ stage }, must) => must(/MATURE|FIRST_PURCHASE/.test(stage), 'another stage'),
    },
    {
      who: 'seller-east',
      filter: { enrolled: true },
      check: ({ number }, must) => must(Boolean(number), 'without a number'),
    },
    {
      who: 'agent',
      filter: { tiers: ['GOLD', 'PLATINUM'] },
      check: ({ tier }, must) => must(/GOLD|PLATINUM/.test(tier?.code), 'another tier'),
    },
  ]);
  const first = 25;
  const verify = (data: Data, must: Must) => {
    isPage(data.customers, first, must);
    for (const node of data.customers.nodes) asked.check(node, must);
    isNewestFirst(
      data.customers.nodes.map((node: Data) => node.createdAt),
      must,
    );
  };
  const page = ask(asked.who, 'StaffCustomers', { filter: asked.filter, first }, verify)?.customers;
  if (!page?.pageInfo.hasNextPage) return;
  const seen = new Set(page.nodes.map((node: Data) => node.id));
  const after = page.pageInfo.endCursor;
  ask(asked.who, 'StaffCustomers', { filter: asked.filter, first, after }, (data, must) => {
    verify(data, must);
    must(
      data.customers.nodes.every((node: Data) => !seen.has(node.id)),
      'a record of the page before',
    );
  });
};

/** Somebody calls: found by name, then by number, then his record is opened. */
export const lookUp: Flow = () => {
  const { id, name, number } = anyCustomer();
  const who = oneOf(['seller-east', 'agent']);
  ask(who, 'StaffFind', { text: number }, ({ customers }, must) => {
    isPage(customers, 10, must);
    must(
      customers.nodes.some((node: Data) => node.id === id),
      'not found by his number',
    );
  });
  ask(who, 'StaffByNumber', { number }, ({ customerByNumber }, must) => {
    must(customerByNumber.id === id && customerByNumber.name === name, 'another customer');
  });
  openRecord(who, id);
};

/** The customer as a whole. */
export const record: Flow = () => openRecord(oneOf(readers), anyCustomer().id);

/** Those whom a caller is only a caller to until he is verified. */
const desks = ['agent', 'finance'];

function openRecord(who: string, id: string): void {
  ask(who, 'StaffRecord', { id }, ({ customer }, must) => {
    must(customer.id === id, 'another customer than asked');
    if (desks.includes(who)) must(customer.pointsAccount === null, 'points told before the caller is verified');
    else must(Number.isInteger(customer.pointsAccount.balance), 'no balance');
    must(customer.orders.nodes.length <= 5, 'more orders than asked');
    const counted = customer.orderTotals.reduce((count: number, each: Data) => count + each.orders, 0);
    must(counted >= customer.orders.nodes.filter(isInTotals).length, 'fewer orders in the totals than in the list');
    must(customer.timeline.nodes.length > 0, 'an empty timeline');
    isWhole(customer.timeline, must);
  });
}

// totals leave cancelled orders aside, and one that another visit is placing just now may be in the list alone
const isInTotals = ({ status, placedAt }: Data) => status !== 'CANCELLED' && Date.parse(placedAt) < Date.now() - 60_000;

export const points: Flow = () => {
  const { id } = anyCustomer();
  ask('seller-east', 'StaffPoints', { id }, ({ customer }, must) => {
    must(customer.id === id, 'another customer than asked');
    const { balance, entries } = customer.pointsAccount;
    const total = entries.nodes.reduce((sum: number, entry: Data) => sum + entry.points, 0);
    must(entries.pageInfo.hasNextPage || total === balance, 'the entries do not make the balance');
  });
};

export const orders: Flow = () => {
  const status = oneOf(['OPEN', 'PAID']);
  const who = oneOf(['finance', 'seller-east', 'head-east']);
  ask(who, 'StaffOrders', { filter: { status: [status] }, first: 25 }, (data, must) => {
    isPage(data.orders, 25, must);
    for (const order of data.orders.nodes) {
      must(order.status === status, 'another status');
      addsUp(order, must);
    }
    isNewestFirst(
      data.orders.nodes.map((order: Data) => order.placedAt),
      must,
    );
  });
};

export const order: Flow = () => {
  const id = oneOf(subjects.orders);
  ask('finance', 'StaffOrder', { id }, (data, must) => {
    must(data.order.id === id, 'another order than asked');
    addsUp(data.order, must);
    const { receipts, paid } = data.order;
    const received = receipts.nodes.reduce((sum: number, each: Data) => sum + units(each.amount.amount), 0);
    must(receipts.pageInfo.hasNextPage || received >= units(paid.amount), 'paid without receipts');
  });
};

export const desk: Flow = () => {
  ask('agent', 'StaffQueue', {}, ({ requestQueue }, must) => {
    isPage(requestQueue, 25, must);
    for (const { status } of requestQueue.nodes) must(/OPEN|ASSIGNED/.test(status), 'an ended request in the queue');
  });
};

export const own: Flow = () => {
  const who = oneOf(['seller-east', 'head-east', 'agent']);
  ask(who, 'StaffTasks', {}, ({ myTasks }, must) => {
    isPage(myTasks, 25, must);
    must(new Set(myTasks.nodes.map((task: Data) => task.assignee.id)).size <= 1, "somebody else's task");
  });
  ask(who, 'StaffNotifications', {}, ({ notifications }, must) => {
    isPage(notifications, 25, must);
    must(notifications.unreadCount >= 0, 'no count');
    isNewestFirst(
      notifications.nodes.map((each: Data) => each.at),
      must,
    );
  });
};

export const search: Flow = () => {
  const { id, number } = anyCustomer();
  ask('decision-maker', 'StaffSearch', { query: number }, (data, must) => {
    must(data.search.missing.length === 0, `missing: ${data.search.missing.join(', ')}`);
    must(
      data.search.hits.some((hit: Data) => hit.entityId === id),
      'the customer is not among the hits',
    );
  });
};

export const knowledge: Flow = () => {
  const who = oneOf(['seller-east', 'agent']);
  ask(who, 'StaffArticles', {}, ({ articles }, must) => {
    isPage(articles, 10, must);
    for (const { state } of articles.nodes) must(state === 'PUBLISHED', 'an article that is not published');
  });
  ask(who, 'StaffFindArticles', { query: subjects.word }, ({ searchArticles }, must) => {
    must(searchArticles.length > 0, 'no article found');
  });
};

/** What is on offer. */
export const catalogue: Flow = () => {
  ask(oneOf(['seller-east', 'finance']), 'StaffProducts', { first: 25 }, ({ products }, must) => {
    isPage(products, 25, must);
    must(products.nodes.length > 0, 'no products');
  });
};
