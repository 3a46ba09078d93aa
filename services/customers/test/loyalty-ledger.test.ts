import { newId } from '@guanxi/runtime';
import { drain, runSweep, startTestService } from '@guanxi/testing';
import { addPaid, addReturned, ledgerDifferences, noFacts } from '@guanxi/testing/ledger-check';
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
    expect((await account(running, id)).balance).toBe(70);

    running.clock.set('2028-11-24T16:01:00Z');
    expect((await account(running, id)).balance).toBe(0);
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
    expect((await account(running, id)).balance).toBe(0);
    expect((await account(running, id, 'seller-east', '2028-11-24')).balance).toBe(70);
    expect((await account(running, id, 'seller-east', '2026-11-23')).balance).toBe(0);
  });
});

describe('the ledger, checked by others', () => {
  /** Orders in cents, of which parts come back. */
  const anyOrders = fc.array(
    fc.record({
      parts: fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 4 }),
      back: fc.nat({ max: 4 }),
      daysAgo: fc.nat({ max: 900 }),
      tier: fc.constantFrom('', 'STANDARD', 'GOLD'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const amount = (cents: number) => (cents / 100).toFixed(2);

  test('C28 random orders and returns, told twice in any order, make the ledger that the facts and rules alone demand', async () => {
    const facts = noFacts();
    const told = async (
      orders: { parts: number[]; back: number; daysAgo: number; tier: string }[],
      shuffle: number,
    ) => {
      const id = await customer(running);
      const sends = orders.flatMap(({ parts, back, daysAgo, tier }) => {
        let left = parts.reduce((sum, part) => sum + part, 0);
        const order = paid(id, { gross: amount(left), tier, paidAt: new Date(Date.parse(NOW) - daysAgo * 86_400_000) });
        addPaid(facts, order.eventId, order.value, 'Asia/Shanghai');
        const returns = parts.slice(0, back).map((part) => {
          left -= part;
          const fact = returned(order, { gross: amount(part), after: amount(left) });
          addReturned(facts, fact.eventId, fact.value);
          return () => deliverReturned(running, fact);
        });
        return [() => deliverPaid(running, order), ...returns];
      });
      const twice = [...sends, ...sends];
      const [order = []] = fc.sample(fc.shuffledSubarray(twice, { minLength: twice.length }), {
        seed: shuffle,
        numRuns: 1,
      });
      for (const send of order) await send();
      return { ...(await standingOf(running, id)), balance: (await account(running, id)).balance };
    };
    await fc.assert(
      fc.asyncProperty(anyOrders, fc.nat(), fc.nat(), async (orders, one, other) => {
        expect(await told(orders, one)).toEqual(await told(orders, other));
      }),
      { numRuns: 12 },
    );
    const ours = async (database: typeof running.db.pool) => {
      const keys = new Set([...facts.paid.keys(), ...facts.returned.keys()]);
      const differences = await ledgerDifferences(database, facts, 'CNY');
      return differences.filter((line) => [...keys].some((key) => line.includes(key)));
    };
    expect(await ours(running.db.pool)).toEqual([]);
  }, 120_000);

  test('C28 the check sees what is posted twice, missing or wrong', async () => {
    const facts = noFacts();
    const id = await customer(running);
    const order = paid(id, { gross: '100' });
    await deliverPaid(running, order);
    addPaid(facts, order.eventId, { ...order.value, paidGross: '101' }, 'Asia/Shanghai');
    const other = newId();
    addPaid(facts, other, order.value, 'Asia/Shanghai');
    const differences = await ledgerDifferences(running.db.pool, facts, 'CNY');
    expect(differences).toEqual(
      expect.arrayContaining([`EARN ${order.eventId}: 100 points instead of 101`, `EARN ${other} is missing`]),
    );
  });
});

describe('without its guards', () => {
  test('C28 a ledger whose facts come twice, with neither inbox nor unique cause, would not stand the check', async () => {
    const bare = await startTestService(customers, { now: NOW });
    try {
      await bare.db.pool.query('DROP INDEX points_posting_cause_event_id_kind_key');
      const facts = noFacts();
      const order = paid(await customer(bare), { gross: '100' });
      addPaid(facts, order.eventId, order.value, 'Asia/Shanghai');
      await deliverPaid(bare, order);
      expect(await ledgerDifferences(bare.db.pool, facts, 'CNY')).toEqual([]);
      await bare.db.pool.query('DELETE FROM guanxi.inbox');
      await deliverPaid(bare, order);
      expect(await ledgerDifferences(bare.db.pool, facts, 'CNY')).toEqual([`EARN ${order.eventId} is posted 2 times`]);
    } finally {
      await bare.stop();
    }
  });
});
