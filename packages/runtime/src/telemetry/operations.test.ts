import { GraphQLError, parse } from 'graphql';
import { operationLabel, outcomeOf } from './operations.ts';

test.each([
  ['{ customer(id: 1) { name } }', undefined, { kind: 'query', operation: 'customer' }],
  ['query Wang13800138000 { customer { id } }', undefined, { kind: 'query', operation: 'customer' }],
  ['mutation { wang: redeemPoints { __typename } }', undefined, { kind: 'mutation', operation: 'redeemPoints' }],
  ['{ a: customer { id } b: customer { id } }', undefined, { kind: 'query', operation: 'customer' }],
  ['{ customer { id } orders { id } }', undefined, { kind: 'query', operation: 'several' }],
  ['query { ...f } fragment f on Query { ... { orders { id } } }', undefined, { kind: 'query', operation: 'orders' }],
  ['query A { customer } query B { orders }', 'B', { kind: 'query', operation: 'orders' }],
  ['query A { customer } query B { orders }', 'C', { kind: 'unknown', operation: 'other' }],
  ['{ __typename }', undefined, { kind: 'query', operation: 'other' }],
])('an operation is named by the schema and not by its caller: %s', (document, name, label) => {
  const parsed = parse(document);
  expect(operationLabel(parsed, name)).toEqual(label);
  expect(operationLabel(parsed, name)).toEqual(label);
});

const withCode = (code: string) => new GraphQLError('no', { extensions: { code } });
test.each([
  [undefined, 'ok'],
  [[], 'ok'],
  [[withCode('FORBIDDEN')], 'refused'],
  [[new GraphQLError('a fault in the document')], 'refused'],
  [[new GraphQLError('thrown', { originalError: new Error('ours') })], 'error'],
  [[withCode('FORBIDDEN'), withCode('INTERNAL')], 'error'],
  [[withCode('SERVICE_UNAVAILABLE')], 'error'],
])('an answer is an error when one of its errors is ours', (errors, outcome) => {
  expect(outcomeOf(errors)).toBe(outcome);
});
