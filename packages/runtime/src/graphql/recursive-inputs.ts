import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

/** The operation's variables of an input that holds others of its kind, such as a filter with groups. */
export function recursiveVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): readonly VariableDefinitionNode[] {
  return (operation.variableDefinitions ?? []).filter(({ type: node }) => {
    const type = typeFromAST(schema, node as never);
    return isInputType(type) && holdsItself(type, new Set());
  });
}

function holdsItself(type: GraphQLInputType, above: ReadonlySet<string>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.has(named.name)) return true;
  const path = new Set([...above, named.name]);
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, path));
}
