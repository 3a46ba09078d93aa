import { fieldConditions, fieldSort, fieldsShown, usesFields } from './list-asked.ts';
import type { Definition } from './use-custom-fields.ts';

const field = (key: string, kind: Definition['kind']) => ({ key, kind, label: key }) as Definition;
const definitions = [
  field('nickname', 'TEXT'),
  field('vintage', 'NUMBER'),
  field('visit', 'DATE'),
  field('taste', 'CHOICE'),
  field('scan', 'FILE'),
];

test('C07 what the address says of a field is asked by its kind, and a field that is not there is left aside', () => {
  expect(
    fieldConditions(
      {
        'field.nickname': ['老'],
        'field.vintage': ['1990', '*'],
        'field.visit': ['*', '2026-12-31'],
        'field.taste': ['LIQUOR/BAIJIU'],
        'field.scan': ['false'],
        'field.gone': ['1'],
        stages: ['MATURE'],
      },
      definitions,
    ),
  ).toEqual({
    fields: [
      { key: 'nickname', startsWith: '老' },
      { key: 'vintage', least: '1990' },
      { key: 'visit', most: '2026-12-31' },
      { key: 'taste', in: ['LIQUOR/BAIJIU'] },
      { key: 'scan', isSet: false },
    ],
  });
  expect(fieldConditions({ stages: ['MATURE'] }, definitions)).toEqual({});
});

test('C07 a list is sorted by a field that has an order', () => {
  const by = (name: string) => fieldSort({ field: name, descending: true }, definitions);
  expect(by('field.vintage')).toMatchObject({ customField: 'vintage', direction: 'DESC' });
  expect([by('field.scan'), by('field.gone'), by('NAME')]).toEqual([undefined, undefined, undefined]);
});

test('C07 the columns that are shown say which fields are asked for, and an address whether any is', () => {
  expect(fieldsShown(['name', 'field.vintage', 'stage'])).toEqual(['vintage']);
  expect(usesFields({ 'or.1.field.vintage': ['1', '*'] }, undefined)).toBe(true);
  expect(usesFields({ stages: ['MATURE'] }, { field: 'NAME', descending: false })).toBe(false);
});
