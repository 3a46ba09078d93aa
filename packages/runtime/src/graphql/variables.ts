import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
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
    coerceInputValue(variables[name], type, (path, value, error) => {
      throw badVariable([name, ...path, ...fieldAtFault(type, path, value)], error.message);
    });
  }
}

/** The field that an input object lacks or has too many: GraphQL itself names the object only. */
function fieldAtFault(type: GraphQLInputType, path: readonly (string | number)[], value: unknown): string[] {
  // one value stands for a list of one
  const itemOf = (list: GraphQLInputType | undefined) => (isListType(list) ? getNullableType(list.ofType) : list);
  let at: GraphQLInputType | undefined = getNullableType(type);
  for (const step of path) {
    const holder = itemOf(at);
    const field = isInputObjectType(holder) && typeof step === 'string' ? holder.getFields()[step] : undefined;
    at = typeof step === 'number' ? holder : field && getNullableType(field.type);
  }
  at = itemOf(at);
  if (!isInputObjectType(at) || typeof value !== 'object' || value === null) return [];
  const fields = at.getFields();
  const given = value as Record<string, unknown>;
  const absent = Object.values(fields).find((field) => isRequiredInputField(field) && given[field.name] === undefined);
  const field = absent?.name ?? Object.keys(given).find((name) => !(name in fields));
  return field === undefined ? [] : [field];
}

function badVariable(path: readonly (string | number)[], reason: string): GraphQLError {
  return new GraphQLError(`${path.join('.')}: ${reason}`, {
    extensions: { code: 'BAD_USER_INPUT', path: path.map(String), http: { status: 400 } },
  });
}
