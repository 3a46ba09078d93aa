import { entityName, isObjectKey, keyOfEntity } from './object.ts';

test.each([
  ['vehicle', true],
  ['contract_2', true],
  ['a', true],
  ['Vehicle', false],
  ['2_contract', false],
  ['_contract', false],
  ['车辆', false],
  ['', false],
  ['a'.repeat(40), true],
  ['a'.repeat(41), false],
])('A19 %s can be the key of an object: %s', (key, expected) => {
  expect(isObjectKey(key)).toBe(expected);
});

test('A19 the fields of an object are defined under its key, and no other kind of record is taken for one', () => {
  expect(entityName({ key: 'vehicle' })).toBe('OBJECT:vehicle');
  expect(keyOfEntity('OBJECT:vehicle')).toBe('vehicle');
  expect(keyOfEntity('CUSTOMER')).toBeUndefined();
});
