import { sql } from '../sql.ts';
import { GROUPS, groupedConditions } from './filter-groups.ts';

type Filter = { stage?: string };
type Nested = Filter & { and?: Nested[]; or?: Nested[]; not?: Nested };
const own = ({ stage }: Filter) => (stage === undefined ? [] : [sql`stage = ${stage}`]);
const told = (filter: Nested) => {
  const conditions = groupedConditions<Nested>(filter, own);
  return conditions.map(({ sql: text, values }) =>
    values.reduce<string>((said, value) => said.replace('?', String(value)), text),
  );
};
const placeOf = (filter: Nested) => {
  try {
    groupedConditions<Nested>(filter, own);
  } catch (error) {
    return (error as { extensions: { path: string[] } }).extensions.path.join('.');
  }
  return undefined;
};

test('A06 a filter holds by its own fields, all of `and`, one of `or`, and not by `not`; what is not known is not so', () => {
  expect(
    told({
      stage: 'a',
      and: [{ stage: 'b' }],
      or: [{ stage: 'c' }, { stage: 'd', not: { stage: 'e' } }],
      not: { stage: 'f' },
    }),
  ).toEqual([
    'stage = a',
    '(stage = b)',
    '((stage = c) OR (stage = d AND ((stage = e) IS NOT TRUE)))',
    '((stage = f) IS NOT TRUE)',
  ]);
  expect(told({})).toEqual([]);
  expect(groupedConditions<Nested>(null, own)).toEqual([]);
});

test('A06 an empty group holds for everybody, an empty list of groups is refused at its name', () => {
  expect(told({ or: [{}] })).toEqual(['(TRUE)']);
  expect(placeOf({ stage: 'a', or: [] })).toBe('filter.or');
});

test('A06 groups that are too many or too deep are refused at their place', () => {
  const many = (count: number): Nested => ({ or: Array.from({ length: count }, () => ({ stage: 'a' })) });
  const deep = (levels: number): Nested => (levels === 0 ? {} : { not: deep(levels - 1) });
  expect(placeOf(many(GROUPS.all))).toBeUndefined();
  expect(placeOf(many(GROUPS.all + 1))).toBe(`filter.or.${GROUPS.all}`);
  expect(placeOf(deep(GROUPS.depth))).toBeUndefined();
  expect(placeOf(deep(GROUPS.depth + 1))).toBe(`filter${'.not'.repeat(GROUPS.depth + 1)}`);
});

test('what stands in a group is told so', () => {
  const seen: [string | undefined, boolean][] = [];
  groupedConditions<Nested>({ stage: 'a', not: { stage: 'b' } }, (filter, isWithin) => {
    seen.push([filter.stage, isWithin]);
    return [];
  });
  expect(seen).toEqual([
    ['a', false],
    ['b', true],
  ]);
});
