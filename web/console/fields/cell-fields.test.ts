import { cellField, cellValue, isCellField } from './cell-fields.ts';
import type { Definition, FieldValue } from './use-custom-fields.ts';

const field = (more: Partial<Definition>) =>
  ({ key: 'budget', kind: 'MONEY', isWritable: true, ...more }) as Definition;
const held = (more: Partial<FieldValue>) => [{ key: 'budget', ...more }] as FieldValue[];

test('C07 A06 texts, numbers, money, days, choices, people and customers are changed in their cells by who may fill them', () => {
  const kinds = [
    'TEXT',
    'NUMBER',
    'MONEY',
    'DATE',
    'PERSON',
    'CHOICE',
    'REFERENCE',
    'REFERENCES',
    'FILE',
    'FORMULA',
  ] as const;
  expect(kinds.filter((kind) => isCellField(field({ kind })))).toEqual([
    'TEXT',
    'NUMBER',
    'MONEY',
    'DATE',
    'PERSON',
    'CHOICE',
    'REFERENCE',
    'REFERENCES',
  ]);
  expect(isCellField(field({ isWritable: false }))).toBe(false);
});

test('C07 A06 an amount keeps its currency, and an emptied cell clears the field', () => {
  const values = held({ money: { __typename: 'Money', amount: '12.50', currency: 'USD' } });
  expect(cellValue(values, field({}))).toBe('12.50');
  expect(cellField(values, field({}), '13')).toEqual({ key: 'budget', value: '13', currency: 'USD' });
  expect(cellField([], field({}), '')).toEqual({ key: 'budget', value: null });
});

test('C07 A06 a record that holds nothing begins empty; a text of several lines is left to the record', () => {
  expect(cellValue([], field({ kind: 'TEXT' }))).toBe('');
  expect(cellValue(held({ text: 'a\nb' }), field({ kind: 'TEXT' }))).toBeUndefined();
});
