import { compose, problemsOfSecondComposer } from '../src/composition/composers.ts';
import { readSubgraphs } from '../src/composition/subgraphs.ts';
import { apiSchema } from '../src/graphql/api-schema.ts';
import { readSupergraph } from '../src/supergraph.ts';

describe('G01 the composed graph', () => {
  test('the committed supergraph is what the SDL gives, and two composers take it', () => {
    const subgraphs = readSubgraphs();
    const { supergraph, problems } = compose(subgraphs);
    expect(problems).toEqual([]);
    // the whole diff would bury the point: `pnpm generate:supergraph` writes it anew
    expect(supergraph === readSupergraph()).toBe(true);
    expect(problemsOfSecondComposer(subgraphs)).toEqual([]);
  });

  test('what the services tell only the gateway is not in the schema of clients', async () => {
    const schema = await apiSchema(readSupergraph());
    const names = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(names).toEqual(expect.arrayContaining(['customer', 'node', 'search']));
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
    expect(schema.getType('TimelinePart')).toBeUndefined();
  });

  test('every field of Customer but its id may be blank, so that a dead service blanks its own part only', async () => {
    const customer = (await apiSchema(readSupergraph())).getType('Customer');
    const fields = customer && 'getFields' in customer ? Object.values(customer.getFields()) : [];
    const strict = fields.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name);
    expect(strict).toEqual(['id']);
  });
});
