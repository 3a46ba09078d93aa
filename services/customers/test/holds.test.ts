import { drain, runSweep } from '@guanxi/testing';
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

test('A45 a hold that stands is told again, so that a service that asks for holds later hears of it; lifted, no more', async () => {
  const [held, lifted] = [await enter(running), await enter(running)];
  for (const customerId of [held, lifted]) await place(customerId);
  await mutate(running, 'head-east', 'liftHold', { customerId: lifted }, '');
  await drain(running);
  for (let day = 0; day < 2; day += 1) {
    await runSweep(running, 'holds.told');
    const again = await told();
    expect(again).toContainEqual({ customerId: held, held: true });
    expect(again.map(({ customerId }) => customerId)).not.toContain(lifted);
  }
});
