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
 * Levels of fields and lists within one another that a variable may have. Whatever reads one goes down level by level, and
 * its stack is finite; the deepest input of ours, a filter with groups in groups, has twelve.
 */
export const VARIABLE_LEVELS = 32;

type Place = { value: unknown; key: string; levels: number; above: Place | undefined };

/**
 * Refuses variables that hold more levels than are read, before anything goes down into them.
 * @throws GraphQLError BAD_USER_INPUT with `extensions.path` as far as it is read, which starts with the variable's name
 */
export function refuseDeepVariables(variables: Readonly<Record<string, unknown>> = {}): void {
  const below = (value: object, levels: number, above: Place | undefined): Place[] =>
    Object.entries(value).map(([key, each]) => ({ value: each, key, levels, above }));
  const places = below(variables, 1, undefined);
  for (let place = places.pop(); place; place = places.pop()) {
    if (typeof place.value !== 'object' || place.value === null) continue;
    if (place.levels > VARIABLE_LEVELS)
      throw badVariable(pathOf(place), `values stand at most ${VARIABLE_LEVELS} levels within one another`);
    for (const next of below(place.value, place.levels + 1, place)) places.push(next);
  }
}

function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at: Place | undefined = place; at; at = at.above) path.unshift(at.key);
  return path;
}

/**
 * Refuses variables that do not fit the schema, naming the place of the first that does not.
 * @throws GraphQLError BAD_USER_INPUT with `extensions.path`, which starts with the variable's name
 */
export function refuseBadVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  refuseDeepVariables(variables);
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
