import { Decimal } from '@guanxi/runtime/money';
import fc from 'fast-check';
import { balanceOf, sum } from '../orders/order.ts';
import { plan, progressOf, type WantedPart } from './instalments.ts';

const part = (dueOn: string, amount: string | null = null): WantedPart => ({ dueOn, method: 'BANK_TRANSFER', amount });
const planned = (total: Decimal.Value, parts: WantedPart[]) => {
  const found = plan(total, parts, 'CNY');
  if (found.kind !== 'planned') throw new Error(found.kind);
  return found.parts;
};
const cents = (max: number) => fc.integer({ min: 0, max }).map((count) => new Decimal(count).div(100));

describe('instalment plans', () => {
  test('O05 parts without an amount share the total equally, to the cent', () => {
    const parts = planned('100', [part('2026-12-01'), part('2027-01-01'), part('2027-02-01')]);
    expect(parts.map(({ amount }) => amount.toFixed(2))).toEqual(['33.34', '33.33', '33.33']);
  });

  test('O05 a plan that does not add up to the total is refused', () => {
    expect(plan('100', [part('2026-12-01', '60'), part('2027-01-01', '39.99')], 'CNY')).toMatchObject({
      kind: 'wrong-sum',
    });
  });

  test('O05 either all parts name their amount or none does, and no part is nothing', () => {
    expect(plan('100', [part('2026-12-01', '60'), part('2027-01-01')], 'CNY')).toEqual({ kind: 'mixed', at: 1 });
    expect(plan('0.01', [part('2026-12-01'), part('2027-01-01')], 'CNY')).toEqual({ kind: 'empty-part', at: 1 });
  });

  test('O05 a plan runs by due day however it was typed', () => {
    const parts = planned('30', [part('2027-02-01', '10'), part('2026-12-01', '20')]);
    expect(parts.map(({ position, dueOn, before }) => [position, dueOn, before.toString()])).toEqual([
      [1, '2026-12-01', '0'],
      [2, '2027-02-01', '20'],
    ]);
  });

  test('O05 money serves the earliest instalment first; a return takes off the last', () => {
    const parts = planned('300', [part('2026-12-01'), part('2027-01-01'), part('2027-02-01')]);
    const open = (account: { total: string; received: string }) =>
      parts.map((each) => progressOf(each, account).open.toString());
    expect(open({ total: '300', received: '150' })).toEqual(['0', '50', '100']);
    expect(open({ total: '220', received: '150' })).toEqual(['0', '50', '20']);
    expect(open({ total: '100', received: '150' })).toEqual(['0', '0', '0']);
  });

  test('O05 instalments add up to the order, whatever came in and whatever came back', () => {
    fc.assert(
      fc.property(
        cents(1_000_000),
        fc.integer({ min: 1, max: 60 }),
        cents(1_000_000),
        cents(1_000_000),
        (more, n, returned, received) => {
          const total = more.add(1);
          const parts = planned(
            total,
            Array.from({ length: n }, (_, at) => part(`2027-01-${String(((at * 7) % 28) + 1).padStart(2, '0')}`)),
          );
          const account = { total: Decimal.max(0, total.sub(returned)), received };
          const progress = parts.map((each) => progressOf(each, account));
          const { paid, open } = balanceOf(account);
          expect(sum(progress.map(({ due }) => due)).eq(account.total)).toBe(true);
          expect(sum(progress.map((each) => each.paid)).eq(paid)).toBe(true);
          expect(sum(progress.map((each) => each.open)).eq(open)).toBe(true);
        },
      ),
    );
  });
});
