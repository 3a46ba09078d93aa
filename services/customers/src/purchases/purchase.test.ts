import { keptOf, type Purchase } from './purchase.ts';

const purchase = (paidEventId: string, gross: string): Purchase => ({
  orderId: `order-${paidEventId}`,
  paidEventId,
  customerId: 'customer',
  number: 'SO-1',
  paidAt: new Date('2026-11-24T04:00:00Z'),
  paidOn: '2026-11-24',
  currency: 'CNY',
  gross,
  tax: '0',
  tier: '',
});

describe('kept purchases', () => {
  test('C12 an order that came back whole, at once or in parts, is no purchase', () => {
    const purchases = [purchase('a', '100.00'), purchase('b', '50.00')];
    const returns = [
      { paidEventId: 'a', gross: '60' },
      { paidEventId: 'a', gross: '40' },
      { paidEventId: 'b', gross: '49.99' },
    ];
    expect(keptOf(purchases, returns).map(({ paidEventId }) => paidEventId)).toEqual(['b']);
  });

  test('C12 an order for nothing is a purchase until something comes back', () => {
    expect(keptOf([purchase('a', '0')], [])).toHaveLength(1);
    expect(keptOf([purchase('a', '0')], [{ paidEventId: 'b', gross: '1' }])).toHaveLength(1);
  });
});
