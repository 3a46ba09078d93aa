import { drain, person, startTestService } from '@guanxi/testing';
import fc from 'fast-check';
import { customers } from '../src/service.ts';
import {
  account,
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

describe('points of orders', () => {
  test('C28 a paid order posts its points once, naming event and rule version, and tells it', async () => {
    const id = await customer(running);
    await drain(running);
    const order = paid(id, { gross: '299.90', tax: '34.50', paidAt: new Date(NOW) });
    await deliverPaid(running, order);

    expect(await account(running, id)).toEqual({
      balance: 299,
      expiringNext: { points: 299, on: '2028-11-24' },
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
      account: await account(running, id),
      ledger: await ledger(running, id),
      standing: await standingOf(running, id),
    };
    await drain(running);
    for (let time = 0; time < 10; time += 1) {
      await deliverPaid(running, order);
      await deliverReturned(running, back);
    }
    expect({
      account: await account(running, id),
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
    expect((await account(running, id)).balance).toBe(80);
  });

  test('C28 a return takes back what the figure falls by, from the lot of its order', async () => {
    const id = await customer(running);
    const first = paid(id, { gross: '100.60' });
    const other = paid(id, { gross: '50' });
    await deliverPaid(running, first);
    await deliverPaid(running, other);
    await drain(running);
    await deliverReturned(running, returned(first, { gross: '40.50', after: '60.10' }));
    const after = await account(running, id);
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
    expect((await account(running, id)).balance).toBe(70);
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
      ends.push({ lines, ...(await standingOf(running, id)), balance: (await account(running, id)).balance });
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
    expect((await account(running, id)).balance).toBe(60);
  });

  test('C28 partners and competitors, and amounts in another currency, earn nothing', async () => {
    const rival = await customer(running, { kind: 'ORGANISATION', roles: ['COMPETITOR'] });
    await deliverPaid(running, paid(rival, { gross: '100' }));
    expect((await account(running, rival)).balance).toBe(0);
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '100', currency: 'USD' }));
    expect((await account(running, id)).balance).toBe(0);
  });

  test('C28 points of history are told in the lane that delays nobody', async () => {
    const id = await customer(running);
    await drain(running);
    await deliverPaid(running, paid(id, { gross: '100', history: true }));
    expect(new Set((await drain(running)).map(({ lane }) => lane))).toEqual(new Set(['bulk']));
  });

  test('C28 what follows from history is dated as it was: points, tier and stage of the day of payment', async () => {
    const id = await customer(running);
    await drain(running);
    const paidAt = new Date('2025-03-05T06:00:00Z');
    await deliverPaid(running, paid(id, { gross: '12000', paidAt, history: true }));
    const told = await drain(running);
    for (const [name, time] of [
      ['PointsPosted', 'postedAt'],
      ['TierChanged', 'changedAt'],
      ['CustomerStageChanged', 'changedAt'],
    ] as const) {
      const { value } = told.find((fact) => fact.name === name) ?? { value: {} };
      expect([name, new Date(Number(value[time]?.seconds) * 1000)]).toEqual([name, paidAt]);
    }
    const { rows } = await running.db.pool.query(
      `SELECT (SELECT posted_on::text FROM points_posting WHERE customer_id = $1) AS points,
              (SELECT moved_at FROM tier_move WHERE customer_id = $1) AS tier,
              (SELECT moved_at FROM stage_move WHERE customer_id = $1 AND cause = 'rule:first-paid-order') AS stage,
              (SELECT tier FROM customer WHERE id = $1) AS code`,
      [id],
    );
    expect(rows).toEqual([{ points: '2025-03-05', tier: paidAt, stage: paidAt, code: 'GOLD' }]);
  });
});

describe('who sees points', () => {
  test('C28 a member sees his own account and no other; a stranger sees none', async () => {
    const id = await customer(running, { id: person('member').customer as string });
    await deliverPaid(running, paid(id, { gross: '33' }));
    expect((await account(running, id, 'member')).balance).toBe(33);
    expect(await account(running, id, 'member2')).toBeNull();
    expect(await account(running, id, 'seller-south')).toBeNull();
    expect(await account(running, id, 'partner')).toBeNull();
  });
});
