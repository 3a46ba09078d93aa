import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { FACTS, factsOf } from '../../fields/facts/facts.ts';
import { factValue, isMasked } from './held.ts';

const customer = {
  kind: 'PERSON',
  name: '周敏',
  basic: {
    mobile: { typed: '138 0000 0001', number: '+8613800000001', masked: false },
    phone: { typed: null, number: '021****1234', extension: null, masked: true },
    city: { code: '310100', name: '上海市' },
    address: null,
  },
  business: { brands: ['长城'], salesChannels: [] },
  value: { keyAccount: true },
} as unknown as CustomerFactsFragment;

test('C01 a fact is edited as it was typed, and a code by its code', () => {
  expect(factValue(customer, 'basic.mobile')).toBe('138 0000 0001');
  expect(factValue(customer, 'basic.city')).toBe('310100');
  expect(factValue(customer, 'basic.address')).toBeUndefined();
  expect(factValue(customer, 'business.brands')).toEqual(['长城']);
  expect(factValue(customer, 'value.keyAccount')).toBe(true);
  // a part that the viewer may not see is null as a whole
  expect(factValue({ ...customer, business: null }, 'business.brands')).toBeUndefined();
});

test('A37 what is masked cannot be edited', () => {
  expect(isMasked(customer, 'basic.phone')).toBe(true);
  expect(isMasked(customer, 'basic.mobile')).toBe(false);
});

test('C01 each fact has a place of its own, and a person has none of a company', () => {
  const paths = FACTS.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(factsOf('PERSON').map(({ path }) => path)).not.toContain('basic.legalRepresentative');
  expect(factsOf('ORGANISATION').map(({ path }) => path)).not.toContain('basic.sex');
});
