import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { refuseBadVariables, refuseDeepVariables, VARIABLE_LEVELS } from './variables.ts';

const schema = buildSchema(`
  enum Kind { GOODS SERVICE }
  input Line { product: ID! quantity: Int! }
  input Order { kind: Kind note: String lines: [Line!]! }
  type Query { place(order: Order!, first: Int! = 5): Int }
`);
const operation = parse('query ($order: Order!, $first: Int! = 5) { place(order: $order, first: $first) }')
  .definitions[0] as OperationDefinitionNode;
const line = { product: 'p', quantity: 1 };

test.each([
  [{}, ['order']],
  [{ order: { kind: 'GOODS' } }, ['order', 'lines']],
  [{ order: { kind: 'FOOD', lines: [line] } }, ['order', 'kind']],
  [{ order: { lines: [line, { product: 'p' }] } }, ['order', 'lines', '1', 'quantity']],
  [{ order: { lines: { product: 'p' } } }, ['order', 'lines', 'quantity']],
  [{ order: { lines: [line], colour: 'red' } }, ['order', 'colour']],
  [{ order: { lines: [{ ...line, quantity: 1.5 }] } }, ['order', 'lines', '0', 'quantity']],
  [{ order: { lines: [], note: {} } }, ['order', 'note']],
  [{ order: { lines: [] }, first: 'many' }, ['first']],
])('the place of a variable that does not fit is named: %j', (variables, path) => {
  const refused = () => refuseBadVariables(schema, operation, variables);
  expect(refused).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', path }) }),
  );
});

test('variables that fit pass, defaults included', () => {
  expect(() => refuseBadVariables(schema, operation, { order: { lines: [line] } })).not.toThrow();
});

test('G02 what holds more levels than are read is refused at its place, however deep it is and whatever its type', () => {
  const deep = (levels: number) => {
    let value: object = {};
    for (let level = 1; level < levels; level += 1) value = level % 2 === 0 ? { not: value } : [value];
    return value;
  };
  expect(() => refuseDeepVariables({ order: deep(VARIABLE_LEVELS), note: null })).not.toThrow();
  for (const levels of [VARIABLE_LEVELS + 1, 100_000])
    expect(() => refuseDeepVariables({ first: 1, order: deep(levels) })).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({
          code: 'BAD_USER_INPUT',
          path: expect.arrayContaining(['order', '0', 'not']),
        }),
      }),
    );
  expect(() => refuseBadVariables(schema, operation, { order: { lines: [], note: deep(100_000) } })).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
  );
});

test('G02 a long list is not a deep one', () => {
  expect(() => refuseDeepVariables({ order: { lines: Array.from({ length: 300_000 }, () => 1) } })).not.toThrow();
});
