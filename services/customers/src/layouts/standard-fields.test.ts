import { blankFields } from '../record/customer-fields.ts';
import { heldBy, isOf, standardFields } from './standard-fields.ts';

const blank = { ...blankFields('PERSON', '周敏'), blacklisted: false };

test('A21 a new record holds nothing but its name, kind and language', () => {
  const held = standardFields.filter(({ name }) => heldBy(blank)(name).length > 0).map(({ name }) => name);
  expect(held).toEqual(['kind', 'name', 'language']);
});

test.each([
  ['language', {}, ['ZH_CN']],
  ['basic.mobile', { mobile: { typed: '138 0000 0001', e164: '+8613800000001' } }, ['138 0000 0001']],
  ['business.brands', { brands: ['长城', '张裕'] }, ['长城', '张裕']],
  ['business.type', { businessType: 'TRADE' }, ['TRADE']],
  ['value.keyAccount', { keyAccount: true }, ['true']],
  ['fields.vintage', {}, []],
] as const)('A21 what is held in %s is said as a form writes it', (name, more, expected) => {
  expect(heldBy({ ...blank, ...more } as Parameters<typeof heldBy>[0])(name)).toEqual(expected);
});

test('A21 a firm has no sex, and what the firm added has every customer', () => {
  expect(isOf('ORGANISATION', 'basic.sex')).toBe(false);
  expect(isOf('PERSON', 'basic.sex')).toBe(true);
  expect(isOf('ORGANISATION', 'fields.vintage')).toBe(true);
});
