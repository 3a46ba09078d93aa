import { buildSchema, type ExecutionResult, execute, getOperationAST, parse } from 'graphql';
import { pino } from 'pino';
import { executor } from './executor.ts';
import { planOf } from './plan.ts';
import { recursiveVariables } from './recursive-inputs.ts';

const schema = buildSchema(`
  enum Size { SMALL LARGE }
  input Filter { name: String, size: Size = SMALL, or: [Filter!] }
  input Flat { name: String, place: Place }
  input Place { city: String }
  type Query { found(filter: Filter, first: Int! = 25): String, flat(filter: Flat): String }
`);
const told = (value: unknown) => JSON.stringify(value);
Object.assign(schema.getQueryType()?.getFields().found ?? {}, {
  resolve: (_: unknown, given: object) =>
    told(Object.entries(given).sort(([one], [other]) => one.localeCompare(other))),
});
const operation = (query: string) => getOperationAST(parse(query)) as NonNullable<ReturnType<typeof getOperationAST>>;
const named = (query: string) =>
  recursiveVariables(schema, operation(query)).map(({ variable }) => variable.name.value);

const query = 'query ($filter: Filter) { found(filter: $filter) }';

test('an input that holds others of its kind is told from one that does not', () => {
  expect(named('query ($filter: Filter, $first: Int!) { found(filter: $filter, first: $first) }')).toEqual(['filter']);
  expect(named('query ($some: [Filter!]!) { found(filter: { or: $some }) }')).toEqual(['some']);
  expect(named('query ($filter: Flat) { flat(filter: $filter) }')).toEqual([]);
});

test.each([
  [query, {}],
  [query, { filter: null }],
  [query, { filter: { name: 'a' } }],
  [query, { filter: { or: [{ or: [{ name: 'a', size: 'LARGE' }, {}] }] } }],
  // one value stands for a list of one
  [query, { filter: { or: { name: 'a' } } }],
  ['query ($filter: Filter = { name: "b" }) { found(filter: $filter) }', {}],
  ['query ($filter: Filter!) { found(filter: $filter) }', { filter: { or: [{ name: 'a' }] } }],
  ['query ($some: [Filter!]!, $first: Int!) { found(filter: { or: $some }, first: $first) }', { some: [{}], first: 3 }],
  ['query ($filter: Filter) { one: found(filter: $filter) two: found }', { filter: { size: 'LARGE' } }],
])('A06 %s with %j is compiled, and answered as the reference implementation answers it', async (text, variables) => {
  const document = parse(text);
  const plan = planOf(schema, document, undefined);
  const expected = (await execute({ schema, document, variableValues: variables })) as ExecutionResult;
  expect(expected.errors).toBeUndefined();
  expect(told(await plan?.({}, variables))).toBe(told(expected));
});

test('A06 what such a variable does not hold by its type is refused at its place', async () => {
  const run = executor(schema, pino({ enabled: false }));
  const placeOf = async (filter: unknown) => {
    const { data, errors } = await run({ query, variables: { filter } }, {});
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    return (errors?.[0]?.extensions.path as string[] | undefined)?.join('.');
  };
  expect(await placeOf({ or: [{ nam: 'a' }] })).toBe('filter.or.0.nam');
  expect(await placeOf({ or: [{}, { size: 'HUGE' }] })).toBe('filter.or.1.size');
  expect(await placeOf({ or: [null] })).toBe('filter.or.0');
});
