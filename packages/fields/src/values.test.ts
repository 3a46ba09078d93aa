import type { Definition } from './definition.ts';
import { type ChoiceEntry, type Choices, patternOf, readValues, sameValues, textKeyOf } from './values.ts';

const field = (kind: Definition['kind'], rules: Definition['rules'] = {}, required = false): Definition => ({
  id: '01920000-0000-7000-8000-000000000001',
  entity: 'CUSTOMER',
  key: 'field',
  kind,
  names: ['字段', '欄位', 'Field'],
  group: 'BASIC',
  place: 0,
  required,
  unique: false,
  searched: false,
  rules,
  readRoles: [],
  writeRoles: [],
  retiredAt: null,
  emptiedAt: null,
});
const list = (...entries: ChoiceEntry[]): Choices => ({
  find: (text) => entries.find(({ code, names }) => code === text || names.includes(text)),
  held: (code) => entries.find((each) => each.code === code),
});
const drinks = list({ code: 'LIQUOR', names: ['酒类'], children: list({ code: 'BEER', names: ['啤酒'] }) });
const reading = { lists: { of: () => drinks }, currency: 'CNY' };
const read = (definition: Definition, value: string | null, more: object = {}) =>
  readValues(definition, { key: 'field', value, ...more }, reading);
const one = (definition: Definition, value: string, more: object = {}) => {
  const found = read(definition, value, more);
  return 'values' in found ? found.values[0] : found.problem;
};

describe('values of custom fields', () => {
  test('C07 each kind is stored in its own type', () => {
    expect(one(field('TEXT'), ' Ａbc ')).toMatchObject({ text: 'Ａbc', textKey: 'abc' });
    expect(one(field('NUMBER'), '1,234.50')).toMatchObject({ number: '1234.5' });
    expect(one(field('MONEY'), '12.5')).toMatchObject({ number: '12.5', currency: 'CNY' });
    expect(one(field('MONEY'), '12.5', { currency: 'USD' })).toMatchObject({ currency: 'USD' });
    expect(one(field('DATE'), '2026-02-28')).toMatchObject({ date: '2026-02-28' });
    expect(one(field('CHOICE', { dictionary: 'D' }), '酒类/啤酒')).toMatchObject({
      choice: 'LIQUOR',
      subchoice: 'BEER',
    });
  });

  test('C07 a file is its id and what it is called, which is no path', () => {
    const id = '01920000-0000-7000-8000-0000000000F1';
    expect(one(field('FILE'), id)).toMatchObject({ id: id.toLowerCase(), text: null });
    expect(one(field('FILE'), `${id} 合同 1.pdf`)).toMatchObject({ id: id.toLowerCase(), text: '合同 1.pdf' });
    for (const name of ['../x', 'a\\b', 'a\nb'])
      expect(one(field('FILE'), `${id} ${name}`)).toMatchObject({ code: 'MALFORMED' });
    expect(one(field('FILE'), `${id} ${'x'.repeat(256)}`)).toMatchObject({ code: 'TOO_LONG' });
    expect(one(field('FILE'), '合同.pdf')).toMatchObject({ code: 'INVALID_ID' });
  });

  test('C07 what breaks a rule is told by its code and place', () => {
    const cases: [Definition, string, object][] = [
      [field('TEXT', { max: '3' }), 'abcd', { code: 'TOO_LONG', at: 'value' }],
      [field('TEXT', { min: '3' }), 'ab', { code: 'TOO_SHORT' }],
      [field('TEXT', { pattern: '[A-Z]{2}\\d{4}' }), 'AB12345', { code: 'MALFORMED' }],
      [field('TEXT'), 'a\u0007b', { code: 'CONTROL_CHARACTER' }],
      [field('NUMBER', { min: '0', max: '10' }), '11', { code: 'OUT_OF_RANGE' }],
      [field('NUMBER'), 'ten', { code: 'INVALID_AMOUNT' }],
      [field('DATE'), '2026-02-30', { code: 'INVALID_DAY' }],
      [field('CHOICE', { dictionary: 'D' }), '茶', { code: 'UNKNOWN_VALUE' }],
      [field('CHOICE', { dictionary: 'D' }), '酒类/茶', { code: 'NOT_A_CHILD' }],
      [field('PERSON'), 'somebody', { code: 'INVALID_ID' }],
      [field('FORMULA', { formula: '1' }), '1', { code: 'NOT_ALLOWED_HERE' }],
    ];
    for (const [definition, value, problem] of cases) expect(one(definition, value)).toMatchObject(problem);
    expect(read(field('TEXT', {}, true), ' ')).toMatchObject({ problem: { code: 'REQUIRED' } });
    expect(read(field('TEXT'), null)).toEqual({ values: [] });
  });

  test('C07 a pattern that would take for ever elsewhere is linear, and references back are none', () => {
    expect(one(field('TEXT', { pattern: '(a+)+$' }), `${'a'.repeat(1900)}!`)).toMatchObject({ code: 'MALFORMED' });
    expect(patternOf('(a)\\1')).toBeUndefined();
    expect(patternOf('(?<=a)b')).toBeUndefined();
  });

  test('C07 a text is the same to a filter whatever its case and width, and another to a change', () => {
    expect(textKeyOf('ＡＢＣ')).toBe(textKeyOf('abc'));
    const valuesIn = (text: string) => {
      const found = read(field('TEXT'), text);
      return 'values' in found ? found.values : [];
    };
    expect(sameValues(valuesIn('ABC'), valuesIn('ABC'))).toBe(true);
    expect(sameValues(valuesIn('ABC'), valuesIn('abc'))).toBe(false);
  });
});
