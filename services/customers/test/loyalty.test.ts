import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName, person, runSweep, startTestService } from '@guanxi/testing';
import fc from 'fast-check';
import { customers } from '../src/service.ts';
import {
  customer,
  deliverPaid,
  deliverReturned,
  ledger,
  paid,
  type Running,
  returned,
  standingOf,
} from './membership-bench.ts';

let running: Running;
const NOW = '2026-11-24T04:00:00Z';

beforeAll(async () => {
  running = await startTestService(customers, { now: NOW });
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

const accountQuery = `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Customer {
  pointsAccount { balance(asOf: $asOf) expiringNext { points on } lots { nodes { earned remaining expiresOn orderId } }
    entries { nodes { kind points causeEventId causeType orderNumber ruleVersion rule { rate } actorId reason } totalCount } } } } }`;
async function account(id: string, asker: PersonName = 'seller-east', asOf?: string) {
  const { data } = await execute(running, asker, accountQuery, { of: [{ __typename: 'Customer', id }], asOf });
  return data._entities[0]?.pointsAccount ?? null;
}

const adjustment = `mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename
  ... on AdjustPointsSuccess { account { balance } } ... on NotEnoughPoints { missing message } ... on InvalidInput { problems { path code } } ... on UserError { code path } } }`;
async function adjust(asker: PersonName, customerId: string, points: number, reason = '补偿') {
  const { data } = await execute(running, asker, adjustment, {
    input: { clientMutationId: newId(), customerId, points, reason },
  });
  return data.adjustPoints;
}

describe('points of orders', () => {
  test('C28 a paid order posts its points once, naming event and rule version, and tells it', async () => {
    const id = await customer(running);
    await drain(running);
    const order = paid(id, { gross: '299.90', tax: '34.50' });
    await deliverPaid(running, order);

    expect(await account(id)).toEqual({
      balance: 299,
      expiringNext: { points: 299, on: expect.stringMatching(/^2028-11-/) },
      lots: { nodes: [{ earned: 299, remaining: 299, expiresOn: expect.any(String), orderId: order.value.orderId }] },
      entries: {
        nodes: [
          {
            kind: 'EARN',
            points: 299,
            causeEventId: order.eventId,
            causeType: 'OrderPaid',
            orderNumber: order.value.number,
            ruleVersion: 'PURCHASE@1',
            rule: { rate: '1.00' },
            actorId: null,
            reason: null,
          },
        ],
        totalCount: 1,
      },
    });
    const facts = await drain(running);
    expect(facts.filter(({ name }) => name === 'PointsPosted').map(({ value }) => value)).toMatchObject([
      {
        customerId: id,
        delta: 299n,
        balanceAfter: 299n,
        kind: 'EARN',
        causeEventId: order.eventId,
        ruleVersion: 'PURCHASE@1',
        orderNumber: order.value.number,
      },
    ]);
    expect(facts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CustomerStageChanged', 'CustomerProfile', 'TierChanged']),
    );
  });

  test('C28 redelivery of the same order event ten times changes nothing', async () => {
    const id = await customer(running);
    const order = paid(id, { gross: '120' });
    const back = returned(order, { gross: '20.5', after: '99.5' });
    await deliverPaid(running, order);
    await deliverReturned(running, back);
    const before = {
      account: await account(id),
      ledger: await ledger(running, id),
      standing: await standingOf(running, id),
    };
    await drain(running);
    for (let time = 0; time < 10; time += 1) {
      await deliverPaid(running, order);
      await deliverReturned(running, back);
    }
    expect({
      account: await account(id),
      ledger: await ledger(running, id),
      standing: await standingOf(running, id),
    }).toEqual(before);
    expect(await drain(running)).toEqual([]);
  });

  test('C28 the ledger refuses a second posting of a cause even when the inbox has forgotten it', async () => {
    const id = await customer(running);
    const order = paid(id, { gross: '80' });
    await deliverPaid(running, order);
    await running.db.pool.query('DELETE FROM guanxi.inbox WHERE event_id = $1', [order.eventId]);
    await deliverPaid(running, order);
    expect((await account(id)).balance).toBe(80);
  });

  test('C28 a return takes back what the figure falls by, from the lot of its order', async () => {
    const id = await customer(running);
    const first = paid(id, { gross: '100.60' });
    const other = paid(id, { gross: '50' });
    await deliverPaid(running, first);
    await deliverPaid(running, other);
    await drain(running);
    await deliverReturned(running, returned(first, { gross: '40.50', after: '60.10' }));
    const after = await account(id);
    expect(after.balance).toBe(110);
    expect(after.lots.nodes.map(({ remaining }: { remaining: number }) => remaining).sort()).toEqual([50, 60]);
    expect((await drain(running)).find(({ name }) => name === 'PointsPosted')?.value).toMatchObject({
      kind: 'RETURN',
      delta: -40n,
      balanceAfter: 110n,
      causeType: 'OrderLineReturned',
      ruleVersion: 'PURCHASE@1',
    });
  });

  test('C28 a return that comes before its purchase waits for it', async () => {
    const id = await customer(running);
    const order = paid(id, { gross: '100' });
    await deliverReturned(running, returned(order, { gross: '30', after: '70' }));
    expect(await ledger(running, id)).toEqual([]);
    await deliverPaid(running, order);
    expect((await account(id)).balance).toBe(70);
    expect((await ledger(running, id)).map(({ kind }) => kind)).toEqual(['EARN', 'EARN', 'RETURN', 'RETURN']);
  });

  test('C28 facts in any order and any number end in the same ledger, tier and stage', async () => {
    const facts = (id: string) => {
      const [a, b, c] = [
        paid(id, { gross: '12000', tax: '1000' }),
        paid(id, { gross: '800.55' }),
        paid(id, { gross: '49.45' }),
      ];
      const back = [
        returned(a, { gross: '7000', tax: '500', after: '5000' }),
        returned(a, { gross: '5000', tax: '500', after: '0' }),
        returned(b, { gross: '0.60', after: '799.95' }),
      ];
      return [
        ...[a, b, c].map((fact) => () => deliverPaid(running, fact)),
        ...back.map((fact) => () => deliverReturned(running, fact)),
      ];
    };
    const ends = [];
    for (let round = 0; round < 12; round += 1) {
      const id = await customer(running);
      const all = facts(id);
      const thrice = [...all, ...all, ...all];
      const [shuffled = []] = fc.sample(fc.shuffledSubarray(thrice, { minLength: thrice.length }), {
        seed: round,
        numRuns: 1,
      });
      for (const send of round === 0 ? all : shuffled) await send();
      const lines = (await ledger(running, id))
        .map(({ kind, account: name, points }) => `${kind} ${name} ${points}`)
        .sort();
      ends.push({ lines, ...(await standingOf(running, id)), balance: (await account(id)).balance });
    }
    expect(ends[0]).toMatchObject({ balance: 848, tier: 'STANDARD', stage: 'FIRST_PURCHASE' });
    for (const end of ends) expect(end).toEqual(ends[0]);
  }, 60_000);

  test('C28 two facts about one member at the same time both count', async () => {
    const id = await customer(running);
    await Promise.all(
      [paid(id, { gross: '10' }), paid(id, { gross: '20' }), paid(id, { gross: '30' })].map((order) =>
        deliverPaid(running, order),
      ),
    );
    expect((await account(id)).balance).toBe(60);
  });

  test('C28 partners and competitors, and amounts in another currency, earn nothing', async () => {
    const rival = await customer(running, { kind: 'ORGANISATION', roles: ['COMPETITOR'] });
    await deliverPaid(running, paid(rival, { gross: '100' }));
    expect((await account(rival)).balance).toBe(0);
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '100', currency: 'USD' }));
    expect((await account(id)).balance).toBe(0);
  });

  test('C28 points of history are told in the lane that delays nobody', async () => {
    const id = await customer(running);
    await drain(running);
    await deliverPaid(running, paid(id, { gross: '100', history: true }));
    expect(new Set((await drain(running)).map(({ lane }) => lane))).toEqual(new Set(['bulk']));
  });
});

