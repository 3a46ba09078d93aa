import { newId } from '@guanxi/runtime';
import { execute, type PersonName, startTestService } from '@guanxi/testing';
import { customers } from '../src/service.ts';
import { account, customer, deliverPaid, deliverReturned, paid, type Running, returned } from './membership-bench.ts';

let running: Running;
const NOW = '2026-11-24T04:00:00Z';

beforeAll(async () => {
  running = await startTestService(customers, { now: NOW });
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

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
    const { entries, balance } = await account(running, id);
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
