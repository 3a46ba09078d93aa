import { countStatements, execute, type PersonName } from '@guanxi/testing';
import { employeeId, enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { deliverPaid, deliverReturned, paid, returned } from './membership-bench.ts';
import { merging } from './merging-bench.ts';

let running: Running;
beforeEach(async () => {
  running = await startCustomers();
});
afterEach(() => running?.stop());

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const group = `key filter costFilter customers members firstOrders firstOrderAmounts { amount currency } cost { amount currency }
  costPerCustomer { amount }`;
const report = async (by: string, asker: PersonName = 'decision-maker', days = NOVEMBER) =>
  (
    await execute(
      running,
      asker,
      `query ($by: SourceDimension!, $from: Date!, $to: Date!) { sourceReport(by: $by, from: $from, to: $to) {
        isWhole groups { ${group} } total { ${group} } } }`,
      { by, ...days },
    )
  ).data.sourceReport;
const orders = async (filter: object, asker: PersonName = 'decision-maker') =>
  (
    await execute(
      running,
      asker,
      `query ($filter: FirstOrderFilter) { firstOrders(filter: $filter, first: 200) { totalCount nodes {
        number paidOn amount { amount currency } order { id } customer { id } } } }`,
      { filter },
    )
  ).data.firstOrders;
const members = async (filter: object, asker: PersonName) =>
  (
    await execute(
      running,
      asker,
      'query ($filter: CustomerFilter, $members: CustomerFilter) { all: customers(filter: $filter) { totalCount } members: customers(filter: $members) { totalCount } }',
      { filter, members: { ...filter, enrolled: true } },
    )
  ).data;
const costs = async (filter: object, asker: PersonName = 'decision-maker') =>
  (
    await execute(
      running,
      asker,
      'query ($filter: SourceCostFilter) { sourceCosts(filter: $filter) { totalCount nodes { id spentOn channel source campaign remark amount { amount currency } recordedBy { id } } } }',
      { filter },
    )
  ).data.sourceCosts;
const spend = (input: object, asker: PersonName = 'marketer') =>
  mutate(
    running,
    asker,
    'recordSourceCost',
    { spentOn: '2026-11-20', amount: '1000', ...input },
    '... on RecordSourceCostSuccess { cost { id } }',
  );
const buy = (customerId: string, gross: string, paidAt: string, currency = 'CNY') => {
  const fact = paid(customerId, { gross, paidAt: new Date(paidAt), currency });
  return deliverPaid(running, fact).then(() => fact);
};
const FAIR = { source: 'ACTIVITY', channel: 'IN_PERSON', campaign: '2026秋季糖酒会' };

describe('source report', () => {
  test('C16 members, first orders and cost are counted by source, channel and campaign, and add up', async () => {
    const [one, two] = [await enter(running, { source: FAIR }), await enter(running, { source: FAIR })];
    await enter(running, { source: { source: 'WEBSITE' } });
    await enter(running);
    await mutate(running, 'clerk', 'enrolCustomer', { customerId: one }, '');
    await buy(one, '100.00', '2026-11-25T02:00:00Z');
    await buy(one, '900.00', '2026-11-26T02:00:00Z');
    await buy(two, '50.50', '2026-12-03T02:00:00Z');
    await spend(FAIR);
    await spend({ source: 'MEDIA', amount: '30' });
    await spend({ ...FAIR, spentOn: '2026-10-31' });
    for (const [by, key] of [
      ['SOURCE', 'ACTIVITY'],
      ['CHANNEL', 'IN_PERSON'],
      ['CAMPAIGN', '2026秋季糖酒会'],
    ] as const) {
      const { groups, total, isWhole } = await report(by);
      expect(groups[0]).toMatchObject({
        ...{ key, customers: 2, members: 1, firstOrders: 2 },
        firstOrderAmounts: [{ amount: '150.50', currency: 'CNY' }],
        cost: { amount: '1000.00', currency: 'CNY' },
        costPerCustomer: { amount: '500.00' },
      });
      expect(isWhole).toBe(true);
      for (const what of ['customers', 'members', 'firstOrders'])
        expect(groups.reduce((sum: number, each: Record<string, number>) => sum + (each[what] ?? 0), 0)).toBe(
          total[what],
        );
      const spent = groups.map(({ cost }: { cost: { amount: string } }) => Number(cost.amount));
      expect(spent.reduce((sum: number, each: number) => sum + each, 0)).toBe(Number(total.cost.amount));
    }
  });

  test.each(['decision-maker', 'head-east', 'seller-east', 'seller-south', 'clerk', 'marketer', 'agent'] as const)(
    'C16 each number that %s sees is the length or the sum of the list it opens',
    async (asker) => {
      for (const who of ['seller-east', 'seller-south', 'clerk'] as const) {
        const id = await enter(running, { source: FAIR }, who);
        await enter(running, { source: { channel: 'TELEPHONE' } }, who);
        await buy(id, '10.00', '2026-11-25T02:00:00Z');
      }
      await spend(FAIR);
      for (const by of ['SOURCE', 'CHANNEL', 'CAMPAIGN']) {
        const { groups, total } = await report(by, asker);
        for (const each of [...groups, total]) {
          const listed = await members(JSON.parse(each.filter), asker);
          expect([each.customers, each.members]).toEqual([listed.all.totalCount, listed.members.totalCount]);
          const { nodes, totalCount } = await orders(JSON.parse(each.filter), asker);
          expect(totalCount).toBe(each.firstOrders);
          const sum = nodes.reduce(
            (all: number, order: { amount: { amount: string } }) => all + Number(order.amount.amount),
            0,
          );
          expect(sum).toBe(Number(each.firstOrderAmounts[0]?.amount ?? 0));
          if (each.cost) {
            const found = await costs(JSON.parse(each.costFilter), asker);
            const spent = found.nodes.reduce(
              (all: number, cost: { amount: { amount: string } }) => all + Number(cost.amount.amount),
              0,
            );
            expect(spent).toBe(Number(each.cost.amount));
          }
        }
        if (!['decision-maker', 'marketer'].includes(asker)) expect(total.cost).toBeNull();
      }
    },
  );

  test('C16 an order that came back whole is no first order; the next one is, less what came back of it', async () => {
    const id = await enter(running, { source: FAIR });
    const first = await buy(id, '100.00', '2026-11-25T02:00:00Z');
    const second = await buy(id, '80.00', '2026-11-26T02:00:00Z');
    await deliverReturned(running, returned(first, { gross: '100.00', after: '0' }));
    await deliverReturned(running, returned(second, { gross: '30.00', after: '50.00' }));
    const { nodes } = await orders({ campaign: FAIR.campaign });
    expect(nodes).toMatchObject([
      {
        ...{ number: second.value.number, paidOn: '2026-11-26', order: { id: second.value.orderId } },
        ...{ amount: { amount: '50.00', currency: 'CNY' }, customer: { id } },
      },
    ]);
  });

  test('C16 records shown as one are one customer with one first order', async () => {
    const [survivor, absorbed] = [
      await enter(running, { name: '徐慧敏', source: FAIR }, 'seller-east'),
      await enter(running, { name: '徐慧民', source: { source: 'WEBSITE' } }, 'seller-east'),
    ];
    await buy(absorbed, '70.00', '2026-11-24T03:00:00Z');
    await buy(survivor, '100.00', '2026-11-25T02:00:00Z');
    await merging(running, survivor, absorbed, [], undefined);
    const { groups } = await report('SOURCE');
    expect(groups).toMatchObject([
      { key: 'ACTIVITY', customers: 1, firstOrders: 1, firstOrderAmounts: [{ amount: '70.00' }] },
    ]);
  });

  test('C16 amounts of other currencies stand by themselves', async () => {
    for (const currency of ['CNY', 'USD'])
      await buy(await enter(running, { source: FAIR }), '10.00', '2026-11-25T02:00:00Z', currency);
    expect((await report('SOURCE')).total.firstOrderAmounts).toEqual([
      { amount: '10.00', currency: 'CNY' },
      { amount: '10.00', currency: 'USD' },
    ]);
  });

  test('C16 days are the firm’s, and both belong to the period', async () => {
    running.clock.set(new Date('2026-11-30T15:59:00Z')); // 23:59 in Shanghai
    await enter(running, { source: FAIR });
    running.clock.set(new Date('2026-11-30T16:01:00Z'));
    await enter(running, { source: FAIR });
    expect((await report('SOURCE')).total.customers).toBe(1);
    expect((await report('SOURCE', 'decision-maker', { from: '2026-11-30', to: '2026-12-01' })).total.customers).toBe(
      2,
    );
  });

  test('C16 a cost is told with who recorded it; one withdrawn counts no more', async () => {
    const { cost } = await spend({ ...FAIR, remark: '展位费' });
    expect((await costs({})).nodes).toEqual([
      {
        ...{ id: cost.id, spentOn: '2026-11-20', ...FAIR, remark: '展位费' },
        amount: { amount: '1000.00', currency: 'CNY' },
        recordedBy: { id: employeeId('marketer') },
      },
    ]);
    const withdraw = () =>
      mutate(
        running,
        'marketer',
        'withdrawSourceCost',
        { costId: cost.id, reason: '重复录入' },
        '... on WithdrawSourceCostSuccess { costId }',
      );
    expect(await withdraw()).toMatchObject({ costId: cost.id });
    expect(await withdraw()).toMatchObject({ __typename: 'NotFound' });
    expect((await costs({})).totalCount).toBe(0);
    expect((await report('SOURCE')).total.cost).toMatchObject({ amount: '0.00' });
    const { rows } = await running.db.pool.query(
      `SELECT action, reason FROM guanxi.audit WHERE action LIKE 'source-cost%' ORDER BY at, id`,
    );
    expect(rows).toEqual([
      { action: 'source-cost.recorded', reason: '1000 CNY' },
      { action: 'source-cost.withdrawn', reason: '重复录入' },
    ]);
  });

  test('C16 a cost of a day to come and of no amount is refused at its field; so is who may not', async () => {
    expect(await spend({ spentOn: '2026-11-25' })).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'spentOn'],
    });
    expect(await spend({ amount: '0' })).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'amount'] });
    await expect(spend({}, 'head-east')).rejects.toThrow('FORBIDDEN');
    expect(await costs({}, 'head-east')).toBeNull();
    for (const asker of ['partner', 'member'] as const) {
      expect(await report('SOURCE', asker)).toBeNull();
      expect(await orders({}, asker)).toBeNull();
    }
  });

  test('C16 the report takes as many statements for many customers as for one', async () => {
    const counted = async () => (await countStatements(() => report('CAMPAIGN'))).count;
    await enter(running, { source: FAIR });
    const few = await counted();
    for (let at = 0; at < 20; at += 1) {
      const id = await enter(running, { source: { ...FAIR, campaign: `活动${at}` } });
      await buy(id, '10.00', '2026-11-25T02:00:00Z');
    }
    expect(await counted()).toBe(few);
  });
});