describe('the ledger', () => {
  test('C28 the database refuses a posting whose entries do not sum to zero', async () => {
    const client = await running.db.pool.connect();
    try {
      await client.query('BEGIN');
      const [posting, lot, id] = [newId(), newId(), newId()];
      await client.query(
        `INSERT INTO points_posting (id, customer_id, kind, cause_event_id, cause_type, actor, posted_at, posted_on) VALUES ($1, $2, 'EARN', $3, 'x', 'x', now(), now())`,
        [posting, id, newId()],
      );
      await client.query(`INSERT INTO points_lot (id, customer_id, posting_id, earned) VALUES ($1, $2, $3, 5)`, [
        lot,
        id,
        posting,
      ]);
      await client.query(`INSERT INTO points_entry VALUES ($1, 1, $2, 'member', 5), ($1, 2, $2, 'issued', -4)`, [
        posting,
        lot,
      ]);
      await expect(client.query('COMMIT')).rejects.toThrow(/does not balance/);
    } finally {
      client.release();
    }
  });

  test('C28 entries are never changed or removed', async () => {
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '10' }));
    await expect(running.db.pool.query('UPDATE points_entry SET points = points * 2')).rejects.toThrow(/never changed/);
    await expect(running.db.pool.query('DELETE FROM points_posting')).rejects.toThrow(/never changed/);
  });

  test('C28 a lot lapses once, the day after its last day, and the balance as of an earlier day stays', async () => {
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '70', paidAt: new Date('2026-11-24T03:00:00Z') }));
    running.clock.set('2028-11-24T15:59:00Z');
    await runSweep(running, 'points.expire');
    expect((await account(id)).balance).toBe(70);

    running.clock.set('2028-11-24T16:01:00Z');
    expect((await account(id)).balance).toBe(0);
    await drain(running);
    for (let time = 0; time < 3; time += 1) await runSweep(running, 'points.expire');
    expect(
      (await ledger(running, id))
        .filter(({ kind }) => kind === 'EXPIRE')
        .map(({ account: name, points }) => [name, points]),
    ).toEqual([
      ['expired', 70],
      ['member', -70],
    ]);
    const told = (await drain(running)).filter(({ key }) => key === id);
    expect(told.map(({ name, value }) => [name, value.kind, value.delta])).toEqual([['PointsPosted', 'EXPIRE', -70n]]);
    expect((await account(id)).balance).toBe(0);
    expect((await account(id, 'seller-east', '2028-11-24')).balance).toBe(70);
    expect((await account(id, 'seller-east', '2026-11-23')).balance).toBe(0);
  });
});

