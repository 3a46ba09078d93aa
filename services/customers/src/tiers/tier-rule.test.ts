import fc from 'fast-check';
import { lastReview, rank, type TierRule, tierAfter, tierFor, windowStart } from './tier-rule.ts';

const rule: TierRule = {
  code: 'TIER',
  version: 1,
  steps: [
    { tier: 'STANDARD', from: '0' },
    { tier: 'SILVER', from: '1000' },
    { tier: 'GOLD', from: '10000' },
  ],
  reviewOn: '01-01',
  inForceFrom: '2000-01-01',
};

describe('tiers', () => {
  test('C23 a tier begins at its threshold', () => {
    expect(tierFor(rule, '999.9999')).toBe('STANDARD');
    expect(tierFor(rule, '1000')).toBe('SILVER');
    expect(tierFor(rule, '-5')).toBe('STANDARD');
  });

  test('C23 a purchase lifts at once and never lowers', () => {
    expect(tierAfter(rule, 'STANDARD', '12000', 'purchase')).toBe('GOLD');
    expect(tierAfter(rule, 'GOLD', '10', 'purchase')).toBe('GOLD');
    expect(tierAfter(rule, null, '10', 'purchase')).toBe('STANDARD');
  });

  test('C23 a return and the yearly review compute anew', () => {
    expect(tierAfter(rule, 'GOLD', '1500', 'return')).toBe('SILVER');
    expect(tierAfter(rule, 'GOLD', '1500', 'review')).toBe('SILVER');
  });

  test('C23 a tier that the rule no longer knows gives way to one that it knows', () => {
    expect(tierAfter(rule, 'BRONZE', '10', 'purchase')).toBe('STANDARD');
  });

  test('C23 contribution counts for twelve months, today included', () => {
    expect(windowStart('2026-11-24')).toBe('2025-11-25');
    expect(windowStart('2024-02-29')).toBe('2023-03-01');
  });

  test('C23 the review is that of the last day of review that has come', () => {
    expect(lastReview(rule, '2026-11-24')).toBe('2026-01-01');
    expect(lastReview({ ...rule, reviewOn: '12-01' }, '2026-11-24')).toBe('2025-12-01');
  });

  test('C23 the order in which purchases and returns become known does not change the tier that they end in', () => {
    const purchase = fc.record({
      amount: fc.integer({ min: 1, max: 9000 }),
      returned: fc.boolean(),
      paidKnown: fc.nat(),
      returnKnown: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(purchase, { maxLength: 10 }), (purchases) => {
        const inTurn = purchases.flatMap(({ amount, returned }) => (returned ? [amount, -amount] : [amount]));
        // a return that becomes known before its purchase waits for it
        const anyhow = purchases
          .flatMap(({ amount, returned, paidKnown, returnKnown }) => [
            { amount, known: paidKnown },
            ...(returned ? [{ amount: -amount, known: Math.max(returnKnown, paidKnown + 0.5) }] : []),
          ])
          .sort((a, b) => a.known - b.known)
          .map(({ amount }) => amount);
        expect(tierAtTheEnd(anyhow)).toBe(tierAtTheEnd(inTurn));
      }),
    );
  });
});

function tierAtTheEnd(amounts: readonly number[]): number {
  let contribution = 0;
  let tier = 'STANDARD';
  for (const amount of amounts) {
    contribution += amount;
    tier = tierAfter(rule, tier, contribution, amount > 0 ? 'purchase' : 'return');
  }
  return rank(rule, tier);
}
