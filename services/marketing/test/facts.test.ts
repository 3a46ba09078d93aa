import { customers, service } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { countStatements, deliver, drain, execute, runSweep, startTestService } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type Marketing, paid, profile, returned } from './member.ts';

let running: Marketing;

beforeAll(async () => {
  const settings = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@guanxi.example',
    MEMBER_URL: 'http://127.0.0.1:4000/member',
    PUBLIC_URL: 'http://127.0.0.1:4000',
  };
  running = await startTestService(marketing, { now: '2026-11-23T04:00:00Z', settings });
});
afterAll(() => running?.stop());

const FACTS = `firstPurchaseAt lastPurchaseAt purchases amounts { amount currency } contacts lastContactAt requests openRequests scores { recency frequency monetary }`;

async function factsOf(...ids: string[]) {
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { rfm { ${FACTS} } } } }`;
  const { data } = await execute(running, 'marketer', query, {
    refs: ids.map((id) => ({ __typename: 'Customer', id })),
  });
  return data._entities.map(({ rfm }: { rfm: unknown }) => rfm);
}

describe('facts of members', () => {
  test('C24 purchases, a return and what is in another currency', async () => {
    const customer = newId();
    const last = newId();
    await profile(running, customer);
    await paid(running, customer, { gross: '100.10', on: '2026-05-01' });
    await paid(running, customer, { gross: '20.20', on: '2026-07-01', orderId: last });
    await paid(running, customer, { gross: '7', on: '2026-06-01', currency: 'USD' });
    expect(await factsOf(customer)).toEqual([
      {
        firstPurchaseAt: '2026-05-01T04:00:00.000Z',
        lastPurchaseAt: '2026-07-01T04:00:00.000Z',
        purchases: 3,
        amounts: [
          { amount: '120.30', currency: 'CNY' },
          { amount: '7.00', currency: 'USD' },
        ],
        contacts: 0,
        lastContactAt: null,
        requests: 0,
        openRequests: 0,
        scores: null,
      },
    ]);
    await returned(running, customer, last, '20.20');
    expect(await factsOf(customer)).toMatchObject([
      { purchases: 2, lastPurchaseAt: '2026-06-01T04:00:00.000Z', amounts: [{ amount: '100.10' }, { amount: '7.00' }] },
    ]);
  });

  test('C24 each change is told with a version that grows', async () => {
    const customer = newId();
    const orderId = newId();
    await drain(running);
    await paid(running, customer, { orderId, gross: '50', history: true });
    const first = await drain(running);
    await returned(running, customer, orderId, '20');
    const told = [...first, ...(await drain(running))].filter(({ name }) => name === 'MemberFactsChanged');
    expect(told.map(({ key, lane, value }) => [key, lane, value.amount, value.purchases, value.version])).toEqual([
      [customer, 'bulk', '50', 1n, 1n],
      [customer, 'live', '30', 1n, 2n],
    ]);
  });

  test('C24 whatever the order and repetition of the facts, they come to the same', async () => {
    const orders = [newId(), newId(), newId()];
    const steps = (customer: string) => [
      () =>
        paid(running, customer, {
          orderId: `${orders[0]?.slice(0, -2)}${customer.slice(-2)}`,
          gross: '100',
          on: '2026-05-01',
        }),
      () =>
        paid(running, customer, {
          orderId: `${orders[1]?.slice(0, -2)}${customer.slice(-2)}`,
          gross: '40',
          on: '2026-06-01',
        }),
      () => returned(running, customer, `${orders[1]?.slice(0, -2)}${customer.slice(-2)}`, '40'),
      () => returned(running, customer, `${orders[0]?.slice(0, -2)}${customer.slice(-2)}`, '30'),
    ];
    const arrangements = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ];
    const customers = arrangements.map((_, at) => `${newId().slice(0, -2)}${String(10 + at)}`);
    for (const [at, arrangement] of arrangements.entries()) {
      const customer = customers[at] as string;
      await profile(running, customer);
      for (const step of arrangement) await steps(customer)[step]?.();
    }
    const [first, ...others] = await factsOf(...customers);
    expect(first).toMatchObject({
      purchases: 1,
      amounts: [{ amount: '70.00' }],
      lastPurchaseAt: '2026-05-01T04:00:00.000Z',
    });
    for (const other of others) expect(other).toEqual(first);
  });

  test('C24 ten deliveries of each fact count once, at once or one after another', async () => {
    const customer = newId();
    const [paidId, orderId] = [newId(), newId()];
    await profile(running, customer);
    const pay = () => paid(running, customer, { orderId, gross: '100' }, { id: paidId });
    await Promise.all(Array.from({ length: 5 }, pay));
    for (let n = 0; n < 5; n += 1) await pay();
    expect(await factsOf(customer)).toMatchObject([{ purchases: 1, amounts: [{ amount: '100.00' }] }]);
  });

  test('C24 purchases of one customer that arrive at once all count', async () => {
    const customer = newId();
    await profile(running, customer);
    await Promise.all(Array.from({ length: 8 }, () => paid(running, customer, { gross: '10' })));
    expect(await factsOf(customer)).toMatchObject([{ purchases: 8, amounts: [{ amount: '80.00' }] }]);
  });

  test('C24 contacts and requests are counted, whichever fact of a request comes first', async () => {
    const customer = newId();
    await profile(running, customer);
    const interaction = { interactionId: newId(), customerId: customer, channel: 'PHONE', direction: 'INBOUND' };
    for (let n = 0; n < 3; n += 1) {
      await deliver(running, 'crm.service.interaction.v1', service.InteractionRecordedSchema, interaction, {
        time: new Date('2026-11-20T01:00:00Z'),
      });
    }
    const [solved, open] = [newId(), newId()];
    await deliver(running, 'crm.service.request.v1', service.RequestSolvedSchema, {
      requestId: solved,
      customerId: customer,
    });
    for (const requestId of [solved, open]) {
      await deliver(running, 'crm.service.request.v1', service.RequestOpenedSchema, {
        requestId,
        customerId: customer,
        kind: 'COMPLAINT',
      });
    }
    expect(await factsOf(customer)).toMatchObject([
      { contacts: 1, lastContactAt: '2026-11-20T01:00:00.000Z', requests: 2, openRequests: 1 },
    ]);
    await deliver(running, 'crm.service.request.v1', service.RequestClosedSchema, {
      requestId: open,
      customerId: customer,
      cause: 'TIMEOUT',
    });
    expect(await factsOf(customer)).toMatchObject([{ requests: 2, openRequests: 0 }]);
  });

  test('M06 the sweep scores all who bought, follows changes, and takes the scores of who gave everything back', async () => {
    const customers = Array.from({ length: 10 }, () => newId());
    const order = newId();
    for (const [n, customer] of customers.entries()) {
      await profile(running, customer);
      await paid(running, customer, {
        gross: `${100 + n}`,
        on: `2027-01-${String(10 + n)}`,
        ...(n === 9 && { orderId: order }),
      });
    }
    await runSweep(running, 'score-members');
    const scores = async (customer?: string) => (await factsOf(customer ?? ''))[0]?.scores;
    expect((await scores(customers[9])).recency).toBe(5);
    const before = await running.db.read.$queryRaw`SELECT count(*)::int AS n FROM member_facts WHERE stale`;
    expect(before).toEqual([{ n: 0 }]);

    await returned(running, customers[9] as string, order, '109');
    await runSweep(running, 'score-members');
    expect(await scores(customers[9])).toBeNull();
    expect((await scores(customers[8])).recency).toBe(5);
  });

  test('X12 facts and scores of records that were merged are those of one customer until the merge is undone', async () => {
    const [survivor, absorbed, ...others] = Array.from({ length: 11 }, () => newId()) as [string, string, ...string[]];
    for (const each of [survivor, absorbed, ...others]) await profile(running, each);
    await paid(running, absorbed, { gross: '30000', on: '2028-01-01' });
    for (const [n, each] of others.entries())
      await paid(running, each, { gross: `${10 + n}`, on: `2027-02-${10 + n}` });
    await runSweep(running, 'score-members');
    const [before, other] = await factsOf(survivor, absorbed);
    expect([before.purchases, before.scores, other.purchases]).toEqual([0, null, 1]);
    await paid(running, survivor, { gross: '5', on: '2027-02-01' });

    await profile(running, absorbed, { survivorId: survivor });
    const merged = { mergeId: newId(), survivorId: survivor, absorbedId: absorbed };
    await deliver(running, 'crm.customers.customer.v1', customers.CustomersMergedSchema, merged);
    await runSweep(running, 'score-members');
    const [joined, same] = await factsOf(survivor, absorbed);
    expect(joined).toMatchObject({
      ...{ purchases: 2, amounts: [{ amount: '30005.00', currency: 'CNY' }] },
      scores: { recency: 5 },
    });
    expect(same).toEqual(joined);

    await profile(running, absorbed);
    await deliver(running, 'crm.customers.customer.v1', customers.CustomersUnmergedSchema, merged);
    await runSweep(running, 'score-members');
    const [after, theirs] = await factsOf(survivor, absorbed);
    expect([after.purchases, theirs.purchases, theirs.scores.recency]).toEqual([1, 1, 5]);
    expect(after.scores.recency).toBeLessThan(5);
  });

  test('C24 facts of 1, 25 and 200 customers cost the same number of statements', async () => {
    const customers = Array.from({ length: 200 }, () => newId());
    for (const customer of customers) await profile(running, customer);
    const counts: number[] = [];
    for (const size of [1, 25, 200])
      counts.push((await countStatements(() => factsOf(...customers.slice(0, size)))).count);
    expect(counts).toEqual([1, 1, 1]);
  });
});
