import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation would ask of the services, counted before anything is asked. */
export type Measure = {
  /** Levels of fields. */
  depth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  /** Fields, each times the page sizes of the lists that it is in. */
  cost: number;
};

type Operation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
};

/** Entries of a connection when the caller names no page size. */
const DEFAULT_PAGE = 25;

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, directives: 0, cost: 0 };

/**
 * Measures a validated operation. Fragments count as often as they are spread, and are measured once each, so that
 * a small document cannot make this slow. Introspection is left out: it is answered here, and only where allowed.
 */
export function measure({ schema, operation, fragments, variables }: Operation): Measure {
  const known = new Map<string, Measure>();

  function selections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure {
    return set.selections.reduce<Measure>((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) return add(sum, field(selection, parent), directives);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, fragment(selection.name.value), directives);
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return add(sum, selections(selection.selectionSet, type), directives);
    }, nothing);
  }

  function fragment(name: string): Measure {
    const found = known.get(name);
    if (found) return found;
    known.set(name, nothing);
    const definition = fragments.get(name);
    const measured = definition
      ? selections(definition.selectionSet, schema.getType(definition.typeCondition.name.value))
      : nothing;
    known.set(name, measured);
    return measured;
  }

  function field(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { ...nothing, aliases, rootFields: 1, cost: 1 };
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = definition ? getNamedType(definition.type) : undefined;
    const below = node.selectionSet ? selections(node.selectionSet, type) : nothing;
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      rootFields: 1,
      directives: below.directives,
      cost: 1 + below.cost * pageSize(node, definition, variables),
    };
  }

  const root = schema.getRootType(operation.operation) ?? undefined;
  return add(nothing, selections(operation.selectionSet, root), directivesOf(operation));
}

const directivesOf = (operation: OperationDefinitionNode): number => {
  const count = (directives: readonly DirectiveNode[] | undefined) => directives?.length ?? 0;
  const variables = operation.variableDefinitions ?? [];
  return count(operation.directives) + variables.reduce((sum, each) => sum + count(each.directives), 0);
};

const add = (sum: Measure, part: Measure, directives: number): Measure => ({
  depth: Math.max(sum.depth, part.depth),
  aliases: sum.aliases + part.aliases,
  rootFields: sum.rootFields + part.rootFields,
  directives: sum.directives + part.directives + directives,
  cost: sum.cost + part.cost,
});

/** How many entries a field may bring; 1 for a field that takes no page size. */
function pageSize(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown> | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const sizes = definition?.args.filter(({ name }) => name === 'first' || name === 'last') ?? [];
  if (sizes.length === 0) return 1;
  const asked = sizes.flatMap((argument) => given(node, argument, variables) ?? []);
  const size = asked.length > 0 ? Math.max(...asked) : defaultOf(sizes);
  return Math.max(size, 1);
}

function given(node: FieldNode, { name }: GraphQLArgument, variables: Readonly<Record<string, unknown>>) {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  const variable = value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof variable === 'number' ? variable : undefined;
}

const defaultOf = (sizes: readonly GraphQLArgument[]): number => {
  const size = sizes.map(({ defaultValue }) => defaultValue).find((each) => typeof each === 'number');
  return typeof size === 'number' ? size : DEFAULT_PAGE;
};
