import { newId } from '@guanxi/runtime';
import { drain, execute, type PersonName, person, runSweep, startTestService } from '@guanxi/testing';
import { recordFirstStages } from '../src/lifecycle/lifecycle.ts';
import { customers } from '../src/service.ts';
import { customer, deliverPaid, deliverReturned, paid, type Running, returned } from './membership-bench.ts';

let running: Running;
const NOW = '2026-11-24T04:00:00Z';

beforeAll(async () => {
  running = await startTestService(customers, { now: NOW });
});
beforeEach(() => running.clock.set(NOW));
afterAll(() => running?.stop());

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
  stage stageSince stageMoves { nodes { from to cause causeEventId ruleVersion actorId reason movedAt } } } } }`;
async function read(id: string, asker: PersonName = 'seller-east') {
  const { data } = await execute(running, asker, query, { of: [{ __typename: 'Customer', id }] });
  const { stage, stageSince, stageMoves } = data._entities[0];
  return { stage, stageSince, moves: stageMoves?.nodes };
}
const buy = async (id: string, paidAt: string, gross = '100') => {
  running.clock.set(paidAt);
  const order = paid(id, { gross, paidAt: new Date(paidAt) });
  await deliverPaid(running, order);
  return order;
};

const movement = `mutation ($input: MoveStageInput!) { moveStage(input: $input) { __typename ... on MoveStageSuccess { customer { stage } }
  ... on InvalidInput { problems { path code } } ... on UserError { code path } } }`;
const move = async (asker: PersonName, customerId: string, to: string, reason = '电话确认') =>
  await execute(
    running,
    asker,
    movement,
    { input: { clientMutationId: newId(), customerId, to, reason } },
    { mayFail: true },
  );

describe('stages by rule', () => {
  test('C12 the first paid order moves a potential customer to first purchase, keeping cause and time, and tells it', async () => {
    const id = await customer(running);
    await drain(running);
    const order = await buy(id, '2026-11-24T05:00:00Z');
    expect(await read(id)).toEqual({
      stage: 'FIRST_PURCHASE',
      stageSince: '2026-11-24T05:00:00.000Z',
      moves: [
        {
          from: 'POTENTIAL',
          to: 'FIRST_PURCHASE',
          cause: 'rule:first-paid-order',
          causeEventId: order.eventId,
          ruleVersion: 'LIFECYCLE@1',
          actorId: null,
          reason: null,
          movedAt: '2026-11-24T05:00:00.000Z',
        },
      ],
    });
    expect((await drain(running)).find(({ name }) => name === 'CustomerStageChanged')).toMatchObject({
      key: id,
      value: {
        fromStage: 'POTENTIAL',
        toStage: 'FIRST_PURCHASE',
        cause: 'rule:first-paid-order',
        causeEventId: order.eventId,
        ruleVersion: 'LIFECYCLE@1',
      },
    });
  });

  test('C12 a purchase on a second day makes mature; when it comes back he is where he was', async () => {
    const id = await customer(running, { stage: 'OPPORTUNITY' });
    const first = await buy(id, '2026-11-24T05:00:00Z');
    await buy(id, '2026-11-24T06:00:00Z', '1');
    expect((await read(id)).stage).toBe('FIRST_PURCHASE');
    const second = await buy(id, '2026-11-25T05:00:00Z');
    expect(await read(id)).toMatchObject({
      stage: 'MATURE',
      moves: [{ cause: 'rule:repeated-purchase', causeEventId: second.eventId }, {}],
    });
    await deliverReturned(running, returned(second, { gross: '100', after: '0' }));
    expect(await read(id)).toMatchObject({
      stage: 'FIRST_PURCHASE',
      moves: [{ cause: 'rule:purchase-returned' }, {}, {}],
    });
    await deliverReturned(running, returned(first, { gross: '60', after: '40' }));
    expect((await read(id)).stage).toBe('FIRST_PURCHASE');
  });

  test('C12 the return of the only order gives back the stage before, with its cause', async () => {
    const id = await customer(running, { stage: 'UNIDENTIFIED' });
    const order = await buy(id, '2026-11-24T05:00:00Z');
    const back = returned(order, { gross: '100', after: '0' });
    await deliverReturned(running, back);
    expect(await read(id)).toMatchObject({
      stage: 'UNIDENTIFIED',
      moves: [
        { from: 'FIRST_PURCHASE', to: 'UNIDENTIFIED', cause: 'rule:purchase-returned', causeEventId: back.eventId },
        {},
      ],
    });
  });

  test('C12 a customer imported as mature stays so, and his first stage names the import', async () => {
    const id = await customer(running, { stage: 'MATURE' });
    await running.db.transaction(
      { viewer: { sub: 'system:test', client: 'test', roles: new Set() }, clock: running.clock },
      (tx) => recordFirstStages(tx, [{ customerId: id, stage: 'MATURE', cause: 'import' }]),
    );
    const order = await buy(id, '2026-11-24T05:00:00Z');
    await deliverReturned(running, returned(order, { gross: '100', after: '0' }));
    expect(await read(id)).toMatchObject({ stage: 'MATURE', moves: [{ from: null, to: 'MATURE', cause: 'import' }] });
  });

  test('C12 who has not bought for twelve months is lost, once; buying again wins him back', async () => {
    const id = await customer(running);
    await buy(id, '2026-11-24T05:00:00Z');
    running.clock.set('2027-11-24T10:00:00Z');
    await runSweep(running, 'customers.lost');
    expect((await read(id)).stage).toBe('FIRST_PURCHASE');
    running.clock.set('2027-11-24T16:30:00Z');
    for (let time = 0; time < 2; time += 1) await runSweep(running, 'customers.lost');
    expect(await read(id)).toMatchObject({
      stage: 'LOST',
      moves: [{ from: 'FIRST_PURCHASE', to: 'LOST', cause: 'rule:no-purchase', ruleVersion: 'LIFECYCLE@1' }, {}],
    });
    await buy(id, '2027-12-01T05:00:00Z');
    expect(await read(id)).toMatchObject({
      stage: 'FIRST_PURCHASE',
      moves: [{ from: 'LOST', cause: 'rule:won-back' }, {}, {}],
    });
  });

  test('C12 a buyer known from an import alone is lost by the day on which he came', async () => {
    const id = await customer(running, { stage: 'FIRST_PURCHASE' });
    running.clock.set('2027-11-24T10:00:00Z');
    await runSweep(running, 'customers.lost');
    expect((await read(id)).stage).toBe('FIRST_PURCHASE');
    running.clock.set('2027-11-25T10:00:00Z');
    await runSweep(running, 'customers.lost');
    expect((await read(id)).stage).toBe('LOST');
  });

  test('C12 a purchase that becomes known after the sweep wins back as well', async () => {
    const id = await customer(running);
    await buy(id, '2026-11-24T05:00:00Z');
    running.clock.set('2028-01-01T05:00:00Z');
    await runSweep(running, 'customers.lost');
    await deliverPaid(running, paid(id, { gross: '10', paidAt: new Date('2028-01-01T04:59:59Z') }));
    expect((await read(id)).stage).toBe('FIRST_PURCHASE');
  });
});

describe('stages by hand', () => {
  test('C12 the owner moves his customer with a reason, kept with who and why', async () => {
    const id = await customer(running);
    expect((await move('seller-east', id, 'OPPORTUNITY')).data.moveStage).toEqual({
      __typename: 'MoveStageSuccess',
      customer: { stage: 'OPPORTUNITY' },
    });
    expect((await read(id)).moves).toMatchObject([
      {
        from: 'POTENTIAL',
        to: 'OPPORTUNITY',
        cause: 'person',
        reason: '电话确认',
        actorId: person('seller-east').employee,
      },
    ]);
    const order = await buy(id, '2026-11-24T05:00:00Z');
    await deliverReturned(running, returned(order, { gross: '100', after: '0' }));
    expect((await read(id)).stage).toBe('OPPORTUNITY');
  });

  test('C12 what buying decides is not set by hand', async () => {
    const id = await customer(running);
    expect((await move('seller-east', id, 'MATURE')).data.moveStage).toMatchObject({
      __typename: 'Conflict',
      code: 'WRONG_STATE',
      path: ['input', 'to'],
    });
    await buy(id, '2026-11-24T05:00:00Z');
    expect((await move('seller-east', id, 'POTENTIAL')).data.moveStage).toMatchObject({ __typename: 'Conflict' });
    expect((await move('head-east', id, 'LOST')).data.moveStage).toMatchObject({ __typename: 'MoveStageSuccess' });
    expect((await move('head-east', id, 'POTENTIAL', '')).data.moveStage).toMatchObject({
      problems: [{ path: ['input', 'reason'], code: 'REQUIRED' }],
    });
  });

  test('C12 a stranger cannot move a customer, and cannot see his stage', async () => {
    const id = await customer(running);
    expect((await move('seller-south', id, 'LOST')).data.moveStage).toMatchObject({ __typename: 'NotFound' });
    expect((await move('agent', id, 'LOST')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { data } = await execute(running, 'seller-south', query, { of: [{ __typename: 'Customer', id }] });
    expect(data._entities[0]).toBeNull();
  });
});
