import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { purchaseFacts } from './purchases.ts';

const paid = (orderId: string, day: string, gross: string, currency = 'CNY') => ({
  orderId,
  paidAt: new Date(`${day}T04:00:00Z`),
  currency,
  gross: new Decimal(gross),
});
const back = (orderId: string, gross: string, wasPaid = true) => ({
  orderId,
  gross: new Decimal(gross),
  paid: wasPaid,
});

describe('facts of purchases', () => {
  test('C24 amounts are kept apart by currency', () => {
    const { amounts, purchases } = purchaseFacts(
      [paid('a', '2026-05-01', '10.10'), paid('b', '2026-06-01', '0.20'), paid('c', '2026-07-01', '5', 'USD')],
      [],
    );
    expect(amounts.map(({ currency, amount }) => `${currency} ${amount}`)).toEqual(['CNY 10.3', 'USD 5']);
    expect(purchases).toBe(3);
  });

  test('C24 a part that came back lowers the amount and leaves the purchase', () => {
    const facts = purchaseFacts([paid('a', '2026-05-01', '100')], [back('a', '30'), back('a', '20')]);
    expect(facts).toMatchObject({ purchases: 1, lastPurchaseAt: new Date('2026-05-01T04:00:00Z') });
    expect(facts.amounts[0]?.amount.toString()).toBe('50');
  });

  test('C24 an order that came back whole is no purchase, and the last one is the one before it', () => {
    const facts = purchaseFacts([paid('a', '2026-05-01', '100'), paid('b', '2026-06-01', '40')], [back('b', '40')]);
    expect(facts).toMatchObject({ purchases: 1, lastPurchaseAt: new Date('2026-05-01T04:00:00Z') });
    expect(purchaseFacts([paid('a', '2026-05-01', '100')], [back('a', '100')])).toEqual({
      firstPurchaseAt: null,
      lastPurchaseAt: null,
      purchases: 0,
      amounts: [],
    });
  });

  test('C24 what came back before it was paid was never part of what was paid', () => {
    const facts = purchaseFacts([paid('a', '2026-05-01', '60')], [back('a', '40', false)]);
    expect(facts.amounts[0]?.amount.toString()).toBe('60');
  });

  test('C24 the facts do not depend on the order in which purchases and returns became known', () => {
    const anyPurchases = fc.uniqueArray(
      fc.record({
        orderId: fc.uuid(),
        cents: fc.integer({ min: 1, max: 99_999 }),
        day: fc.integer({ min: 0, max: 300 }),
      }),
      { selector: ({ orderId }) => orderId, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        anyPurchases,
        fc.array(fc.tuple(fc.nat(11), fc.nat(500))),
        fc.infiniteStream(fc.nat()),
        (orders, returned, noise) => {
          const purchases = orders.map(({ orderId, cents, day }) => ({
            ...paid(orderId, '2026-01-01', new Decimal(cents).div(100).toString()),
            paidAt: new Date(Date.UTC(2026, 0, 1 + day)),
          }));
          const returns = returned.map(([n, cents]) =>
            back(orders[n]?.orderId ?? 'unknown', new Decimal(cents).div(100).toString()),
          );
          const shuffle = <T>(list: T[]) =>
            list
              .map((each) => ({ each, at: noise.next().value ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ each }) => each);
          const text = (facts: unknown) => JSON.stringify(facts);
          expect(text(purchaseFacts(shuffle(purchases), shuffle(returns)))).toBe(
            text(purchaseFacts(purchases, returns)),
          );
        },
      ),
    );
  });
});
