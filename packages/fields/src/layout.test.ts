import {
  broken,
  chosen,
  EVERYBODY,
  isMet,
  type LaidField,
  type LayoutField,
  laidOut,
  layoutProblems,
} from './layout.ts';

const fields: LayoutField[] = [
  { name: 'kind', group: 'BASIC', required: true, unplaced: true },
  { name: 'name', group: 'BASIC', required: true },
  { name: 'mobile', group: 'BASIC' },
  { name: 'type', group: 'BUSINESS' },
  { name: 'licence', group: 'BUSINESS' },
  { name: 'sum', group: 'BUSINESS', never: true },
];
const laid = (name: string, more: Partial<LaidField> = {}): LaidField => ({
  name,
  group: 'BASIC',
  look: 'SHOWN',
  when: [],
  ...more,
});
const held = (values: Record<string, string>) => (name: string) => (values[name] ? [values[name]] : []);
const wine = { field: 'type', values: ['WINE', 'BEER'] };

test('A21 without a layout each field stands where it stood, and what must be filled is asked for', () => {
  expect(laidOut(fields, []).map(({ name, look }) => `${name} ${look}`)).toEqual([
    'name REQUIRED',
    'mobile SHOWN',
    'type SHOWN',
    'licence SHOWN',
    'sum SHOWN',
  ]);
});

test('A21 fields stand in the order of the layout, and one that was added since stands after them in its own group', () => {
  const found = laidOut(fields, [laid('licence'), laid('gone'), laid('name', { look: 'REQUIRED' })]);
  expect(found.map(({ name, group }) => [name, group])).toEqual([
    ['licence', 'BASIC'],
    ['name', 'BASIC'],
    ['mobile', 'BASIC'],
    ['type', 'BUSINESS'],
    ['sum', 'BUSINESS'],
  ]);
});

test('A21 what must be filled is there whatever the layout says', () => {
  expect(laidOut(fields, [laid('name', { look: 'HIDDEN', when: [wine] })])[0]).toMatchObject({
    look: 'REQUIRED',
    when: [],
  });
});

test('A21 a condition on a field that is gone falls away; of one that the reader may not read, the field does', () => {
  const conditional = [laid('licence', { look: 'REQUIRED', when: [wine] })];
  const without = fields.filter(({ name }) => name !== 'type');
  expect(laidOut(without, conditional)[0]).toMatchObject({ look: 'REQUIRED', when: [] });
  const closed = [...without, { name: 'type', group: 'BUSINESS', closed: true }];
  expect(laidOut(closed, conditional)[0]).toMatchObject({ look: 'HIDDEN', when: [] });
  expect(laidOut(closed, [laid('type')]).map(({ name }) => name)).not.toContain('type');
});

test.each([
  [[], {}, true],
  [[wine], { type: 'BEER' }, true],
  [[wine], { type: 'TEA' }, false],
  [[wine], {}, false],
  [[{ field: 'type', values: [] }], { type: 'TEA' }, true],
  [[{ field: 'type', values: [] }], {}, false],
  [[wine, { field: 'mobile', values: [] }], { type: 'WINE' }, false],
] as const)('A21 the conditions %j of a record %j are met: %s', (when, values, expected) => {
  expect(isMet(when, held(values))).toBe(expected);
});

describe('what a change breaks', () => {
  const layout = [laid('licence', { look: 'REQUIRED', when: [wine] }), laid('mobile', { look: 'READ_ONLY' })];
  const after = (before: Record<string, string>, now: Record<string, string>, isNew = false) =>
    broken(layout, { before: held(before), after: held(now), isNew }).map(({ name, code }) => `${name} ${code}`);

  test('A21 a new record has what is asked for under its condition', () => {
    expect(after({}, { type: 'WINE' }, true)).toEqual(['licence REQUIRED']);
    expect(after({}, { type: 'TEA' }, true)).toEqual([]);
    expect(after({}, { type: 'WINE', licence: '1' }, true)).toEqual([]);
  });

  test('A21 a change may not make a record lack what is asked for, by emptying it or by what it depends on', () => {
    expect(after({ type: 'WINE', licence: '1' }, { type: 'WINE' })).toEqual(['licence REQUIRED']);
    expect(after({ type: 'TEA' }, { type: 'BEER' })).toEqual(['licence REQUIRED']);
  });

  test('A21 who corrects a record that lacks it already need not know it', () => {
    expect(after({ type: 'WINE' }, { type: 'BEER', name: '周' })).toEqual([]);
  });

  test('A21 what is only read is not changed, nor filled in a new record', () => {
    expect(after({ mobile: '1' }, { mobile: '2' })).toEqual(['mobile NOT_ALLOWED_HERE']);
    expect(after({ mobile: '1' }, { mobile: '1' })).toEqual([]);
    expect(after({}, { mobile: '2' }, true)).toEqual(['mobile NOT_ALLOWED_HERE']);
  });
});

test.each([
  ['a field that is not there', [laid('colour')], 'fields.0.name UNKNOWN_VALUE'],
  ['a field that has no place', [laid('kind')], 'fields.0.name UNKNOWN_VALUE'],
  ['a field twice', [laid('mobile'), laid('mobile')], 'fields.1.name TAKEN'],
  ['a group that is not there', [laid('mobile', { group: 'ELSEWHERE' })], 'fields.0.group UNKNOWN_VALUE'],
  ['a name that is hidden', [laid('name', { look: 'HIDDEN' })], 'fields.0.look NOT_ALLOWED_HERE'],
  ['a name with a condition', [laid('name', { look: 'REQUIRED', when: [wine] })], 'fields.0.when NOT_ALLOWED_HERE'],
  ['a sum that is asked for', [laid('sum', { look: 'REQUIRED' })], 'fields.0.look NOT_ALLOWED_HERE'],
  [
    'a condition on nothing',
    [laid('type', { when: [{ field: 'colour', values: [] }] })],
    'fields.0.when.0.field UNKNOWN_VALUE',
  ],
  ['a condition on itself', [laid('type', { when: [wine] })], 'fields.0.when.0.field UNKNOWN_VALUE'],
] as const)('A21 a layout with %s is refused there', (_, layout, expected) => {
  const [problem] = layoutProblems(fields, ['BASIC', 'BUSINESS'], layout);
  expect(`${problem?.path.slice(1).join('.')} ${problem?.code}`).toBe(expected);
});

test('A21 fields that wait for one another are refused', () => {
  const layout = [laid('licence', { when: [wine] }), laid('type', { when: [{ field: 'licence', values: [] }] })];
  expect(layoutProblems(fields, ['BASIC'], layout).map(({ path }) => path.join('.'))).toEqual([
    'input.fields.0.when',
    'input.fields.1.when',
  ]);
});

test('A21 of several roles the first that has a layout gives it, else everybody has the same', () => {
  const saved = new Map([
    ['employee', 1],
    ['data-clerk', 2],
    [EVERYBODY, 3],
  ]);
  expect(chosen(new Set(['employee', 'data-clerk']), saved)).toBe(2);
  expect(chosen(new Set(['employee', 'sales']), saved)).toBe(1);
  expect(chosen(new Set(['marketing']), saved)).toBe(3);
  expect(chosen(new Set(['marketing']), new Map())).toBeUndefined();
});
