// All three services as one Yoga server: the same resolvers, one process, no federation.
import { apiSchema, readSupergraph } from '@guanxi/gateway';
import { type BaseContext, subgraphSchema } from '@guanxi/runtime';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Area, areas, openArea } from '../areas.ts';
import { serveYoga } from './yoga.ts';

type Contexts = Record<Area, BaseContext>;
type Resolver = GraphQLFieldResolver<unknown, Contexts>;
type OwnResolver = GraphQLFieldResolver<unknown, BaseContext>;
type ResolveReference = (reference: object, context: BaseContext, info: unknown) => unknown;

const services = areas.map((area) => ({ area, service: openArea(area) }));
const schemas = services.map(({ area, service: { definition, features } }) => ({
  area,
  schema: subgraphSchema(definition.source, features.resolvers, definition.ownRefusals),
}));

const whole = await apiSchema(readSupergraph());
for (const { area, schema } of schemas) bringIn(area, schema);
serveYoga(
  whole,
  (caller) => Object.fromEntries(services.map(({ area, service }) => [area, service.context(caller)])) as Contexts,
);

/** Gives the whole schema the resolvers of one service, each with that service's own context. */
function bringIn(area: Area, schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const target = whole.getType(type.name);
    if (isLeafType(type) && isLeafType(target) && !isSpecifiedScalarType(type)) {
      Object.assign(target, { serialize: (value: unknown) => type.serialize(value) });
    }
    if (isAbstractType(type) && isAbstractType(target)) Object.assign(target, { resolveType: type.resolveType });
    if (!isObjectType(type) || !isObjectType(target)) continue;
    for (const [name, { resolve, type: returned }] of Object.entries(type.getFields())) {
      const field = target.getFields()[name];
      if (!field || (!resolve && field.resolve)) continue;
      field.resolve = completed(getNamedType(returned).name, area, inContext(area, resolve ?? defaultFieldResolver));
    }
  }
}

function inContext(area: Area, resolve: OwnResolver): Resolver {
  return (parent, args, contexts, info) => resolve(parent, args, contexts[area], info);
}

/** A stub of a record that another service owns is loaded by that service, as the gateway would have it done. */
function completed(typename: string, area: Area, resolve: Resolver): Resolver {
  const owner = ownerOf(typename);
  if (!owner || owner.area === area) return resolve;
  const load = (stub: object | null, contexts: Contexts, info: unknown) =>
    stub && owner.resolveReference(stub, contexts[owner.area], info);
  return async (parent, args, contexts, info) => {
    const stub = await resolve(parent, args, contexts, info);
    return Array.isArray(stub)
      ? Promise.all(stub.map((each) => load(each, contexts, info)))
      : load(stub as object | null, contexts, info);
  };
}

/** The service that has most to say of an entity. */
function ownerOf(typename: string): { area: Area; resolveReference: ResolveReference } | undefined {
  const found = schemas.flatMap(({ area, schema }) => {
    const type = schema.getType(typename);
    if (!isObjectType(type)) return [];
    const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
    const resolveReference = apollo?.subgraph?.resolveReference;
    return resolveReference ? [{ area, resolveReference, fields: Object.keys(type.getFields()).length }] : [];
  });
  return found.sort((a, b) => b.fields - a.fields)[0];
}
