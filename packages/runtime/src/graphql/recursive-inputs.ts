import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Whether a variable of the operation is of an input that holds others of its kind, such as a filter with groups. */
export function takesRecursiveInput(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  return (operation.variableDefinitions ?? []).some(({ type: node }) => {
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
