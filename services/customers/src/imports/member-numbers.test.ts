import { joins, numbered } from './member-numbers.ts';

const row = (customerId: string) => ({ customerId });

describe('numbers for the members of an import', () => {
  test('X13 rows get the numbers in their order, across ranges, and what nobody got is left', () => {
    const { members, left } = numbered(
      [row('a'), row('b'), row('c')],
      [
        { rangeId: 'old', numbers: ['M1', 'M2'] },
        { rangeId: 'new', numbers: ['N1', 'N2'] },
      ],
    );
    expect([...members.values()]).toEqual([
      { customerId: 'a', number: 'M1', rangeId: 'old' },
      { customerId: 'b', number: 'M2', rangeId: 'old' },
      { customerId: 'c', number: 'N1', rangeId: 'new' },
    ]);
    expect(left).toEqual([{ rangeId: 'new', numbers: ['N2'] }]);
  });

  test('X13 nobody is written without a number that is his', () => {
    expect(() => numbered([row('a')], [])).toThrow('numbers');
    expect(numbered([], []).left).toEqual([]);
  });

  test('C31 organisations that are partners or competitors become no members', () => {
    expect(joins({ kind: 'PERSON', roles: ['PARTNER'] })).toBe(true);
    expect(joins({ kind: 'ORGANISATION', roles: [] })).toBe(true);
    expect(joins({ kind: 'ORGANISATION', roles: ['COMPETITOR'] })).toBe(false);
  });
});
