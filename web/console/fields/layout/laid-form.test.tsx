import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { laidForm } from './laid-form.tsx';
import { inPlace, type LaidField, said } from './place.ts';

const field = (name: string, more: Partial<Field> = {}) => ({ name, label: name, kind: 'text', ...more }) as Field;
const laid = (name: string, more: Partial<LaidField> = {}): LaidField => ({
  name,
  group: 'BASIC',
  look: 'SHOWN',
  when: [],
  ...more,
});
const natural = [
  { group: 'BASIC', items: ['name', 'province', 'district', 'mail'].map((name) => field(name)) },
  { group: 'BUSINESS', items: ['type', 'fields.taste'].map((name) => field(name)) },
];
const names = (given: ReadonlyMap<string, { name: string }[]>) =>
  Object.fromEntries([...given].map(([group, fields]) => [group, fields.map(({ name }) => name)]));
const shownWith = (form: ReadonlyMap<string, Field[]>, values: FormValues) =>
  [...form.values()]
    .flat()
    .filter(({ when }) => when?.(values) ?? true)
    .map(({ name }) => name);

test('A21 a form without a layout stands as the product has it', () => {
  expect(names(laidForm(natural, []))).toEqual({
    BASIC: ['name', 'province', 'district', 'mail'],
    BUSINESS: ['type', 'fields.taste'],
  });
});

test('A21 fields stand in the groups and the order of the layout, and what it does not know behind its neighbour', () => {
  const layout = [
    laid('mail', { group: 'BUSINESS' }),
    laid('type'),
    laid('province'),
    laid('name', { look: 'REQUIRED' }),
  ];
  expect(names(laidForm(natural, layout))).toEqual({
    BASIC: ['type', 'fields.taste', 'province', 'district', 'name'],
    BUSINESS: ['mail'],
  });
  expect(
    inPlace(natural, layout)
      .get('BUSINESS')
      ?.map(({ item }) => item.name),
  ).toEqual(['mail']);
});

test('A21 what is hidden is gone with what stands behind it, and what is only read is shown, not filled', () => {
  const layout = [laid('province', { look: 'HIDDEN' }), laid('mail', { look: 'READ_ONLY' })];
  expect(names(laidForm(natural, layout)).BASIC).toEqual(['name']);
  const [, mail] = laidForm(natural, layout, { shown: (name) => `held in ${name}` }).get('BASIC') ?? [];
  expect(mail).toMatchObject({ name: 'mail', kind: 'own' });
});

test('A21 a field with a condition is there, and asked for, while the form or else the record meets it', () => {
  const layout = [
    laid('mail', { look: 'REQUIRED', when: [{ field: 'type', values: ['WINE'] }] }),
    laid('name', { when: [{ field: 'fields.taste', values: ['LIQUOR'] }] }),
  ];
  const form = laidForm(natural, layout, { codes: new Set(['fields.taste']) });
  expect(shownWith(form, {})).not.toContain('mail');
  expect(shownWith(form, { type: 'WINE' })).toContain('mail');
  expect(shownWith(form, { 'fields.taste': 'LIQUOR/BAIJIU' })).toContain('name');
  expect(form.get('BASIC')?.find(({ name }) => name === 'mail')?.required).toBe(true);
  const held = laidForm(natural, layout, { held: (name) => (name === 'type' ? ['WINE'] : []) });
  expect(shownWith(held, {})).toContain('mail');
  expect(shownWith(held, { type: undefined })).not.toContain('mail');
});

test.each([
  [undefined, []],
  [false, []],
  ['', []],
  [true, ['true']],
  [
    ['A', 'B'],
    ['A', 'B'],
  ],
  ['LIQUOR/BAIJIU', ['LIQUOR/BAIJIU', 'LIQUOR']],
] as const)('A21 conditions know the value %j as %j', (value, expected) => {
  expect(said(value, true)).toEqual(expected);
});
