import { drain } from '@guanxi/testing';
import { tellHolds } from '../src/erasure/hold.ts';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';
import { merging } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const told = async () =>
  (await drain(running))
    .filter(({ name }) => name === 'CustomerHoldChanged')
    .map(({ value }) => {
      const { customerId, held } = value as { customerId: string; held: boolean };
      return { customerId, held };
    });
const place = (customerId: string) => mutate(running, 'head-east', 'placeHold', { customerId, reason: '纠纷' }, '');

test('A45 a hold is told when it is placed and when it is lifted, with those of records merged meanwhile', async () => {
  const [held, merged] = [await enter(running, { name: '徐慧敏' }), await enter(running, { name: '徐慧民' })];
  await drain(running);
  await place(held);
  await place(merged);
  expect(await told()).toEqual([
    { customerId: held, held: true },
    { customerId: merged, held: true },
  ]);
  await merging(running, held, merged);
  await mutate(running, 'head-east', 'liftHold', { customerId: held }, '');
  const lifted = await told();
  expect(lifted).toHaveLength(2);
  expect(lifted).toEqual(expect.arrayContaining([held, merged].map((customerId) => ({ customerId, held: false }))));
});

test('A45 a hold that stood before others asked for it is told once', async () => {
  const customerId = await enter(running);
  await place(customerId);
  await drain(running);
  await running.db.pool.query('UPDATE customer_hold SET told = FALSE WHERE customer_id = $1', [customerId]);
  const { db, clock } = running.service.parts;
  await tellHolds(db, clock);
  await tellHolds(db, clock);
  expect(await told()).toEqual([{ customerId, held: true }]);
});
