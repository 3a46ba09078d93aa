import assert from 'node:assert/strict';
import { newId } from '@guanxi/runtime/ids';
import type { Dice } from '../../dice.ts';
import type { Data } from '../../journey/world.ts';

/** Asks the product as a person: an answer without errors, or it throws. */
export type Ask = (who: string, document: string, variables: object) => Promise<Data>;
/** What the operations are about. */
export type Subjects = { customers: readonly string[]; products: readonly string[]; partnersCustomer: string };
type Given = { ask: Ask; subjects: Subjects; dice: Dice };
/** What people do, with how often of a hundred; each answer is looked at. */
export type Operation = { name: string; share: number; run: (given: Given) => Promise<void> };

/** A mutation's result. @throws when it is refused */
async function send(ask: Ask, who: string, name: string, selection: string, input: object): Promise<Data> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { message code path } } }`;
  const data = await ask(who, document, { input: { clientMutationId: newId(), ...input } });
  assert.equal(data[name].__typename, `${type}Success`, `${name} is refused: ${JSON.stringify(data[name])}`);
  return data[name];
}

const cents = (money: { amount: string }): number => Math.round(Number(money.amount) * 100);
const WHOLE = `query ($id: ID!) { customer(id: $id) { id number name stage pointsAccount { balance }
  tasks { nodes { id } } orders(first: 5) { nodes { id number status } } requests(first: 5) { nodes { id status } }
  messages(first: 5) { nodes { id } } suggestedArticles { id } timeline(first: 10) { missing nodes { id service } } } }`;
const QUESTION = { kind: 'QUESTION', subject: '何时发货', description: '请告知' };

export const operations: readonly Operation[] = [
  {
    name: 'staff list customers',
    share: 14,
    async run({ ask }) {
      const { customers } = await ask(
        'seller-east',
        '{ customers(first: 10) { nodes { id name stage } pageInfo { hasNextPage } } }',
        {},
      );
      assert.equal(customers.nodes.length, 10);
      for (const each of customers.nodes) assert.ok(each.id && each.name && each.stage, JSON.stringify(each));
    },
  },
  {
    name: 'staff open a customer whole',
    share: 12,
    async run({ ask, subjects, dice }) {
      const id = dice.pick(subjects.customers);
      const { customer } = await ask('decision-maker', WHOLE, { id });
      assert.equal(customer.id, id);
      const parts = ['name', 'pointsAccount', 'tasks', 'orders', 'requests', 'messages', 'suggestedArticles'];
      for (const part of parts) assert.ok(customer[part] !== null, `without ${part}`);
      assert.deepEqual(customer.timeline.missing, []);
    },
  },
  {
    name: 'staff sell: an order, its receipt, and both read again',
    share: 14,
    async run({ ask, subjects, dice }) {
      const customerId = dice.pick(subjects.customers);
      const lines = dice
        .sample(subjects.products, 2)
        .map((productId) => ({ productId, quantity: String(1 + dice.below(3)) }));
      const { order } = await send(ask, 'seller-east', 'placeOrder', 'order { id number total { amount } }', {
        customerId,
        lines,
      });
      const paid = await send(
        ask,
        'finance',
        'recordReceipt',
        'order { id status paid { amount } open { amount } total { amount } }',
        { orderId: order.id, amount: order.total.amount, method: 'ALIPAY' },
      );
      assert.deepEqual([paid.order.id, paid.order.status], [order.id, 'PAID']);
      assert.equal(cents(paid.order.paid) + cents(paid.order.open), cents(paid.order.total));
      const read = await ask(
        'seller-east',
        'query ($id: ID!) { order(id: $id) { number status total { amount } lines { id } } }',
        { id: order.id },
      );
      assert.deepEqual([read.order.number, read.order.status], [order.number, 'PAID']);
      assert.equal(read.order.total.amount, order.total.amount);
      assert.equal(read.order.lines.length, lines.length);
    },
  },
  {
    name: 'service desk: a request, its solution',
    share: 12,
    async run({ ask, subjects, dice }) {
      const customerId = dice.pick(subjects.customers);
      const opened = await send(ask, 'agent', 'openRequest', 'request { id number status }', {
        ...QUESTION,
        customerId,
        channel: 'PHONE',
      });
      const requestId = opened.request.id;
      const solved = await send(ask, 'agent', 'solveRequest', 'request { id status }', {
        requestId,
        solution: '已发货',
      });
      assert.deepEqual([solved.request.id, solved.request.status], [requestId, 'SOLVED']);
    },
  },
  {
    name: 'a partner reads his customers and their requests',
    share: 16,
    async run({ ask, subjects }) {
      const { customers } = await ask('partner', '{ customers(first: 10) { nodes { id } } }', {});
      assert.ok(customers.nodes.some(({ id }: { id: string }) => id === subjects.partnersCustomer));
      const { customer } = await ask(
        'partner',
        'query ($id: ID!) { customer(id: $id) { id name requests(first: 5) { nodes { id number status } } } }',
        { id: subjects.partnersCustomer },
      );
      assert.ok(customer.name && customer.requests.nodes.length > 0, JSON.stringify(customer));
    },
  },
  {
    name: 'a partner asks for his customer',
    share: 8,
    async run({ ask, subjects }) {
      const { request } = await send(ask, 'partner', 'openRequest', 'request { id number status }', {
        ...QUESTION,
        customerId: subjects.partnersCustomer,
        channel: 'WEB',
      });
      assert.match(request.number, /\d/);
    },
  },
  {
    name: 'a member looks at his points and articles',
    share: 16,
    async run({ ask }) {
      const { me, articles } = await ask(
        'member',
        '{ me { id name pointsAccount { balance entries(first: 200) { nodes { points } pageInfo { hasNextPage } } } } articles(first: 5) { nodes { id title } } }',
        {},
      );
      assert.ok(me.id && me.name && Array.isArray(articles.nodes), JSON.stringify(me));
      const { balance, entries } = me.pointsAccount;
      const sum = entries.nodes.reduce((total: number, { points }: { points: number }) => total + points, 0);
      if (!entries.pageInfo.hasNextPage) assert.equal(sum, balance);
    },
  },
  {
    name: 'a member asks, and finds his question',
    share: 8,
    async run({ ask }) {
      const { request } = await send(ask, 'member', 'openRequest', 'request { id number }', {
        ...QUESTION,
        channel: 'WEB',
      });
      const found = await ask('member', 'query ($id: ID!) { request(id: $id) { id number status } }', {
        id: request.id,
      });
      assert.equal(found.request.number, request.number);
    },
  },
];
