import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { isListed, keysOf, nodeOf } from './schema.ts';

export interface SelectionOptions {
  /** How many levels of lists and other entities are selected below the first; what is part of a record is free. */
  depth: number;
  /** Page size of connections, as GraphQL writes it: `$n` or a number. */
  first: string;
  /** Arguments by `Type.field`. */
  values: Readonly<Record<string, Record<string, unknown>>>;
  /** Collects what could not be selected, because an argument is not known. */
  missing?: Set<string>;
  /** Lists, as `Type.field`, that are part of their record: what hangs on their entries is selected, too. */
  parts?: readonly string[];
  /** Types above: what refers back to them is not selected again. */
  above?: readonly string[];
}

const isRefusal = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'UserError');

/** Everything that a type has: each leaf, and related objects to the depth wished. */
export function selectionOf(type: GraphQLNamedType, options: SelectionOptions): string {
  if (isUnionType(type)) {
    const successes = type.getTypes().filter((each) => !isRefusal(each));
    return ['__typename', ...successes.map((each) => `... on ${each.name} { ${selectionOf(each, options)} }`)].join(
      ' ',
    );
  }
  if (!isObjectType(type)) return '__typename';
  const inside = { ...options, above: [...(options.above ?? []), type.name] };
  const fields = Object.values(type.getFields()).map((field) => fieldOf(type, field, inside));
  return `__typename ${fields.filter((each) => each !== '').join(' ')}`;
}

/** A field with its arguments and all below it; empty where it is deeper than wished. */
export function fieldOf(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  options: SelectionOptions,
  given: Readonly<Record<string, unknown>> = {},
): string {
  const name = `${parent.name}.${field.name}`;
  const values = { ...options.values[name], ...given };
  if (field.args.some((each) => isRequiredArgument(each) && values[each.name] === undefined)) {
    options.missing?.add(name);
    return '';
  }
  const args = argumentsOf(field.args, values, options.first);
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${args}`;
  const node = nodeOf(type);
  if (node && isObjectType(type)) {
    const below = related(node, options, true, options.parts?.includes(name));
    if (below === '') return '';
    const extra = Object.values(type.getFields()).filter((each) => isLeafType(getNamedType(each.type)));
    return `${field.name}${args} { nodes { ${below} } pageInfo { hasNextPage } ${extra.map((each) => each.name).join(' ')} }`;
  }
  const below = related(type, options, isListed(field.type), options.parts?.includes(name));
  return below === '' ? '' : `${field.name}${args} { ${below} }`;
}

function related(type: GraphQLNamedType, options: SelectionOptions, isList: boolean, isPart = false): string {
  const { depth, above = [] } = options;
  if (!isObjectType(type)) return selectionOf(type, options);
  // such as references to other services' entities, which hold their id alone
  const isFlat = Object.values(type.getFields()).every((each) => isLeafType(getNamedType(each.type)));
  const cost = isPart || isFlat || (!isList && keysOf(type).length === 0) ? 0 : 1;
  if (depth < cost || (!isFlat && !isList && above.includes(type.name))) return '';
  return selectionOf(type, { ...options, depth: depth - cost });
}

function argumentsOf(args: readonly GraphQLArgument[], values: Readonly<Record<string, unknown>>, first: string) {
  const given = args.flatMap(({ name, type }) => {
    if (values[name] !== undefined) return [`${name}: ${literal(type, values[name])}`];
    return name === 'first' ? [`first: ${first}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** A value as GraphQL writes it in a document. */
export function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type))
    return `[${(Array.isArray(value) ? value : [value]).map((each) => literal(type.ofType, each)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const given = Object.entries(value as Record<string, unknown>);
    const fields = type.getFields();
    return `{ ${given.map(([name, each]) => `${name}: ${literal((fields[name] as (typeof fields)[string]).type, each)}`).join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
