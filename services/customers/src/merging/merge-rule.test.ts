import { type Ruled, survivorBy } from './merge-rule.ts';

const old = new Date('2024-01-01T00:00:00Z');
const young = new Date('2026-01-01T00:00:00Z');
const record = (id: string, more: Partial<Ruled> = {}): Ruled => ({
  ...{ id, number: null, roles: [], createdAt: old, orders: 0, confirmedAt: null },
  ...more,
});
const survivor = (rule: Parameters<typeof survivorBy>[0], one: Ruled, other: Ruled) => {
  const [found] = survivorBy(rule, [one, other]);
  // whichever stands first in the pair
  expect(survivorBy(rule, [other, one])[0]).toBe(found);
  return found.id;
};

test('A04 by age the record that is longer there survives', () => {
  expect(survivor('OLDER', record('a', { createdAt: young, orders: 9 }), record('b'))).toBe('b');
});

test('A04 by orders the one who bought oftener survives, and by age where both did alike', () => {
  expect(survivor('MORE_ORDERS', record('a', { createdAt: young, orders: 3 }), record('b', { orders: 2 }))).toBe('a');
  expect(survivor('MORE_ORDERS', record('a', { createdAt: young, orders: 2 }), record('b', { orders: 2 }))).toBe('b');
});

test('A04 by confirmation the one whose data were confirmed last survives; what never was goes behind', () => {
  const one = record('a', { createdAt: young, confirmedAt: young });
  expect(survivor('CONFIRMED', one, record('b', { confirmedAt: old }))).toBe('a');
  expect(survivor('CONFIRMED', one, record('b'))).toBe('a');
  expect(survivor('CONFIRMED', record('a', { createdAt: young }), record('b'))).toBe('b');
});

test('A04 by every rule a member survives one who is none, and a partner anybody', () => {
  const member = record('a', { createdAt: young, number: '100' });
  const other = record('b', { orders: 9, confirmedAt: young });
  for (const rule of ['OLDER', 'MORE_ORDERS', 'CONFIRMED'] as const) {
    expect(survivor(rule, member, other)).toBe('a');
    expect(survivor(rule, member, record('c', { roles: ['PARTNER'], createdAt: young }))).toBe('c');
  }
});