describe('points by hand', () => {
  test('C28 a head gives and takes points with a reason, never more than there are', async () => {
    const id = await customer(running);
    expect(await adjust('head-east', id, 100)).toMatchObject({
      __typename: 'AdjustPointsSuccess',
      account: { balance: 100 },
    });
    expect(await adjust('head-east', id, -30)).toMatchObject({ account: { balance: 70 } });
    expect(await adjust('decision-maker', id, -71)).toMatchObject({
      __typename: 'NotEnoughPoints',
      missing: 1,
      path: ['input', 'points'],
      message: '积分不足，还差 1',
    });
    const { entries } = await account(id, 'head-east');
    expect(
      entries.nodes.map(({ kind, points, actorId, reason }: Record<string, unknown>) => [
        kind,
        points,
        actorId,
        reason,
      ]),
    ).toEqual([
      ['ADJUST', -30, person('head-east').employee, '补偿'],
      ['ADJUST', 100, person('head-east').employee, '补偿'],
    ]);
    const { rows } = await running.db.pool.query(
      `SELECT action, reason FROM guanxi.audit WHERE subject_id = $1 AND action = 'points.adjusted'`,
      [id],
    );
    expect(rows).toEqual(Array(2).fill({ action: 'points.adjusted', reason: '补偿' }));
  });

  test('C28 the same clientMutationId adjusts once', async () => {
    const id = await customer(running);
    const input = { clientMutationId: newId(), customerId: id, points: 40, reason: 'once' };
    for (let time = 0; time < 3; time += 1) {
      const { data } = await execute(running, 'head-east', adjustment, { input });
      expect(data.adjustPoints).toMatchObject({ account: { balance: 40 } });
    }
    expect(
      (await execute(running, 'head-east', adjustment, { input: { ...input, points: 41 } })).data.adjustPoints
        .__typename,
    ).toBe('RepeatedMutation');
  });

  test('C28 without a reason, with no points, or for a customer who is not there nothing is posted', async () => {
    const id = await customer(running);
    expect(await adjust('head-east', id, 5, ' ')).toMatchObject({
      problems: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
    expect(await adjust('head-east', id, 0)).toMatchObject({
      problems: [{ path: ['input', 'points'], code: 'OUT_OF_RANGE' }],
    });
    expect(await adjust('head-east', 'nobody', 5)).toMatchObject({
      problems: [{ path: ['input', 'customerId'], code: 'INVALID_ID' }],
    });
    expect(await adjust('head-east', newId(), 5)).toMatchObject({
      __typename: 'NotFound',
      path: ['input', 'customerId'],
    });
    const south = await customer(running, { departmentPath: '/south', ownerId: null });
    expect(await adjust('head-east', south, 5)).toMatchObject({ __typename: 'NotFound' });
    expect(await ledger(running, id)).toEqual([]);
  });

  test('C28 a seller may not adjust', async () => {
    const id = await customer(running);
    const answer = await execute(
      running,
      'seller-east',
      adjustment,
      { input: { clientMutationId: newId(), customerId: id, points: 1, reason: 'x' } },
      { mayFail: true },
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('who sees points', () => {
  test('C28 a member sees his own account and no other; a stranger sees none', async () => {
    const id = await customer(running, { id: person('member').customer as string });
    await deliverPaid(running, paid(id, { gross: '33' }));
    expect((await account(id, 'member')).balance).toBe(33);
    expect(await account(id, 'member2')).toBeNull();
    expect(await account(id, 'seller-south')).toBeNull();
    expect(await account(id, 'partner')).toBeNull();
  });
});

describe('the earning rule', () => {
  const publication = `mutation ($input: PublishEarningRuleInput!) { publishEarningRule(input: $input) { __typename
    ... on PublishEarningRuleSuccess { rule { code version rate factors { tier factor } expiryMonths inForceFrom } }
    ... on InvalidInput { problems { path code } } } }`;
  const publish = async (asker: PersonName, input: object) =>
    await execute(running, asker, publication, { input: { clientMutationId: newId(), ...input } }, { mayFail: true });

  test('M21 a new version holds from its day on; past awards and their returns keep the version that made them', async () => {
    const id = await customer(running);
    const before = paid(id, { gross: '100', paidAt: new Date('2026-11-24T15:59:59Z') });
    await deliverPaid(running, before);
    const { data } = await publish('decision-maker', {
      rate: '2',
      multipliers: [{ tier: 'GOLD', factor: '1.5' }],
      expiryMonths: 12,
      inForceFrom: '2026-11-25',
    });
    expect(data.publishEarningRule).toEqual({
      __typename: 'PublishEarningRuleSuccess',
      rule: {
        code: 'PURCHASE',
        version: 2,
        rate: '2.00',
        factors: [{ tier: 'GOLD', factor: '1.50' }],
        expiryMonths: 12,
        inForceFrom: '2026-11-25',
      },
    });
    running.clock.set('2026-11-24T16:00:01Z');
    const after = paid(id, { gross: '100', paidAt: new Date('2026-11-24T16:00:00Z'), tier: 'GOLD' });
    await deliverPaid(running, after);
    await deliverReturned(running, returned(before, { gross: '10', after: '90' }));
    const { entries, balance } = await account(id);
    const ofOrder = (order: typeof after) =>
      entries.nodes.filter(({ orderNumber }: { orderNumber: string }) => orderNumber === order.value.number);
    expect(ofOrder(before)).toMatchObject([
      { points: -10, ruleVersion: 'PURCHASE@1' },
      { points: 100, ruleVersion: 'PURCHASE@1' },
    ]);
    expect(ofOrder(after)).toMatchObject([{ points: 300, ruleVersion: 'PURCHASE@2' }]);
    expect(balance).toBe(390);
    const rules = await execute(running, 'member', '{ earningRules { version } }');
    expect(rules.data.earningRules).toEqual([{ version: 2 }, { version: 1 }]);
  });

  test('M21 a version begins tomorrow at the earliest, with sound figures, by the decision maker', async () => {
    expect(
      (await publish('decision-maker', { rate: '2', inForceFrom: '2026-11-24' })).data.publishEarningRule,
    ).toMatchObject({
      problems: [{ path: ['input', 'inForceFrom'], code: 'OUT_OF_RANGE' }],
    });
    expect(
      (
        await publish('decision-maker', {
          rate: 'two',
          inForceFrom: 'soon',
          multipliers: [{ tier: 'GOLD', factor: '-1' }],
        })
      ).data.publishEarningRule.problems,
    ).toEqual([
      { path: ['input', 'rate'], code: 'INVALID_AMOUNT' },
      { path: ['input', 'multipliers', '0', 'factor'], code: 'OUT_OF_RANGE' },
      { path: ['input', 'inForceFrom'], code: 'INVALID_DAY' },
    ]);
    expect(
      (
        await publish('decision-maker', {
          rate: '1',
          inForceFrom: '2027-01-01',
          multipliers: [{ tier: 'IRON', factor: '1' }],
        })
      ).data.publishEarningRule,
    ).toMatchObject({
      problems: [{ path: ['input', 'multipliers', '0', 'tier'], code: 'UNKNOWN_REFERENCE' }],
    });
    expect((await publish('head-east', { rate: '1', inForceFrom: '2027-01-01' })).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    );
  });
});
