import { services } from '@guanxi/proto';
import { newId, PRIVACY_TOPIC } from '@guanxi/runtime';
import { deliver, drain, everythingIn, person, personalDataOf } from '@guanxi/testing';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.service.stop());

test('A44 nothing of an erased person is left in orders, receipts and returns; every amount is as it was', async () => {
  const customerId = await shop.customer({ name: '慕容雪' });
  const order = await shop.placed(customerId, { note: '慕容雪要礼盒' });
  await shop.receive(order.id, order.total.amount, { reference: '慕容雪转账' });
  const [line] = order.lines;
  await shop.giveBack(line?.id ?? '', '1', { note: '慕容雪说不合适' });
  const other = await shop.placed(await shop.customer({ name: '旁人' }), { note: '旁人的' });
  const sums = async () =>
    (
      await shop.service.db.pool.query(
        `SELECT o.number, o.placed_total, o.total, o.tax, o.received, (SELECT sum(amount) FROM receipt WHERE order_id = o.id) AS receipts,
          (SELECT sum(gross) FROM order_return WHERE order_id = o.id) AS returned FROM orders o ORDER BY o.number`,
      )
    ).rows;
  const before = await sums();
  expect((await everythingIn(shop.service)).join('\n')).toMatch('慕容');
  await drain(shop.service);

  const erasureId = newId();
  const begun = { erasureId, customerIds: [customerId] };
  const id = newId();
  await deliver(shop.service, PRIVACY_TOPIC, services.ErasureBegunSchema, begun, { id });
  await deliver(shop.service, PRIVACY_TOPIC, services.ErasureBegunSchema, begun, { id });
  expect((await everythingIn(shop.service)).filter((text) => text.includes('慕容'))).toEqual([]);
  expect(await sums()).toEqual(before);
  expect(
    (await everythingIn(shop.service)).some((text) => text.includes('旁人的') && text.includes(other.number)),
  ).toBe(true);
  const answers = await drain(shop.service);
  expect(answers).toMatchObject([
    { name: 'PersonErased', key: customerId, value: { erasureId, customerId, service: 'orders' } },
  ]);
  const counts = (answers[0]?.value as unknown as services.PersonErased | undefined)?.counts ?? [];
  expect(Object.fromEntries(counts.map(({ what, records }) => [what, Number(records)]))).toMatchObject({
    orders: 1,
    receipts: 1,
    returns: 1,
  });
});

test('A44 all that orders holds of him is given to himself, his head and who decides, and to nobody else', async () => {
  const customerId = await shop.customer({ name: '令狐月' });
  const order = await shop.placed(customerId, { note: '令狐月的备注' });
  await shop.receive(order.id, '1.00', { reference: '转账1' });
  const himself = { ...person('member'), customer: customerId };
  for (const asker of [himself, 'head-east', 'decision-maker'] as const) {
    const held = (await personalDataOf(shop.service, asker, customerId)) ?? [];
    expect(new Set(held.map(({ section }) => section))).toEqual(new Set(['orders', 'orderLines', 'receipts']));
    expect(held.find(({ section }) => section === 'orders')?.record).toMatchObject({
      number: order.number,
      name: '令狐月',
      note: '令狐月的备注',
    });
    expect(held.filter(({ section }) => section === 'orderLines')).toHaveLength(3);
  }
  for (const asker of ['seller-east', 'finance', 'member2', 'partner', 'administrator'] as const)
    expect(await personalDataOf(shop.service, asker, customerId)).toBeNull();
});

test('A44 what does not fit one page comes with the next, each record once', async () => {
  const customerId = await shop.customer({ name: '很多' });
  for (let count = 0; count < 70; count += 1) await shop.placed(customerId);
  const held = (await personalDataOf(shop.service, 'head-east', customerId)) ?? [];
  const of = (name: string) => held.filter(({ section }) => section === name);
  expect([of('orders').length, of('orderLines').length]).toEqual([70, 210]);
  expect(new Set(of('orders').map(({ record }) => record.number)).size).toBe(70);
});
