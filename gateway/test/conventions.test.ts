import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { apiSchema } from '../src/graphql/api-schema.ts';
import { readSupergraph } from '../src/supergraph.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema(readSupergraph());
});

type Field = GraphQLField<unknown, unknown>;
const objects = (): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];
const fieldsOf = (type: { getFields(): Record<string, Field> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});
const mutations = () => fieldsOf(schema.getMutationType());

describe('conventions of the graph', () => {
  test('every mutation takes one input, with a clientMutationId that it cannot do without', () => {
    const odd = mutations().filter(({ args }) => {
      const type = args[0] && getNamedType(args[0].type);
      if (args.length !== 1 || args[0]?.name !== 'input' || !isInputObjectType(type)) return true;
      return !['ID!', 'String!'].includes(String(type.getFields().clientMutationId?.type));
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('every mutation answers with a union of one success and refusals that implement UserError', () => {
    const userError = schema.getType('UserError');
    const odd = mutations().filter(({ type }) => {
      const union = getNamedType(type);
      if (!isUnionType(union)) return true;
      const refusals = union
        .getTypes()
        .filter((each) => isInterfaceType(userError) && each.getInterfaces().includes(userError));
      const names = refusals.map(({ name }) => name);
      return (
        union.getTypes().length - refusals.length !== 1 ||
        !names.includes('InvalidInput') ||
        !names.includes('RepeatedMutation')
      );
    });
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('a connection has edges, nodes and page, and is asked with first and after', () => {
    const connections = objects().filter(({ name }) => name.endsWith('Connection'));
    const shapeless = connections.filter((type) =>
      ['edges', 'nodes', 'pageInfo'].some((name) => !type.getFields()[name]),
    );
    expect(shapeless.map(({ name }) => name)).toEqual([]);

    const unpaged = objects().flatMap((type) =>
      fieldsOf(type)
        .filter(({ type }) => connections.includes(getNamedType(type) as GraphQLObjectType))
        .filter(({ args }) => !['first', 'after'].every((wanted) => args.some(({ name }) => name === wanted)))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(unpaged).toEqual([]);
  });

  test('money and quantities are never floating-point numbers', () => {
    const floats = objects().flatMap((type) =>
      fieldsOf(type)
        .filter(({ type }) => getNamedType(type).name === 'Float')
        .map(({ name }) => `${type.name}.${name}`),
    );
    // how alike, in bits of evidence; how many pairs, which may be more than an Int holds
    expect(floats).toEqual(['DuplicateEvidence.weight', 'DuplicateScan.compared', 'SearchHit.score']);
  });
});
