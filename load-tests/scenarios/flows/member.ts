import { ask, type Data, send } from '../ask.ts';
import { type Flow, oneOf } from '../chance.ts';
import { addsUp, isPage, isWhole, linesMakeTotal } from '../must-hold.ts';
import { subjects } from '../prepared.ts';

const anyMember = () => oneOf(subjects.members);

const home: Flow = () => {
  const { who, id } = anyMember();
  ask(who, 'MemberHome', {}, ({ me }, must) => {
    must(me.id === id, 'another member');
    must(Boolean(me.number) && Boolean(me.tier?.code), 'not a member');
    must(Number.isInteger(me.pointsAccount.balance), 'no balance');
    isWhole(me.timeline, must);
  });
};

const orders: Flow = () => {
  const { who, id, orders: known } = anyMember();
  ask(who, 'MemberOrders', { first: 10 }, ({ me }, must) => {
    isPage(me.orders, 10, must);
    for (const order of me.orders.nodes) {
      must(order.customer.id === id, "another member's order");
      addsUp(order, must);
    }
  });
  if (known.length === 0) return;
  const orderId = oneOf(known);
  ask(who, 'MemberOrder', { id: orderId }, ({ order }, must) => {
    must(order.id === orderId && order.customer.id === id, 'another order than asked');
    if (/OPEN|PAID/.test(order.status)) linesMakeTotal(order, must);
  });
};

const points: Flow = () => {
  const { who, id } = anyMember();
  ask(who, 'MemberPoints', {}, ({ me }, must) => {
    const { balance, entries } = me.pointsAccount;
    const total = entries.nodes.reduce((sum: number, entry: Data) => sum + entry.points, 0);
    must(me.id === id, 'another member');
    must(entries.pageInfo.hasNextPage || total === balance, 'the entries do not make the balance');
  });
};

const requests: Flow = () => {
  const { who, id } = anyMember();
  const found = ask(who, 'MemberRequests', {}, ({ me }, must) => {
    isPage(me.requests, 10, must);
    for (const { customer } of me.requests.nodes) must(customer.id === id, "another member's request");
  });
  const [latest] = found?.me.requests.nodes ?? [];
  if (!latest) return;
  ask(who, 'MemberRequest', { id: latest.id }, ({ request }, must) => {
    must(request.id === latest.id && request.customer.id === id, 'another request than asked');
    must(
      request.entries.every((entry: Data) => !entry.internal),
      'a note that is not for members',
    );
  });
};

const articles: Flow = () => {
  const { who } = anyMember();
  ask(who, 'MemberArticles', {}, ({ articles: list }, must) => isPage(list, 10, must));
  ask(who, 'MemberFindArticles', { query: subjects.word }, ({ searchArticles }, must) => {
    must(searchArticles.length > 0, 'no article found');
  });
};

const complain: Flow = () => {
  const { who, id } = anyMember();
  const input = { kind: 'SUGGESTION', channel: 'WEB', subject: '建议', description: '希望增加小瓶装' };
  const opened = send(who, 'MemberOpenRequest', input, ({ request }, must) => {
    must(request.customer.id === id && request.subject === input.subject, 'not as opened');
  });
  if (!opened) return;
  const text = '最好是半斤装';
  send(who, 'MemberAddToRequest', { requestId: opened.openRequest.request.id, text }, ({ request }, must) => {
    must(
      request.entries.some((entry: Data) => entry.text === text && entry.byCustomer),
      'what was added is not there',
    );
  });
};

/** What members do on their pages, and how often. */
export const memberFlows: readonly (readonly [number, Flow])[] = [
  [40, home],
  [20, orders],
  [15, points],
  [10, requests],
  [12, articles],
  [3, complain],
];
