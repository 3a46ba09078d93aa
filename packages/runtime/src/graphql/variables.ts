import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Refuses variables that do not fit the schema, naming the place of the first that does not.
 * @throws GraphQLError BAD_USER_INPUT with `extensions.path`, which starts with the variable's name
 */
export function refuseBadVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (!type || !isInputType(type)) continue;
    if (variables[name] === undefined) {
      if (isNonNullType(type) && !defaultValue) throw badVariable([name], `a value of type ${type} is required`);
      continue;
    }
    coerceInputValue(variables[name], type, (path, _value, error) => {
      throw badVariable([name, ...path], error.message);
    });
  }
}

function badVariable(path: readonly (string | number)[], reason: string): GraphQLError {
  return new GraphQLError(`${path.join('.')}: ${reason}`, {
    extensions: { code: 'BAD_USER_INPUT', path: path.map(String), http: { status: 400 } },
  });
}
