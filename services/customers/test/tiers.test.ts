import { newId } from '@guanxi/runtime';
import { countStatements, drain, execute, type PersonName, runSweep, startTestService } from '@guanxi/testing';
import { customers } from '../src/service.ts';
import {
  customer,
  deliverPaid,
  deliverReturned,
  paid,
  type Running,
  returned,
  standingOf,
} from './membership-bench.ts';

let running: Running;
const NOW = '2026-11-24T04:00:00Z';
const today = new Date(NOW);

beforeAll(async () => {
  running = await startTestService(customers, { now: NOW });
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

const fields = `tier { code name from { amount currency } } tierVersion contribution { amount { amount currency } from to }
  tierHistory { nodes { from { code } to { code } tierVersion cause causeEventId ruleVersion contribution { amount } } totalCount }`;
const query = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { ${selection} } } }`;
async function read(id: string, asker: PersonName = 'seller-east', language: 'zh-CN' | 'en' = 'zh-CN') {
  const { data } = await execute(running, asker, query(fields), { of: [{ __typename: 'Customer', id }] }, { language });
  return data._entities[0];
}

describe('tiers', () => {
  test('C23 a purchase lifts its member at once; contribution is paid gross less tax', async () => {
    const id = await customer(running);
    const order = paid(id, { gross: '1130', tax: '130', paidAt: today });
    await drain(running);
    await deliverPaid(running, order);
    expect(await read(id, 'seller-east', 'en')).toEqual({
      tier: { code: 'SILVER', name: 'Silver', from: { amount: '1000.00', currency: 'CNY' } },
      tierVersion: 1,
      contribution: { amount: { amount: '1000.00', currency: 'CNY' }, from: '2025-11-25', to: '2026-11-24' },
      tierHistory: {
        nodes: [
          {
            from: null,
            to: { code: 'SILVER' },
            tierVersion: 1,
            cause: 'PURCHASE',
            causeEventId: order.eventId,
            ruleVersion: 'TIER@1',
            contribution: { amount: '1000.00' },
          },
        ],
        totalCount: 1,
      },
    });
    const facts = await drain(running);
    expect(facts.find(({ name }) => name === 'TierChanged')?.value).toMatchObject({
      customerId: id,
      fromTier: '',
      toTier: 'SILVER',
      tierVersion: 1n,
      causeEventId: order.eventId,
    });
    expect(facts.find(({ name }) => name === 'CustomerProfile')?.value).toMatchObject({
      tier: 'SILVER',
      tierVersion: 1n,
      stage: 'FIRST_PURCHASE',
    });
    expect((await read(id)).tier.name).toBe('银卡会员');
  });

  test('C23 a return gives back contribution and lowers the tier at once', async () => {
    const id = await customer(running);
    const order = paid(id, { gross: '1130', tax: '130', paidAt: today });
    await deliverPaid(running, order);
    const back = returned(order, { gross: '113', tax: '13', after: '1017' });
    await deliverReturned(running, back);
    const after = await read(id);
    expect(after).toMatchObject({
      tier: { code: 'STANDARD' },
      tierVersion: 2,
      contribution: { amount: { amount: '900.00' } },
    });
    expect(after.tierHistory.nodes[0]).toMatchObject({
      from: { code: 'SILVER' },
      to: { code: 'STANDARD' },
      cause: 'RETURN',
      causeEventId: back.eventId,
    });
  });

  test('C23 what was bought more than twelve months ago counts no more; the tier stays until the yearly review', async () => {
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '20000', paidAt: new Date('2025-12-24T04:00:00Z') }));
    expect(await read(id)).toMatchObject({ tier: { code: 'GOLD' } });
    running.clock.set('2026-12-26T04:00:00Z');
    await runSweep(running, 'tiers.review');
    await deliverPaid(running, paid(id, { gross: '5', paidAt: running.clock.now() }));
    expect(await read(id)).toMatchObject({ tier: { code: 'GOLD' }, contribution: { amount: { amount: '5.00' } } });

    running.clock.set('2027-01-01T04:00:00Z');
    for (let time = 0; time < 3; time += 1) await runSweep(running, 'tiers.review');
    const after = await read(id);
    expect(after).toMatchObject({ tier: { code: 'STANDARD' }, tierVersion: 2 });
    expect(after.tierHistory.nodes[0]).toMatchObject({ cause: 'REVIEW', ruleVersion: 'TIER@1' });
  });

  test('C23 a stranger sees neither tier nor contribution', async () => {
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '1000', paidAt: today }));
    expect(await read(id, 'seller-south')).toBeNull();
  });

  test('C23 a new version of the rule begins tomorrow at the earliest and moves nobody by itself', async () => {
    const publication = `mutation ($input: PublishTierRuleInput!) { publishTierRule(input: $input) { __typename
      ... on PublishTierRuleSuccess { rule { version tiers { code from { amount } } inForceFrom } } ... on InvalidInput { problems { path code } } } }`;
    const publish = async (steps: object[], inForceFrom = '2026-11-25') =>
      (
        await execute(running, 'decision-maker', publication, {
          input: { clientMutationId: newId(), steps, inForceFrom },
        })
      ).data.publishTierRule;
    const steps = [
      { tier: 'STANDARD', from: '0' },
      { tier: 'DIAMOND', from: '500' },
    ];
    expect(await publish(steps, '2026-11-24')).toMatchObject({
      problems: [{ path: ['input', 'inForceFrom'], code: 'OUT_OF_RANGE' }],
    });
    expect(await publish(steps.toReversed())).toMatchObject({
      problems: [
        { path: ['input', 'steps', '0', 'from'], code: 'OUT_OF_RANGE' },
        { path: ['input', 'steps', '1', 'from'], code: 'OUT_OF_RANGE' },
      ],
    });
    const id = await customer(running);
    await deliverPaid(running, paid(id, { gross: '600', paidAt: today }));
    expect(await publish(steps)).toEqual({
      __typename: 'PublishTierRuleSuccess',
      rule: {
        version: 2,
        tiers: [
          { code: 'STANDARD', from: { amount: '0.00' } },
          { code: 'DIAMOND', from: { amount: '500.00' } },
        ],
        inForceFrom: '2026-11-25',
      },
    });
    running.clock.set('2026-11-25T04:00:00Z');
    expect(await standingOf(running, id)).toMatchObject({ tier: 'STANDARD' });
    await deliverPaid(running, paid(id, { gross: '1', paidAt: running.clock.now() }));
    expect(await standingOf(running, id)).toMatchObject({ tier: 'DIAMOND' });
    const { data } = await execute(running, 'member', '{ tiers { code name } tierRules { version } }');
    expect(data).toEqual({
      tiers: [
        { code: 'STANDARD', name: '普通会员' },
        { code: 'DIAMOND', name: 'DIAMOND' },
      ],
      tierRules: [{ version: 2 }, { version: 1 }],
    });
  });
});

test('C28 points, tiers and stages of 1, 25 and 60 members cost the same number of statements', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    const id = await customer(running);
    const order = paid(id, { gross: `${1000 + at}`, paidAt: today });
    await deliverPaid(running, order);
    if (at % 3 === 0) await deliverReturned(running, returned(order, { gross: '100', after: `${900 + at}` }));
    ids.push(id);
  }
  const everything = query(`${fields} stage stageSince stageMoves { nodes { from to cause } totalCount }
    pointsAccount { balance yesterday: balance(asOf: "2026-11-23") expiringNext { points on } lots { nodes { remaining } totalCount } entries { nodes { points rule { rate } } totalCount } }`);
  const cost = async (count: number) => {
    const of = ids.slice(0, count).map((id) => ({ __typename: 'Customer', id }));
    const { count: statements, result } = await countStatements(() =>
      execute(running, 'decision-maker', everything, { of }),
    );
    expect(result.data._entities).toHaveLength(count);
    expect(
      result.data._entities.every((each: { pointsAccount: { balance: number } }) => each.pointsAccount.balance > 0),
    ).toBe(true);
    return statements;
  };
  const one = await cost(1);
  expect([await cost(25), await cost(60)]).toEqual([one, one]);
});
