import fc from 'fast-check';
import { balanceOf, deltaOf, type Entry, earn, expire, give, type Lot, take, takeBack } from './points.ts';

const TODAY = '2026-11-24';
const lot = (id: string, remaining: number, expiresOn: string | null = null, more: Partial<Lot> = {}): Lot => ({
  id,
  remaining,
  expiresOn,
  lapsed: 0,
  issued: Math.max(remaining, 0),
  ...more,
});

/** The lots after a posting. */
function apply(lots: readonly Lot[], entries: readonly Entry[]): Lot[] {
  return lots.map((each) => {
    const on = (account: Entry['account']) =>
      entries
        .filter((entry) => entry.lotId === each.id && entry.account === account)
        .reduce((sum, { points }) => sum + points, 0);
    return {
      ...each,
      remaining: each.remaining + on('member'),
      lapsed: each.lapsed + on('expired'),
      issued: each.issued - on('issued'),
    };
  });
}
const total = (entries: readonly Entry[]) => entries.reduce((sum, { points }) => sum + points, 0);

const anyLots = fc
  .array(
    fc.record({
      earned: fc.integer({ min: 1, max: 1000 }),
      kept: fc.integer({ min: -500, max: 1000 }),
      expiresOn: fc.constantFrom(null, '2026-11-01', TODAY, '2027-06-30'),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((made) =>
    made.map(({ earned, kept, expiresOn }, at) =>
      lot(`lot-${at}`, Math.min(kept, earned), expiresOn, { issued: earned }),
    ),
  );

describe('the points ledger', () => {
  test('C28 what an order earns stands in a lot of its own', () => {
    expect(earn('a', 300)).toEqual([
      { lotId: 'a', account: 'issued', points: -300 },
      { lotId: 'a', account: 'member', points: 300 },
    ]);
    expect(earn('a', 0)).toEqual([]);
  });

  test('C28 a return takes from the lot of its own order', () => {
    expect(takeBack(lot('a', 300), 120)).toEqual([
      { lotId: 'a', account: 'member', points: -120 },
      { lotId: 'a', account: 'issued', points: 120 },
    ]);
  });

  test('C28 points that were spent before the return become a debt, which the next earning meets', () => {
    const spent = lot('a', 50, null, { issued: 300 });
    const [after] = apply([spent], takeBack(spent, 120));
    expect(after?.remaining).toBe(-70);
    expect(balanceOf([after as Lot], TODAY)).toBe(-70);
    expect(balanceOf([after as Lot, lot('b', 100)], TODAY)).toBe(30);
  });

  test('C28 points that lapsed unused are not taken from the member a second time', () => {
    const lapsed = lot('a', 0, '2026-11-01', { lapsed: 300, issued: 300 });
    expect(deltaOf(takeBack(lapsed, 120))).toBe(0);
    expect(apply([lapsed], takeBack(lapsed, 120))).toEqual([{ ...lapsed, lapsed: 180, issued: 180 }]);
  });

  test('C28 never more is taken back than was given', () => {
    expect(deltaOf(takeBack(lot('a', 300), 500))).toBe(-300);
    expect(takeBack(lot('a', 0, null, { issued: 0 }), 500)).toEqual([]);
  });

  test('C28 a lot counts on its last day and lapses the day after', () => {
    expect(balanceOf([lot('a', 10, TODAY)], TODAY)).toBe(10);
    expect(expire(lot('a', 10, TODAY), [], TODAY)).toEqual([]);
    expect(balanceOf([lot('a', 10, '2026-11-23')], TODAY)).toBe(0);
    expect(expire(lot('a', 10, '2026-11-23'), [], TODAY)).toEqual([
      { lotId: 'a', account: 'member', points: -10 },
      { lotId: 'a', account: 'expired', points: 10 },
    ]);
  });

  test('C28 a lot that lapses meets debts first', () => {
    const lots = [lot('old', 100, '2026-11-23'), lot('debt', -40), lot('new', 10)];
    const entries = expire(lots[0] as Lot, lots.slice(1), TODAY);
    expect(apply(lots, entries).map(({ remaining }) => remaining)).toEqual([0, 0, 10]);
    expect(entries.filter(({ account }) => account === 'expired')).toEqual([
      { lotId: 'old', account: 'expired', points: 60 },
    ]);
  });

  test('C28 taking points by hand begins with the lot that lapses first and ends with the balance', () => {
    const lots = [lot('late', 50, '2027-06-30'), lot('soon', 50, '2026-12-31'), lot('debt', -20)];
    const taken = take(lots, 60, TODAY);
    expect(taken.kind === 'taken' && apply(lots, taken.entries).map(({ remaining }) => remaining)).toEqual([
      40, 0, -20,
    ]);
    expect(take(lots, 81, TODAY)).toEqual({ kind: 'not-enough', missing: 1 });
  });

  test('C28 every posting sums to zero, whatever the lots', () => {
    fc.assert(
      fc.property(anyLots, fc.integer({ min: 0, max: 2000 }), fc.nat(7), (lots, points, at) => {
        const chosen = lots[at % lots.length] as Lot;
        const others = lots.filter((each) => each !== chosen);
        const taken = take(lots, points, TODAY);
        const postings = [
          earn('new', points),
          give('new', points),
          takeBack(chosen, points),
          expire(chosen, others, TODAY),
          taken.kind === 'taken' ? taken.entries : [],
        ];
        for (const entries of postings) {
          expect(total(entries)).toBe(0);
          expect(entries.every((entry) => entry.points !== 0)).toBe(true);
        }
      }),
    );
  });

  test('C28 the balance is the sum of the member’s entries once lapsed lots are swept, and sweeping does not change it', () => {
    fc.assert(
      fc.property(anyLots, (lots) => {
        let swept = lots;
        for (const { id } of lots) {
          const chosen = swept.find((each) => each.id === id) as Lot;
          swept = apply(
            swept,
            expire(
              chosen,
              swept.filter((each) => each.id !== id),
              TODAY,
            ),
          );
        }
        expect(swept.reduce((sum, { remaining }) => sum + remaining, 0)).toBe(balanceOf(lots, TODAY));
        expect(balanceOf(swept, TODAY)).toBe(balanceOf(lots, TODAY));
      }),
    );
  });

  test('C28 it is the same whether a lot lapses before or after a part of it is taken back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1200 }), (earned, back) => {
        const before = lot('a', earned, '2026-11-23', { issued: earned });
        const then = (first: (on: Lot) => Entry[], second: (on: Lot) => Entry[]) => {
          const [middle] = apply([before], first(before)) as [Lot];
          return apply([middle], second(middle));
        };
        const lapse = (on: Lot) => expire(on, [], TODAY);
        const giveUp = (on: Lot) => takeBack(on, back);
        expect(then(lapse, giveUp)).toEqual(then(giveUp, lapse));
      }),
    );
  });
});
