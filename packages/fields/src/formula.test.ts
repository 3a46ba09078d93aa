import fc from 'fast-check';
import { compute, keysOf } from './formula.ts';

describe('formulas', () => {
  test('C07 arithmetic, comparison and functions over the fields of a record', () => {
    const held = { a: '10.5', b: '4', none: null, from: '2026-01-01', to: '2026-03-01' };
    const cases: Record<string, string | null> = {
      'a + b * 2': '18.5',
      '-(a - b) / 4': '-1.625',
      'round(a / 4, 2)': '2.63',
      'if(a > b, a, b)': '10.5',
      'if(a == 3, 1, 0)': '0',
      'max(a, b, 7) % 4': '2.5',
      'coalesce(none, b)': '4',
      'days(from, to)': '59',
      'none + 1': null,
      'a / (b - 4)': null,
      '0.1 + 0.2': '0.3',
    };
    for (const [formula, result] of Object.entries(cases))
      expect([formula, compute(formula, held)]).toEqual([formula, result]);
  });

  test('C07 what is no arithmetic over fields is no formula', () => {
    expect([...(keysOf('a + days(from, to)') ?? [])].sort()).toEqual(['a', 'from', 'to']);
    for (const bad of [
      'a.constructor',
      'a[0]',
      'eval(1)',
      '"text"',
      'a = 1',
      'a; b',
      '[1]',
      'this',
      'round()',
      '1 +',
      '',
    ])
      expect([bad, keysOf(bad)]).toEqual([bad, undefined]);
    expect(keysOf(`a${'+a'.repeat(300)}`)).toBeUndefined();
  });

  test('C07 whatever is typed is computed, or is none; nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const keys = keysOf(text);
        if (keys) expect([null, 'string']).toContain(compute(text, {}) === null ? null : typeof compute(text, {}));
      }),
    );
  });
});
