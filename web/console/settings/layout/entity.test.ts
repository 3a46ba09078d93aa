import { addressed, groupsOf, kindOf, type LaidKind } from './entity.ts';

const kinds: LaidKind[] = [
  { entity: 'CUSTOMER', object: null },
  { entity: 'CONTACT', object: null },
  { entity: 'OBJECT', object: 'vehicle' },
  // an object may be called as anything
  { entity: 'OBJECT', object: 'contact' },
];

test.each(kinds)('A21 the address of %j leads to it, with its role', (kind) => {
  const address = addressed(kind, 'sales');
  expect(kindOf(address.of ?? null)).toEqual(kind);
  expect(address.role).toBe('sales');
  expect(addressed(kind, null)).not.toHaveProperty('role');
});

test('A19 A21 fields of an object stand in one group', () => {
  expect(Object.keys(groupsOf({ entity: 'OBJECT', object: 'vehicle' }))).toEqual(['BASIC']);
  expect(Object.keys(groupsOf({ entity: 'CUSTOMER', object: null }))).toHaveLength(4);
});
