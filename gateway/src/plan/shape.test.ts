import { createRequire } from 'node:module';
import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { apiSchema } from '../graphql/api-schema.ts';
import { readSupergraph } from '../supergraph.ts';
import { compileShape, Unsupported } from './shape.ts';

// what Apollo's executor calls itself: the measure of what is compiled here
const fromApollo = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'));
const { computeResponse } = fromApollo('./resultShaping') as { computeResponse(of: object): { data: unknown } };
const { operationFromDocument, Supergraph } = fromApollo('@apollo/federation-internals');

const supergraph = Supergraph.build(readSupergraph());
const schema = await apiSchema(readSupergraph());

const documents = {
  'lists, money and enums': `{
    customers(first: 3) { nodes { __typename id kind number departmentPath tier { code name }
      orders { nodes { id status open: total { amount currency } placedAt lines { quantity product { name } } } } }
      pageInfo { hasNextPage endCursor } totalCount totalCountIsExact }
  }`,
  'a union of results': `mutation ($input: PlaceOrderInput!) {
    placeOrder(input: $input) { __typename ... on PlaceOrderSuccess { order { id number } } ...refused }
  }
  fragment refused on UserError { message code path ... on InvalidInput { problems { path message } } }`,
  'an interface': `{ search(query: "a") { hits { title score entity { __typename ... on Customer { name } ... on Order { number } } } missing } }`,
  'fields asked twice': `{ me { id ...a ... on Customer { tier { name } } tier { code } } } fragment a on Customer { tier { code } owner { id } }`,
} as const;

const typenames = [
  'Customer',
  'Order',
  'PlaceOrderSuccess',
  'InvalidInput',
  'NotFound',
  'Employee',
  'Nothing',
  'OrderStatus',
];
const leaf = fc.oneof(
  fc.constant(null),
  fc.constantFrom('x', 'OPEN', 'PERSON', 'NOT_FOUND', ''),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.constantFrom('x', null), { maxLength: 2 }),
);

/** Whatever services may answer to a document: right things, wrong things, nothing, under the names that it uses. */
function anyData(text: string) {
  const names = [...new Set(text.match(/[a-z]\w+/g))];
  const { object } = fc.letrec<{ object: object; value: unknown }>((tie) => ({
    object: fc
      .tuple(
        fc.option(fc.constantFrom(...typenames), { nil: undefined }),
        fc.array(fc.tuple(fc.constantFrom(...names), leaf), { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 8 }),
      )
      .map(([__typename, leaves, values]) => ({
        ...(__typename && { __typename }),
        ...Object.fromEntries([...leaves, ...values]),
      })),
    value: fc.oneof({ maxDepth: 3 }, fc.constant(null), tie('object'), fc.array(tie('object'), { maxLength: 2 })),
  }));
  return object.map((root) => ({ ...root, __typename: undefined }));
}

/** An answer, or that there can be none. */
function outcome(work: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(work()));
  } catch {
    return 'no answer';
  }
}

describe('the compiled form of an answer', () => {
  test.each(Object.entries(documents))(
    "is what Apollo's executor gives, whatever the services answered: %s",
    (_, text) => {
      const document = parse(text);
      const operation = operationFromDocument(supergraph.apiSchema(), document, { validate: false });
      const node = getOperationAST(document);
      if (!node) throw new Error('no operation');
      const shape = compileShape(schema, document, node);
      let answered = 0;
      fc.assert(
        fc.property(anyData(text), (input) => {
          const expected = outcome(
            () => computeResponse({ operation, variables: {}, input, introspectionHandling: () => null }).data,
          );
          const given = outcome(() => shape(input as never));
          expect(given).toEqual(expected);
          if (given !== 'no answer' && given !== null) answered += 1;
        }),
        { numRuns: 1_500 },
      );
      expect(answered).toBeGreaterThan(20);
    },
  );

  test.each([
    'query ($with: Boolean!) { me { id name @include(if: $with) } }',
    '{ __schema { types { name } } }',
    '{ me { __proto__: id } }',
    '{ me { constructor: id } }',
  ])("%s stays with Apollo's executor", (text) => {
    const document = parse(text);
    const node = getOperationAST(document);
    expect(() => compileShape(schema, document, node as never)).toThrow(Unsupported);
  });
});
