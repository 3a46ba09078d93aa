import { fieldRefusals, splitFields, typedValues } from './input.ts';
import type { Definition, FieldValue } from './use-custom-fields.ts';

const field = (key: string, kind: Definition['kind']) => ({ key, kind }) as Definition;
const held = (key: string, value: object) =>
  ({
    key,
    text: null,
    number: null,
    money: null,
    date: null,
    choice: null,
    person: null,
    reference: null,
    references: null,
    file: null,
    ...value,
  }) as FieldValue;

const definitions = [
  field('vintage', 'NUMBER'),
  field('budget', 'MONEY'),
  field('taste', 'CHOICE'),
  field('suppliers', 'REFERENCES'),
  field('scan', 'FILE'),
];
const before = [
  held('budget', { money: { amount: '12.50', currency: 'USD' } }),
  held('taste', { choice: { code: 'LIQUOR', lowerCode: 'BAIJIU', path: '酒类/白酒' } }),
  held('suppliers', {
    references: [
      { id: 'a', name: '甲' },
      { id: 'b', name: '乙' },
    ],
  }),
  held('scan', { file: { id: 'f', name: '合同 1.pdf' } }),
];

test('C07 a form holds what the record holds, as it is typed', () => {
  expect(typedValues(before)).toEqual({
    'fields.budget': '12.50',
    'fields.taste': 'LIQUOR/BAIJIU',
    'fields.suppliers': ['a', 'b'],
    'fields.scan': 'f 合同 1.pdf',
  });
});

test('C07 only what was changed is sent: emptied as null, an amount in its currency, several with commas', () => {
  const same = { name: '周敏', ...typedValues(before) };
  expect(splitFields(same, definitions, before)).toEqual({ own: { name: '周敏' }, fields: [] });
  const after = {
    ...same,
    'fields.vintage': '1998',
    'fields.budget': '13',
    'fields.taste': undefined,
    'fields.suppliers': ['b'],
  };
  expect(splitFields(after, definitions, before).fields).toEqual([
    { key: 'vintage', value: '1998' },
    { key: 'budget', value: '13', currency: 'USD' },
    { key: 'taste', value: null },
    { key: 'suppliers', value: 'b' },
  ]);
});

test('C07 a refusal stands at the field that it is about, not at its place among those sent', () => {
  const sent = [{ key: 'vintage' }, { key: 'budget' }];
  const refusal = (...path: string[]) => ({ code: 'X', message: 'x', path });
  expect(
    fieldRefusals(
      [refusal('input', 'fields', '1', 'value'), refusal('input', 'fields', 'taste'), refusal('input', 'name')],
      sent,
    ).map(({ path }) => path),
  ).toEqual([
    ['fields', 'budget'],
    ['input', 'fields', 'taste'],
    ['input', 'name'],
  ]);
});
