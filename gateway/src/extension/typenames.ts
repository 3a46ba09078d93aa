import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { StandsFor } from './stand-ins.ts';

/** Where an answer says the names of types that the product answered in place of those of the firm. */
export type Typenames = { own: Map<string, string>; below: Map<string, Typenames> };

/**
 * Where an operation asks for the names of types of the firm, by keys of its answer.
 * @param schema that of clients, in whose terms the document is
 * @returns undefined where it asks for none
 */
export function typenamesOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  standsFor: StandsFor,
): Typenames | undefined {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const walk = ({ selections }: SelectionSetNode, typeName: string, at: Typenames): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const key = (alias ?? name).value;
        if (name.value === '__typename') {
          if (standsFor.has(typeName)) at.own.set(key, typeName);
          continue;
        }
        const type = schema.getType(typeName);
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
        if (!selectionSet || !field) continue;
        const below = at.below.get(key) ?? { own: new Map(), below: new Map() };
        walk(selectionSet, getNamedType(field.type).name, below);
        if (below.own.size + below.below.size > 0) at.below.set(key, below);
      } else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, at);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value, at);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  const found: Typenames = { own: new Map(), below: new Map() };
  if (root) walk(operation.selectionSet, root.name, found);
  return found.below.size > 0 ? found : undefined;
}

/** Says the firm's types by their own names, in an answer that nobody else holds. */
export function sayTypenames(answer: unknown, typenames: Typenames): void {
  if (Array.isArray(answer)) for (const each of answer) sayTypenames(each, typenames);
  else if (typeof answer === 'object' && answer !== null) {
    const held = answer as Record<string, unknown>;
    for (const [key, name] of typenames.own) if (typeof held[key] === 'string') held[key] = name;
    for (const [key, below] of typenames.below) sayTypenames(held[key], below);
  }
}
