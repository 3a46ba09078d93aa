import { newId } from '@guanxi/runtime';
import { execute, type PersonName, person, startTestService } from '@guanxi/testing';
import { customers } from '../src/service.ts';
import { account, customer, ledger, type Running } from './membership-bench.ts';

let running: Running;
const NOW = '2026-11-24T04:00:00Z';

beforeAll(async () => {
  running = await startTestService(customers, { now: NOW });
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

const adjustment = `mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename
  ... on AdjustPointsSuccess { account { balance } } ... on NotEnoughPoints { missing message } ... on InvalidInput { problems { path code } } ... on UserError { code path } } }`;
async function adjust(asker: PersonName, customerId: string, points: number, reason = '补偿') {
  const { data } = await execute(running, asker, adjustment, {
    input: { clientMutationId: newId(), customerId, points, reason },
  });
  return data.adjustPoints;
}

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
    const { entries } = await account(running, id, 'head-east');
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
