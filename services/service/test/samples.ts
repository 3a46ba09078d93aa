import { sales } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, people, runSweep, startTestService, type TestService } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { copyOf, multiply } from '@guanxi/testing/schema-tests/multiply';
import { succeed, tellCustomer, tellForeignCustomer } from '@guanxi/testing/schema-tests/preparing';
import { retentionSamples } from '@guanxi/testing/schema-tests/retention';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { service } from '../src/service.ts';

type Running = TestService<PrismaClient>;
export type World = {
  running: Running;
  customerId: string;
  requestId: string;
  interactionId: string;
  grown: { customers: string[]; requests: string[]; interactions: string[]; newest: string };
};
const NOW = '2026-11-23T10:00:00+08:00';
const seller = people['seller-east'].employee ?? '';
const head = people['head-east'].employee ?? '';

const given = {
  kind: 'QUESTION',
  channel: 'PHONE',
  subject: '积分何时到账',
  description: '已付款三天',
  productId: newId(),
  orderId: newId(),
  topicCodes: ['points'],
};
const open = async (running: Running, customerId: string, changes: object = {}): Promise<string> =>
  (
    await succeed(
      running,
      'agent',
      'openRequest',
      { ...given, ...changes, customerId },
      '... on OpenRequestSuccess { request { id } }',
    )
  ).request.id;
const assign = (running: Running, requestId: string) =>
  succeed(running, 'agent', 'assignRequest', { requestId, ownerId: seller });
const record = async (running: Running, customerId: string, requestId: string): Promise<string> => {
  const input = { customerId, requestId, channel: 'VISIT', direction: 'OUTBOUND', summary: '回访', result: '满意' };
  const selection = 'interaction { id }';
  return (await succeed(running, 'agent', 'recordInteraction', input, selection)).interaction.id;
};

/** A request of the customer of seller-east in the state that a step begins with. */
async function inState(running: Running, customerId: string, ...steps: string[]): Promise<string> {
  const requestId = await open(running, customerId);
  await assign(running, requestId);
  for (const step of steps)
    await succeed(running, 'agent', step, { requestId, ...(step === 'solveRequest' ? { solution: '已补记' } : {}) });
  return requestId;
}

const retention = retentionSamples('desk', 'CONVERSATIONS');

/** Requests that were closed long ago, one of each customer, with a rule by which what was said on them ends, and a run each. */
async function past(running: Running, customerIds: readonly string[]): Promise<void> {
  await retention.past(running, head, customerIds.length);
  await running.db.pool.query(
    `INSERT INTO service_request (id, number, customer_id, kind, channel, subject, topic_codes, status, department_path, opened_by, opened_at, closed_at, tokens)
     SELECT gen_random_uuid(), 'PAST-' || gen_random_uuid(), id, 'QUESTION', 'PHONE', '往事', '{}', 'CLOSED', '/east', $2, '2020-01-01', '2020-01-02', '{}'
       FROM unnest($1::uuid[]) AS c(id)`,
    [customerIds, seller],
  );
}

// numbers of copies of another kind
const MORE = 0x1000;

/** The first customer: two requests, the newer one unlike the one that is asked for, a contact, an escalation. */
async function pattern(running: Running, grown: World['grown']): Promise<void> {
  const customerId = await tellCustomer(running, { name: '客户' });
  const requestId = await open(running, customerId, { productId: newId(), orderId: newId() });
  grown.newest = await open(running, customerId, { productId: newId(), orderId: newId() });
  grown.customers.push(customerId);
  grown.requests.push(requestId);
  grown.interactions.push(await record(running, customerId, requestId));
  running.clock.set('2026-12-01T10:00:00+08:00');
  await runSweep(running, 'escalation');
  running.clock.set(NOW);
}

