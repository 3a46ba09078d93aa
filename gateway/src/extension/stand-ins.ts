import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printType,
  type TypeNode,
  visit,
} from 'graphql';

/** By type of the firm, the product's type that answers in its place, such as Object_vehicle: ObjectRecord. */
export type StandsFor = ReadonlyMap<string, string>;

const DIRECTIVE = 'standsFor';
/** No type of the product is called so. */
const NAME = /^[A-Z][A-Za-z]*_[a-z][a-z0-9_]*(_[A-Z][A-Za-z]*)?$/;

/** The types that the firm adds, each of which says for which of the product's it stands. */
export function standsForOf(
  product: GraphQLSchema,
  definitions: readonly ObjectTypeDefinitionNode[],
): { standsFor: StandsFor; problems: string[] } {
  const standsFor = new Map<string, string>();
  const roots = [product.getQueryType(), product.getMutationType(), product.getSubscriptionType()];
  const problems = definitions.flatMap(({ name: { value: name }, directives = [], interfaces = [] }) => {
    const [directive, ...more] = directives;
    const [argument] = directive?.arguments ?? [];
    const of = argument?.value.kind === Kind.STRING ? argument.value.value : '';
    const type = product.getType(of);
    if (directive?.name.value !== DIRECTIVE || !isObjectType(type) || roots.includes(type))
      return [`${name} stands for no type of the product`];
    if (more.length + interfaces.length > 0) return [`${name} is given more than fields`];
    if (!NAME.test(name) || product.getType(name) || standsFor.has(name)) return [`${name} is no name of a type`];
    standsFor.set(name, of);
    return [];
  });
  return { standsFor, problems };
}

/** A type as the product calls it: `[Object_vehicle!]` is `[ObjectRecord!]`. */
export const inProductTypes = (type: TypeNode, standsFor: StandsFor): string =>
  print(visit(type, { NamedType: (named) => inProductType(named, standsFor) }));

/** The product's type in the place of one of the firm; undefined where it is no type of the firm. */
export function inProductType({ name }: NamedTypeNode, standsFor: StandsFor): NamedTypeNode | undefined {
  const of = standsFor.get(name.value);
  return of === undefined ? undefined : { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: of } };
}

/**
 * A type of the firm with all that the one has for which it stands. Fields that it defines anew lead to other types of
 * the firm, or are fields of the firm themselves.
 */
export function wholeType(own: ObjectTypeDefinitionNode, of: GraphQLObjectType): ObjectTypeDefinitionNode {
  const [printed] = parse(printType(of), { noLocation: true }).definitions;
  const product = printed?.kind === Kind.OBJECT_TYPE_DEFINITION ? (printed.fields ?? []) : [];
  const given = new Map((own.fields ?? []).map((field) => [field.name.value, field]));
  const anew = product.map((field) => ({ ...field, type: given.get(field.name.value)?.type ?? field.type }));
  const added = (own.fields ?? []).filter(({ name }) => !of.getFields()[name.value]);
  return { ...own, directives: [], fields: [...anew, ...added] };
}
