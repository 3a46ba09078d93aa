import { newId } from '@guanxi/runtime';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const load = (orders: object[], asker: 'finance' | 'clerk' = 'finance') =>
  shop.mutate(
    asker,
    'importOrders',
    'orders { number status placedOn placedAt paidAt total { amount } open { amount } receipts { nodes { receivedOn } } }',
    { orders },
  );
const past = (customerId: string, more: object = {}) => ({
  customerId,
  placedOn: '2025-03-01',
  lines: [{ productId: shop.products.tea, quantity: '1' }],
  ...more,
});

describe('past orders', () => {
  test('O03 are loaded with what was paid for them, numbered by their year, and told as history behind live facts', async () => {
    const customerId = await shop.customer();
    await shop.facts();
    const receipts = [
      { amount: '13', method: 'CASH', receivedOn: '2025-03-01' },
      { amount: '100', method: 'CARD', receivedOn: '2025-04-01' },
    ];
    const { orders } = await load(
      [past(customerId, { receipts }), past(customerId, { placedOn: '2026-11-24' })],
      'clerk',
    );
    expect(orders).toMatchObject([
      {
        number: 'SO-2025-000001',
        status: 'PAID',
        placedOn: '2025-03-01',
        placedAt: '2025-03-01T04:00:00.000Z',
        paidAt: '2025-04-01T04:00:00.000Z',
        open: { amount: '0.00' },
      },
      {
        number: expect.stringMatching(/^SO-2026-/),
        status: 'OPEN',
        placedAt: '2026-11-24T02:00:00.000Z',
        open: { amount: '113.00' },
      },
    ]);
    const facts = await shop.facts();
    expect(facts.map(({ name, lane }) => [name, lane])).toEqual([
      ['OrderPlaced', 'bulk'],
      ['ReceiptRecorded', 'bulk'],
      ['ReceiptRecorded', 'bulk'],
      ['OrderPaid', 'bulk'],
      ['OrderPlaced', 'bulk'],
    ]);
    expect(facts[3]).toMatchObject({ value: { history: true, paidGross: '113.00' } });
  });

  test('O03 one that is not good leaves none', async () => {
    const customerId = await shop.customer();
    const cash = { amount: '1', method: 'CASH', receivedOn: '2025-03-02' };
    const cases: [object, string, string[]][] = [
      [past(newId()), 'NOT_FOUND', ['customerId']],
      [past(customerId, { placedOn: '2026-11-25' }), 'OUT_OF_RANGE', ['placedOn']],
      [past(customerId, { placedOn: '2019-01-01' }), 'NOT_ON_SALE', ['lines', '0', 'productId']],
      [
        past(customerId, { receipts: [{ ...cash, receivedOn: '2025-02-28' }] }),
        'OUT_OF_RANGE',
        ['receipts', '0', 'receivedOn'],
      ],
      [past(customerId, { receipts: [cash, { ...cash, amount: '112.01' }] }), 'OVERPAID', ['receipts', '1', 'amount']],
      [past(customerId, { receipts: [{ ...cash, amount: '0.001' }] }), 'INVALID_AMOUNT', ['receipts', '0', 'amount']],
      [past(customerId, { lines: [] }), 'TOO_FEW', ['lines']],
    ];
    const before = await shop.traces();
    for (const [wrong, code, path] of cases) {
      const result = await load([past(customerId), wrong]);
      expect([wrong, result.code, result.path]).toEqual([wrong, code, ['input', 'orders', '1', ...path]]);
    }
    expect(await load(Array.from({ length: 101 }, () => past(customerId)))).toMatchObject({ code: 'TOO_MANY' });
    expect(await shop.traces()).toBe(before);
  });
});
