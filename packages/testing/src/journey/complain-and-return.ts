import assert from 'node:assert/strict';
import { until } from '../until.ts';
import { given, type Step } from './steps.ts';
import type { Data, World } from './world.ts';

const request = 'request { id number status dueAt }';
const ordinary = (customerId: string) => ({
  customerId,
  kind: 'QUESTION',
  channel: 'PHONE',
  subject: '何时发货',
  description: '请告知',
});

async function others(world: World, importId: string, not: string): Promise<string[]> {
  const { data } = await world.ask(
    'agent',
    'query ($id: ID!) { customers(filter: { importId: $id, kind: PERSON }, first: 5) { nodes { id } } }',
    { id: importId },
  );
  return data.customers.nodes.map((each: Data) => each.id as string).filter((id: string) => id !== not);
}

const openFor = async (world: World, customerId: string): Promise<string> =>
  (await world.send('agent', 'openRequest', request, ordinary(customerId))).request.id;

async function alertsOf(world: World, who: string, requestId: string): Promise<number> {
  const { data } = await world.ask(who, '{ notifications(first: 200) { nodes { kind subject { typename id } } } }');
  return data.notifications.nodes.filter(
    (each: Data) => each.kind === 'REQUEST_OVERDUE' && each.subject?.id === requestId,
  ).length;
}

export const requestSteps: Step[] = [
  {
    name: 'V01 V08 C30 the member’s complaint stands before an older ordinary request and behind one that waited to its limit',
    run: async (world, story) => {
      const member = given(story.mail, 'the member');
      const [first, second] = await others(
        world,
        given(story.importId, 'the import'),
        given(story.customerId, 'the member'),
      );
      const starved = await openFor(world, given(first, 'a customer'));
      await world.clock({ advance: '9h' });
      const older = await openFor(world, given(second, 'another customer'));
      const { data } = await world.ask(member, '{ me { pointsAccount { balance } } }');
      assert.ok(data.me.pointsAccount.balance > 0);
      const opened = await world.send(member, 'openRequest', request, {
        kind: 'COMPLAINT',
        channel: 'WEB',
        subject: '破损',
        description: '有一箱破损',
        topicCodes: ['return'],
        orderId: story.orderId,
      });
      story.requestId = opened.request.id as string;
      const queue = (
        await world.ask('agent', '{ requestQueue(first: 200) { nodes { id } } }')
      ).data.requestQueue.nodes.map((each: Data) => each.id);
      const places = [starved, story.requestId, older].map((id) => queue.indexOf(id));
      assert.ok(
        places.every((place) => place >= 0),
        `not all in the queue: ${places}`,
      );
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    },
  },
  {
    name: 'V04 three working days later owner and head are alerted once, though the service is killed in between',
    run: async (world, story) => {
      const requestId = given(story.requestId, 'the request');
      const { data } = await world.ask('agent', 'query ($id: ID!) { request(id: $id) { dueAt } }', { id: requestId });
      await world.service('service', 'kill');
      await world.clock({ at: new Date(Date.parse(data.request.dueAt) + 1000).toISOString() });
      await until(async () => (await world.services()).find((each) => each.name === 'service')?.state === 'ready', {
        bound: 30_000,
        what: 'the service to be back',
      });
      for (const who of ['seller-east', 'head-east']) {
        await until(async () => (await alertsOf(world, who, requestId)) > 0, {
          bound: 30_000,
          what: `the alert of ${who}`,
        });
      }
      await world.service('service', 'kill');
      await until(async () => (await world.services()).find((each) => each.name === 'service')?.state === 'ready', {
        bound: 30_000,
        what: 'the service to be back',
      });
      // another request that comes due shows that the sweep has passed once more
      const [someone] = await others(world, given(story.importId, 'the import'), given(story.customerId, 'the member'));
      const marker = await openFor(world, given(someone, 'a customer'));
      const due = (await world.ask('agent', 'query ($id: ID!) { request(id: $id) { dueAt } }', { id: marker })).data
        .request.dueAt;
      await world.clock({ at: new Date(Date.parse(due) + 1000).toISOString() });
      await until(async () => (await alertsOf(world, 'head-east', marker)) === 1, {
        bound: 30_000,
        what: 'the alert of the marker',
      });
      for (const who of ['seller-east', 'head-east'])
        assert.equal(await alertsOf(world, who, requestId), 1, `${who} was alerted more than once`);
    },
  },
];

export const returnSteps: Step[] = [
  {
    name: 'O13 C28 C23 one line comes back: revenue, points, contribution and tier go back, the ledger adds up, the member is told',
    run: async (world, story) => {
      const [id, address] = [given(story.customerId, 'the member'), given(story.mail, 'his address')];
      const query =
        'query ($id: ID!) { customer(id: $id) { tier { code } contribution { amount { amount } } pointsAccount { balance entries { nodes { kind points ruleVersion } } } rfm { amounts { amount } } } }';
      const before = (await world.ask('decision-maker', query, { id })).data.customer;
      const lines = given(story.lines, 'the lines');
      for (const [at, line] of lines.entries()) {
        if (at === 2) break;
        await world.send('finance', 'returnOrderLine', 'orderReturn { id gross { amount } }', {
          lineId: line.id,
          quantity: String(4 + at),
          reason: 'DAMAGED',
        });
      }
      const left = Math.floor(Number(lines[2]?.gross));
      const after = await until(
        async () => {
          const found = (await world.ask('decision-maker', query, { id })).data.customer;
          return found.pointsAccount.balance === left && found.tier.code !== 'GOLD' ? found : undefined;
        },
        { bound: 30_000, what: 'the points to go back' },
      );
      assert.equal(
        after.pointsAccount.entries.nodes.reduce((sum: number, each: Data) => sum + each.points, 0),
        after.pointsAccount.balance,
      );
      assert.ok(Number(after.contribution.amount.amount) < Number(before.contribution.amount.amount));
      assert.equal(after.tier.code, 'SILVER');
      const spelled = [String(left), left.toLocaleString('en-US')];
      await world.mail(address, ({ text }) => spelled.some((number) => text.includes(number)));
    },
  },
];
