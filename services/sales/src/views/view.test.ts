import fc from 'fast-check';
import { arranged, CODE, isObjectText, LIMITS, openingView, pathsTo } from './view.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute));

describe('saved views', () => {
  test('A07 a filter is a JSON object of bounded depth, whatever else comes', () => {
    expect(isObjectText('{"stages":["MATURE"]}')).toBe(true);
    for (const text of ['', '[]', 'null', '7', '"a"', '{', '{"a":1}x']) expect(isObjectText(text)).toBe(false);
    const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
    expect(isObjectText(nested(LIMITS.depth))).toBe(true);
    expect(isObjectText(nested(LIMITS.depth + 1))).toBe(false);
    expect(isObjectText(nested(1_000))).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => typeof isObjectText(text) === 'boolean'));
  });

  test('A07 the viewer’s order comes first, then his own, then what others share', () => {
    const views = [
      { id: 'theirs', own: false, createdAt: at(0) },
      { id: 'mine-new', own: true, createdAt: at(2) },
      { id: 'mine-old', own: true, createdAt: at(1) },
      { id: 'wanted', own: false, createdAt: at(3) },
    ];
    expect(arranged(views, ['wanted', 'gone']).map(({ id }) => id)).toEqual([
      'wanted',
      'mine-old',
      'mine-new',
      'theirs',
    ]);
  });

  test('A07 any order of the viewer puts each view once', () => {
    const views = ['a', 'b', 'c', 'd'].map((id, minute) => ({ id, own: minute % 2 === 0, createdAt: at(minute) }));
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd', 'x']), (order) => {
        const placed = arranged(views, order).map(({ id }) => id);
        expect([...placed].sort()).toEqual(['a', 'b', 'c', 'd']);
        const wanted = order.filter((id) => id !== 'x');
        expect(placed.slice(0, wanted.length)).toEqual(wanted);
      }),
    );
  });

  test('A07 a list opens with the first of one’s own order, else with the default of one’s role', () => {
    const defaults = [{ role: 'sales', viewId: 'for-sales' }];
    expect(openingView(['mine'], defaults, ['sales'])).toBe('mine');
    expect(openingView([], defaults, ['employee', 'sales'])).toBe('for-sales');
    expect(openingView([], defaults, ['marketing'])).toBeUndefined();
  });

  test('a department shares with those below it: their path goes through its own', () => {
    expect(pathsTo('/east/shanghai/team-2')).toEqual(['/east', '/east/shanghai', '/east/shanghai/team-2']);
    expect(pathsTo(undefined)).toEqual([]);
  });

  test('names of lists and columns are codes', () => {
    for (const code of ['customers', 'stageSince', 'basic.birthday']) expect(CODE.test(code)).toBe(true);
    for (const code of ['', '1a', 'a b', 'a<b', 'x'.repeat(61)]) expect(CODE.test(code)).toBe(false);
  });
});
