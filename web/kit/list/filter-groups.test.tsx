import { groupsOf, nextGroup, withConditions, withGroups } from './filter-groups.ts';
import type { Filters } from './list-state.ts';

const filters: Filters = {
  tier: ['GOLD'],
  'or.1.stage': ['LOST'],
  'or.1.owner': ['e1'],
  'or.2.stage': ['MATURE'],
  'not.3.kind': ['PERSON'],
};
const read = (given: Filters) => ({ fields: Object.entries(given).map(([key, [value]]) => `${key}=${value}`) });

test('A06 groups of filters stand in the address beside the list’s own', () => {
  const { own, groups } = groupsOf(filters);
  expect(own).toEqual({ tier: ['GOLD'] });
  expect(groups.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['or.1 or', 'or.2 or', 'not.3 not']);
  expect(withGroups(own, groups)).toEqual(filters);
  expect(
    nextGroup(
      'not',
      groups.map(({ key }) => key),
    ),
  ).toBe('not.4');
});

test('A06 the API is asked for the list’s own fields, one of the groups, and none of those that are shut out', () => {
  expect(withConditions(filters, read)).toEqual({
    fields: ['tier=GOLD'],
    or: [{ fields: ['stage=LOST', 'owner=e1'] }, { fields: ['stage=MATURE'] }],
    not: { or: [{ fields: ['kind=PERSON'] }] },
  });
  expect(withConditions({ tier: ['GOLD'] }, read)).toEqual({ fields: ['tier=GOLD'] });
});
