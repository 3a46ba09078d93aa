import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { isConnection, keysOf } from '../schema-tests/schema.ts';
import { literal } from '../schema-tests/selections.ts';

/** One thing that a record says: how it is asked for, and where it stands in the answer. */
export interface Leaf {
  /** Such as `basic.mobile.number`, or `customFields(budget).money.amount`. */
  name: string;
  text: string;
  path: readonly string[];
  /** Yes or no, or a number that may be none: a world in which it says nothing is none without a sample. */
  isPlain?: boolean;
}

/** Arguments of a field, by `Type.field`: each of them is asked with; what they are called stands in a leaf's name. */
export type Arguments = Readonly<Record<string, readonly { called: string; given: Record<string, unknown> }[]>>;

interface Walk {
  args: Arguments;
  /** Collects fields whose arguments are not known. */
  missing: Set<string>;
  above: readonly string[];
}

/** Everything that a type says, leaf by leaf; of another record only its id. */
export function leavesOf(type: GraphQLObjectType, args: Arguments, missing: Set<string>): Leaf[] {
  return within(type, { args, missing, above: [type.name] });
}

function within(type: GraphQLObjectType, walk: Walk): Leaf[] {
  return Object.values(type.getFields()).flatMap((field) => ofField(type, field, walk));
}

function ofField(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, walk: Walk): Leaf[] {
  const name = `${parent.name}.${field.name}`;
  const variants = walk.args[name] ?? [{ called: '', given: {} }];
  if (!walk.args[name] && field.args.some(isRequiredArgument)) {
    walk.missing.add(`say with what arguments ${name} is asked`);
    return [];
  }
  const type = getNamedType(field.type);
  const below: readonly Leaf[] | undefined = isLeafType(type)
    ? undefined
    : isObjectType(type)
      ? inside(type, walk)
      : [];
  return variants.flatMap(({ called, given }) => {
    const written = argumentsOf(field, given);
    const label = called ? `${field.name}(${called})` : field.name;
    if (!below) {
      const isPlain = type.name === 'Boolean' || type.name === 'Int';
      return [{ name: label, text: `${field.name}${written}`, path: [field.name], isPlain }];
    }
    return below.map((leaf) => ({
      ...leaf,
      name: `${label}.${leaf.name}`,
      text: `${field.name}${written} { ${leaf.text} }`,
      path: [field.name, ...leaf.path],
    }));
  });
}

function inside(type: GraphQLObjectType, walk: Walk): Leaf[] {
  if (isConnection(type)) {
    const { nodes, totalCount } = type.getFields();
    const node = nodes && getNamedType(nodes.type);
    const listed = node && isObjectType(node) ? inside(node, walk) : [];
    return [
      ...listed.map((leaf) => ({ ...leaf, text: `nodes { ${leaf.text} }`, path: ['nodes', ...leaf.path] })),
      ...(totalCount ? [{ name: 'totalCount', text: 'totalCount', path: ['totalCount'], isPlain: true }] : []),
    ];
  }
  if (SHARED.includes(type.name)) return [{ name: '__typename', text: '__typename', path: ['__typename'] }];
  const isAbove = walk.above.includes(type.name);
  const isOther = isEntity(type) && type.name !== 'Contact';
  if (isOther || isAbove) {
    const [first] = Object.values(type.getFields()).filter((each) => isLeafType(getNamedType(each.type)));
    const name = type.getFields().id ? 'id' : first?.name;
    return name ? [{ name, text: name, path: [name] }] : [];
  }
  return within(type, { ...walk, above: [...walk.above, type.name] });
}

/** Rules, texts and definitions that many records name; who reads them is tried where they are asked for. */
const SHARED: readonly string[] = ['FieldDefinition', 'ObjectDefinition', 'EarningRule', 'ConsentText'];

/** A record of its own, of this service or of another. */
const isEntity = (type: GraphQLObjectType) =>
  type.name === 'ObjectRecord' ||
  keysOf(type).length > 0 ||
  [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some(({ name }) => name.value === 'key'));

function argumentsOf(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): string {
  const written = field.args.flatMap(({ name, type }) => {
    if (given[name] !== undefined) return [`${name}: ${literal(type, given[name])}`];
    return name === 'first' ? ['first: 50'] : [];
  });
  return written.length > 0 ? `(${written.join(', ')})` : '';
}

/** What stands at a path, in words; of lists on the way in each of their entries. What says nothing is left out. */
export function saidAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => saidAt(each, path));
  if (value === null || value === undefined || value === false || value === 0 || value === '') return [];
  const [name, ...rest] = path;
  if (name === undefined) return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
  return saidAt((value as Record<string, unknown>)[name], rest);
}