export const samples: SchemaSamples<PrismaClient, World> = {
  service,
  start: (definition) => startTestService(definition, { now: NOW }),
  async world(running) {
    const department = { path: '/east', headEmployeeId: head };
    await deliver(running, 'crm.sales.department.v1', sales.DepartmentChangedSchema, department, { key: 'east' });
    const customerId = await tellCustomer(running, { customerId: people.member.customer });
    const requestId = await open(running, customerId);
    const interactionId = await record(running, customerId, requestId);
    await past(running, [customerId]);
    return {
      running,
      customerId,
      requestId,
      interactionId,
      grown: { customers: [], requests: [], interactions: [], newest: '' },
    };
  },
  mutations: {
    openRequest: { by: 'seller-east', input: ({ customerId }) => ({ ...given, customerId }) },
    assignRequest: {
      by: 'seller-east',
      input: async ({ running, customerId }) => ({
        requestId: await open(running, customerId),
        ownerId: head,
        reason: '转交',
      }),
    },
    waitForCustomer: {
      by: 'seller-east',
      input: async ({ running, customerId }) => ({
        requestId: await inState(running, customerId),
        text: '请提供订单号',
      }),
    },
    resumeRequest: {
      by: 'seller-east',
      input: async ({ running, customerId }) => ({
        requestId: await inState(running, customerId, 'waitForCustomer'),
        text: '已提供',
      }),
    },
    solveRequest: {
      by: 'seller-east',
      input: async ({ running, customerId }) => ({ requestId: await inState(running, customerId), solution: '已补记' }),
    },
    acceptSolution: {
      by: 'member',
      input: async ({ running, customerId }) => ({
        requestId: await inState(running, customerId, 'solveRequest'),
        text: '谢谢',
      }),
    },
    addToRequest: {
      by: 'seller-east',
      input: ({ requestId }) => ({ requestId, text: '仍未到账', internal: true }),
    },
    ...retention.mutations,
    recordInteraction: {
      by: 'seller-east',
      input: ({ customerId, requestId }) => ({
        customerId,
        requestId,
        channel: 'VISIT',
        direction: 'OUTBOUND',
        summary: '上门回访',
        result: '满意',
        at: '2026-11-22T10:00:00+08:00',
      }),
    },
  },
  async foreign({ running }) {
    const customerId = await tellForeignCustomer(running);
    return {
      customerId,
      requestId: await open(running, customerId),
      // those of orders and sales, of which this service keeps no list
      productId: null,
      orderId: null,
      ownerId: null,
    };
  },
  accepted: {
    'openRequest productId unknown id': 'products are those of orders; a request outlives what it names',
    'openRequest orderId unknown id': 'orders are those of orders; a request outlives what it names',
    'assignRequest ownerId unknown id': 'staff are those of sales',
  },
  rights: {
    entitled: 'head-east',
    others: retention.others,
    records: ({ customerId, requestId, interactionId }) => ({
      Customer: customerId,
      ServiceRequest: requestId,
      Interaction: interactionId,
    }),
    values: ({ requestId, customerId }) => ({
      'Query.request': { id: requestId },
      RequestFilter: {
        status: ['OPEN'],
        kind: 'QUESTION',
        ownerId: seller,
        customerId,
        overdue: false,
        channel: 'PHONE',
        openedFrom: '2020-01-01',
        openedTo: '2030-01-01',
        and: [{ status: ['OPEN'] }],
        or: [{ status: ['CLOSED'] }, { kind: 'QUESTION' }],
        not: { overdue: true },
      },
      'Query.requestCounts': { by: 'STATUS' },
      ...retention.values,
      InteractionFilter: { customerId, channel: 'PHONE', direction: 'INBOUND' },
    }),
    search: '积分何时到账',
    customerId: ({ customerId }) => customerId,
  },
  growth: {
    by: 'agent',
    others: retention.others,
    async grow({ running, grown }, from, to) {
      if (from === 0) await pattern(running, grown);
      const [customerId = '', requestId = '', interactionId = ''] = [
        grown.customers[0],
        grown.requests[0],
        grown.interactions[0],
      ];
      const range = { from: Math.max(from, 1), to };
      const ofCustomer = `t.customer_id = '${customerId}'`;
      const number = { number: "t.number || '-' || n" };
      const related = ['owner_id', 'product_id', 'order_id'];
      // as many customers with all that is theirs
      await multiply(
        running,
        [
          { table: 'guanxi.customer_access', where: ofCustomer, ids: ['customer_id', 'owner_id'] },
          { table: 'customer_card', where: ofCustomer, ids: ['customer_id'] },
          { table: 'service_request', where: ofCustomer, ids: ['id', 'customer_id', ...related], set: number },
          { table: 'request_entry', where: `t.request_id = '${requestId}'`, ids: ['id', 'request_id'] },
          {
            table: 'escalation',
            where: `t.request_id = '${requestId}'`,
            ids: ['request_id', 'owner_id', 'head_id', 'event_id'],
          },
          { table: 'interaction', where: ofCustomer, ids: ['id', 'customer_id', 'request_id', 'employee_id'] },
        ],
        range,
      );
      // and as many of each with the first customer, each contact about another request
      const otherRequest = {
        request_id: `overlay(t.request_id::text placing lpad(to_hex(n - ${MORE}), 4, '0') || '-8' from 10 for 6)`,
      };
      await multiply(
        running,
        [
          {
            table: 'service_request',
            where: `t.id = '${grown.newest}'`,
            ids: ['id', ...related],
            set: { number: "t.number || '+' || n" },
          },
          { table: 'request_entry', where: `t.request_id = '${requestId}'`, ids: ['id'] },
          { table: 'interaction', where: `t.id = '${interactionId}'`, ids: ['id', 'employee_id'], set: otherRequest },
        ],
        { from: range.from + MORE, to: to + MORE },
      );
      for (let n = range.from; n < to; n += 1) {
        grown.customers.push(copyOf(customerId, n));
        grown.requests.push(copyOf(requestId, n));
        grown.interactions.push(copyOf(interactionId, n));
      }
      await past(running, grown.customers.slice(from, to));
    },
    entities: ({ grown }) => ({
      Customer: grown.customers,
      ServiceRequest: grown.requests,
      Interaction: grown.interactions,
    }),
    values: ({ grown }) => ({
      'Query.request': { id: grown.requests[0] },
      'Query.requestCounts': { by: 'STATUS' },
      ...retention.values,
    }),
    bounded: {
      'ServiceRequest.escalations': 'a ladder has a few steps, each taken once',
      'Counts.groups': 'the states of a request',
      ...retention.bounded,
    },
  },
};
