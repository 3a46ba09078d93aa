import {
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  print,
} from 'graphql';
import { compose, problemsOfSecondComposer } from '../src/composition/composers.ts';
import { readSubgraphs } from '../src/composition/subgraphs.ts';
import { entities } from '../src/entry/entities.ts';
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

  test('every entity of the graph can be asked by type and id, of the service that owns it', () => {
    const keyed = readSubgraphs().flatMap(({ name, typeDefs }) =>
      typeDefs.definitions
        .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION)
        .filter((type) => type.directives?.some((each) => each.name.value === 'key') && !isStub(type))
        .map((type) => ({ typename: type.name.value, service: name })),
    );
    // services add to what belongs to nobody; the customer alone has a service of his own as well
    const ofEntry = new Set(keyed.filter(({ service }) => service === 'entry').map(({ typename }) => typename));
    const owned = keyed.filter(
      ({ typename, service }) => !ofEntry.has(typename) || (typename === 'Customer' && service === 'customers'),
    );
    expect(Object.values(entities)).toEqual(expect.arrayContaining(owned));
  });

  test('X19 root fields, and all of Customer but its id, may be blank: a dead service blanks its own part only', async () => {
    const schema = await apiSchema(readSupergraph());
    const strict = ['Query', 'Customer'].flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ type }) => isNonNullType(type))
            .map((each) => `${name}.${each.name}`)
        : [];
    });
    expect(strict).toEqual(['Customer.id']);
  });

  test("X19 a field that holds another service's entity may be blank", () => {
    const strict = readSubgraphs().flatMap(({ name, typeDefs }) => {
      const types = typeDefs.definitions.filter(
        (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION,
      );
      const foreign = new Set(types.filter(isStub).map((each) => each.name.value));
      return types.flatMap((type) =>
        (type.fields ?? [])
          .filter(
            (field) => field.type.kind === Kind.NON_NULL_TYPE && foreign.has(print(field.type).replace(/[[\]!]/g, '')),
          )
          .map((field) => `${name}: ${type.name.value}.${field.name.value}`),
      );
    });
    expect(strict).toEqual([]);
  });
});

/** A type that the subgraph only refers to: its fields come from the service that owns it. */
const isStub = (type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
  type.directives?.some(({ name, arguments: given }) => {
    const resolvable = given?.find((each) => each.name.value === 'resolvable')?.value;
    return name.value === 'key' && resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
  }) === true;
