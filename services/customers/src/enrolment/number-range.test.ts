import fc from 'fast-check';
import { collide, fits, memberNumber, memberNumbers, type Span } from './number-range.ts';

describe('member numbers', () => {
  const range = { prefix: 'M', width: 8 };

  test('C31 a number is the prefix and the count in fixed width', () => {
    expect(memberNumber(range, 1n)).toBe('M00000001');
    expect(memberNumber(range, 99_999_999n)).toBe('M99999999');
  });

  test('C31 a run of numbers is in order and without gaps', () => {
    expect(memberNumbers(range, 9n, 3)).toEqual(['M00000009', 'M00000010', 'M00000011']);
  });

  test('C31 a count fits its width, or the range is none', () => {
    expect([fits({ width: 2, last: 99n }), fits({ width: 2, last: 100n })]).toEqual([true, false]);
  });

  test('C31 ranges collide where a number would be of both, also under another prefix', () => {
    const span = (prefix: string, width: number, first: bigint, last: bigint): Span => ({ prefix, width, first, last });
    expect(collide(span('M', 8, 1n, 10n), span('M', 8, 11n, 20n))).toBe(false);
    expect(collide(span('M', 8, 1n, 11n), span('M', 8, 11n, 20n))).toBe(true);
    expect(collide(span('M', 8, 1n, 99_999_999n), span('M1', 7, 1n, 5n))).toBe(true);
    expect(collide(span('M', 8, 1n, 9_999_999n), span('M1', 7, 1n, 5n))).toBe(false);
    expect(collide(span('M', 3, 1n, 9n), span('M', 4, 1n, 9n))).toBe(false);
    expect(collide(span('M', 3, 1n, 9n), span('N', 3, 1n, 9n))).toBe(false);
  });

  test('C31 two ranges collide exactly where their numbers do', () => {
    const spans = fc
      .record({
        prefix: fc.stringMatching(/^[A1]{0,3}$/),
        width: fc.integer({ min: 1, max: 3 }),
        ends: fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 30 })),
      })
      .map(({ prefix, width, ends: [first, more] }): Span => {
        const most = 10 ** width - 1;
        return { prefix, width, first: BigInt(Math.min(first, most)), last: BigInt(Math.min(first + more, most)) };
      });
    const numbers = ({ first, last, ...range }: Span) => memberNumbers(range, first, Number(last - first) + 1);
    fc.assert(
      fc.property(spans, spans, (one, other) => {
        const held = new Set(numbers(one));
        return collide(one, other) === numbers(other).some((number) => held.has(number));
      }),
      { numRuns: 2000 },
    );
  });
});
