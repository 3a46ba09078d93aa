import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { type Buyer, scoreBuyers } from './rfm.ts';

const anyBuyers = fc.uniqueArray(
  fc.record({
    customerId: fc.uuid(),
    lastPurchaseAt: fc.integer({ min: 0, max: 40 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day))),
    purchases: fc.integer({ min: 1, max: 6 }),
    amount: fc.integer({ min: 0, max: 500 }).map((amount) => new Decimal(amount)),
  }),
  { selector: ({ customerId }) => customerId, maxLength: 300 },
);
const yuan = Array.from({ length: 997 }, (_, amount) => new Decimal(amount));
const numbered = (count: number): Buyer[] =>
  Array.from({ length: count }, (_, n) => ({
    customerId: String(n).padStart(6, '0'),
    lastPurchaseAt: new Date(Date.UTC(2026, 0, 1, 0, 0, n)),
    purchases: 1 + ((n * 7) % 11),
    amount: yuan[(n * 13) % 997] ?? new Decimal(0),
  }));
const sizes = (groups: Map<string, unknown[]>) => new Set([...groups.values()].map((group) => group.length));

describe('scores of recency, frequency and money', () => {
  test('M06 800,000 members give 125 cells of 6,400 by nested sort', () => {
    const cells = Map.groupBy(
      scoreBuyers(numbered(800_000)),
      (each) => `${each.recency}${each.frequency}${each.monetary}`,
    );
    expect(cells.size).toBe(125);
    expect(sizes(cells)).toEqual(new Set([6_400]));
  });

  test('M06 the newest fifth scores 5 and the oldest 1', () => {
    const scores = new Map(scoreBuyers(numbered(125)).map((each) => [each.customerId, each.recency]));
    expect(scores.get('000124')).toBe(5);
    expect(scores.get('000000')).toBe(1);
  });

  test('M06 who bought later never scores lower in recency', () => {
    fc.assert(
      fc.property(anyBuyers, (buyers) => {
        const recency = new Map(scoreBuyers(buyers).map((each) => [each.customerId, each.recency]));
        const sorted = [...buyers].sort((a, b) => a.lastPurchaseAt.getTime() - b.lastPurchaseAt.getTime());
        for (let n = 1; n < sorted.length; n += 1) {
          const [before, after] = [sorted[n - 1], sorted[n]];
          if (!before || !after || before.lastPurchaseAt.getTime() === after.lastPurchaseAt.getTime()) continue;
          expect(recency.get(after.customerId)).toBeGreaterThanOrEqual(recency.get(before.customerId) ?? 0);
        }
      }),
    );
  });

  test('M06 everyone is scored once, and equals are split the same way in every run', () => {
    const byId = (scores: { customerId: string }[]) =>
      [...scores].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
    fc.assert(
      fc.property(anyBuyers, fc.integer(), (buyers, seed) => {
        const shuffled = [...buyers].sort((a, b) => ((a.purchases * 31 + seed) % 7) - ((b.purchases * 31 + seed) % 7));
        expect(byId(scoreBuyers(shuffled))).toEqual(byId(scoreBuyers(buyers)));
        expect(scoreBuyers(buyers)).toHaveLength(buyers.length);
      }),
    );
  });
});
