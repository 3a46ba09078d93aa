import { buildSchema, getOperationAST, parse } from 'graphql';
import { pino } from 'pino';
import { executor } from './executor.ts';
import { takesRecursiveInput } from './recursive-inputs.ts';

const schema = buildSchema(`
  input Filter { name: String, or: [Filter!] }
  input Flat { name: String, place: Place }
  input Place { city: String }
  type Query { found(filter: Filter): String, flat(filter: Flat): String }
`);
const operation = (query: string) => getOperationAST(parse(query)) as NonNullable<ReturnType<typeof getOperationAST>>;

test('an input that holds others of its kind is told from one that does not', () => {
  expect(takesRecursiveInput(schema, operation('query ($filter: Filter) { found(filter: $filter) }'))).toBe(true);
  expect(takesRecursiveInput(schema, operation('query ($filter: Flat) { flat(filter: $filter) }'))).toBe(false);
});

test('A06 an operation with such a variable is answered, and a bad value is refused at its place', async () => {
  const run = executor(schema, pino({ enabled: false }));
  const query = 'query ($filter: Filter) { found(filter: $filter) }';
  expect(await run({ query, variables: { filter: { or: [{ or: [{ name: 'a' }] }] } } }, {})).toEqual({
    data: { found: null },
  });
  const { errors } = await run({ query, variables: { filter: { or: [{ nam: 'a' }] } } }, {});
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['filter', 'or', '0', 'nam'] });
});
