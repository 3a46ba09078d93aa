import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import type { Definition, FieldValue } from '../../fields/use-custom-fields.ts';
import { differs, fieldSides, mergeRows, proposed, proposedSurvivor } from './compared-rows.ts';

const person = (basic: object, more: object = {}) =>
  ({ id: 'x', kind: 'PERSON', name: '李晓红', language: 'ZH_CN', basic, ...more }) as unknown as CustomerFactsFragment;
type Side = { number: string | null; createdAt: string };
const rows = mergeRows('PERSON');
const fieldsThatDiffer = (one: CustomerFactsFragment, other: CustomerFactsFragment) =>
  rows.filter((row) => differs(one, other, row)).map(({ field }) => field);

test('A04 an address is chosen as a whole, and what only organisations have is not offered for persons', () => {
  expect(rows.find(({ field }) => field === 'ADDRESS')?.facts).toHaveLength(5);
  expect(rows.map(({ field }) => field)).not.toContain('LEGAL_REPRESENTATIVE');
});

test('A04 nothing, an empty list and a mark that is not set are no difference', () => {
  const one = person({ sex: null }, { value: { keyAccount: false }, business: { brands: [] } });
  const other = person({}, { value: {}, business: {} });
  expect(fieldsThatDiffer(one, other)).toEqual([]);
});

test('A04 what only the absorbed record says is taken unless somebody says otherwise', () => {
  const survivor = person({ mobile: { number: '+8613900000001' } });
  const absorbed = person({ mobile: { number: '+8613900000002' }, mail: { address: 'a@example.com' } });
  expect(fieldsThatDiffer(survivor, absorbed)).toEqual(['MOBILE', 'MAIL']);
  expect(proposed(survivor, absorbed, rows)).toEqual(['MAIL']);
});

test('A04 the member survives, else the record that is longer there', () => {
  const old: Side = { number: null, createdAt: '2025-01-01T00:00:00Z' };
  const young: Side = { number: null, createdAt: '2026-01-01T00:00:00Z' };
  expect(proposedSurvivor(young, old)).toBe('second');
  expect(proposedSurvivor({ ...young, number: '100' }, old)).toBe('first');
});

test('A04 of the fields of the firm those are chosen between that differ and are his to fill', () => {
  const definition = (key: string, isWritable = true) => ({ key, label: key, isWritable }) as Definition;
  const value = (key: string, text: string) => ({ key, text, definition: { id: key } }) as FieldValue;
  const definitions = [definition('a'), definition('b'), definition('c', false), definition('d')];
  const sides = fieldSides(
    definitions,
    [value('a', '1'), value('b', '2'), value('c', '3')],
    [value('a', '1'), value('c', '4'), value('d', '5')],
  );
  expect(sides.map(({ key, first, second }) => [key, first?.text, second?.text])).toEqual([
    ['b', '2', undefined],
    ['d', undefined, '5'],
  ]);
});
