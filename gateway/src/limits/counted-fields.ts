import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FieldPolicy, fieldPolicies } from './rate-policies.ts';

/**
 * The policy of each root field that has a count of its own, as often as the operation asks for it, under whatever
 * name. The document was validated and is within the limits: no fragment holds itself, and the fields are few.
 */
export function countedFields(document: DocumentNode, operation: OperationDefinitionNode): FieldPolicy[] {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each.selectionSet]),
  );
  const fieldsOf = (set: SelectionSetNode | undefined): string[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      return fieldsOf(
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection.selectionSet,
      );
    });
  const policies: Readonly<Record<string, FieldPolicy | undefined>> = fieldPolicies;
  return fieldsOf(operation.selectionSet).flatMap((name) =>
    Object.hasOwn(policies, name) ? (policies[name] ?? []) : [],
  );
}
