import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { readAllowList } from '../src/documents/allow-list.ts';
import { apiSchema } from '../src/graphql/api-schema.ts';
import { limits, refuseBeyondLimits } from '../src/limits/limits.ts';
import { readSupergraph } from '../src/supergraph.ts';

/** As large as a page of our applications gets. */
const PAGE = 50;

test('what our applications ask is within the limits', async () => {
  const schema = await apiSchema(readSupergraph());
  const beyond = [...readAllowList(undefined).values()].flatMap(({ document }) => {
    const parsed = parse(document, { maxTokens: limits.tokens });
    const operation = getOperationAST(parsed) as OperationDefinitionNode;
    const sizes = operation.variableDefinitions?.flatMap(({ variable: { name } }) =>
      /first$/i.test(name.value) ? [[name.value, PAGE]] : [],
    );
    try {
      refuseBeyondLimits(schema, parsed, operation, Object.fromEntries(sizes ?? []));
      return [];
    } catch (error) {
      return [`${operation.name?.value}: ${(error as Error).message}`];
    }
  });
  expect(beyond).toEqual([]);
});
