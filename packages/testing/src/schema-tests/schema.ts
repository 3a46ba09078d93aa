import { subgraphSchema } from '@guanxi/runtime';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The schema of a service's contract, without what its fields do. */
export const schemaOf = ({ source, ownRefusals = [] }: { source: string; ownRefusals?: readonly string[] }) =>
  subgraphSchema(source, [], ownRefusals);

export const isConnection = (type: GraphQLNamedType): boolean => nodeOf(type) !== undefined;

/** What a connection is of. */
export function nodeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  return nodes && getNamedType(nodes.type);
}

/** Whether a field answers several objects: a connection, or a list of an object type. */
export function isManyField(field: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(field.type);
  return isConnection(named) || (isListed(field.type) && isObjectType(named));
}

export function isListed(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

export const fieldsOf = (schema: GraphQLSchema, type: string): GraphQLField<unknown, unknown>[] =>
  Object.values((schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});

/** Root fields that are the service's own, not federation's. */
export const ownRootFields = (schema: GraphQLSchema) =>
  fieldsOf(schema, 'Query').filter(({ name }) => !name.startsWith('_'));

/** Types that can be asked for by `_entities`: those with a key that resolves here. */
export function entitiesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && keysOf(type).length > 0,
  );
}

/** The keys, by their fields, by which a type is resolved. */
export function keysOf(type: GraphQLObjectType): string[] {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return nodes
    .filter(({ name }) => name.value === 'key')
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, 'value' in value ? value.value : undefined])),
    )
    .filter(({ resolvable }) => resolvable !== false)
    .map(({ fields }) => String(fields));
}
