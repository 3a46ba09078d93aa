import {
  type DocumentNode,
  extendSchema,
  type FieldDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  validateSchema,
} from 'graphql';
import { inProductTypes, type StandsFor, standsForOf, wholeType } from './stand-ins.ts';

/** By type and field of the firm, the field of the product that answers it, such as CustomerFields, budget: asMoney. */
export type Typed = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** The schema that clients see, and what of it the firm added. */
export type Extension = { schema: GraphQLSchema; typed: Typed; standsFor: StandsFor };

/** More than a firm's fields can need; it is read before it is understood. */
const LONGEST = 500_000;
const KEY = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * The product's schema with the fields of the firm. An extension adds to types that are there for it, and each field has
 * the type of one of their ways, such as `asMoney(key: String!): Money`: so every field can be answered by the product's
 * own plan, and nothing that was there can change. A type of the firm, such as that of the records of one of its objects,
 * stands for one of the product: it has the same fields, some of them leading to other types of the firm, and those that
 * the firm added.
 * @returns what is wrong with the extension where it is not so
 */
export function extended(product: GraphQLSchema, sdl: string): Extension | { problems: string[] } {
  if (sdl.length > LONGEST) return { problems: [`longer than ${LONGEST} characters`] };
  if (sdl.trim() === '') return { schema: product, typed: new Map(), standsFor: new Map() };
  let document: DocumentNode;
  try {
    document = parse(sdl, { noLocation: true });
  } catch {
    return { problems: ['not GraphQL'] };
  }
  const typed = new Map<string, Map<string, string>>();
  const types = document.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);
  const { standsFor, problems } = standsForOf(product, types);
  for (const definition of problems.length > 0 ? [] : document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION || definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      problems.push(...problemsOf(product, definition, typed, standsFor));
    else problems.push(`${definition.kind} is no type and no extension of one`);
  }
  if (problems.length > 0) return { problems };
  try {
    const definitions = document.definitions.map((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION
        ? wholeType(each, product.getType(standsFor.get(each.name.value) ?? '') as GraphQLObjectType)
        : each,
    );
    const schema = extendSchema(product, { kind: Kind.DOCUMENT, definitions });
    const invalid = validateSchema(schema).map(({ message }) => message);
    return invalid.length > 0 ? { problems: invalid } : { schema, typed, standsFor };
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
}

function problemsOf(
  product: GraphQLSchema,
  definition: ObjectTypeExtensionNode | ObjectTypeDefinitionNode,
  typed: Map<string, Map<string, string>>,
  standsFor: StandsFor,
): string[] {
  const { kind, name: called, fields = [], directives = [], interfaces = [] } = definition;
  const name = called.value;
  const isOwn = kind === Kind.OBJECT_TYPE_DEFINITION;
  const type = product.getType(isOwn ? (standsFor.get(name) ?? '') : name);
  const ways = isObjectType(type) ? waysOf(type) : new Map<string, string>();
  if (!isObjectType(type) || (ways.size === 0 && !isOwn)) return [`${name} takes no fields`];
  if (!isOwn && directives.length + interfaces.length > 0) return [`${name} is given more than fields`];
  const known = typed.get(name) ?? new Map<string, string>();
  typed.set(name, known);
  return fields.flatMap((field) => {
    const key = field.name.value;
    const answer = inProductTypes(field.type, standsFor);
    const there = type.getFields()[key];
    // what the type that it stands for has, and leads to the same, only by another name
    if (isOwn && there && String(there.type) === answer && isBare(field)) return [];
    const way = ways.get(answer);
    if (!KEY.test(key)) return [`${name}.${key} is no key`];
    if (there || known.has(key)) return [`${name}.${key} is there already`];
    if (!way || !isBare(field)) return [`${name}.${key} is nothing that ${name} can answer`];
    known.set(key, way);
    return [];
  });
}

const isBare = ({ arguments: args = [], directives = [] }: FieldDefinitionNode) =>
  args.length + directives.length === 0;

/** The fields by which a type answers any key, by the type of their answer. */
function waysOf(type: GraphQLObjectType): Map<string, string> {
  const ways = Object.values(type.getFields()).filter(
    ({ args: [first, ...more], type: answer }) =>
      first?.name === 'key' && String(first.type) === 'String!' && more.length === 0 && !isNonNullType(answer),
  );
  return new Map(ways.map(({ name, type: answer }) => [String(answer), name]));
}
