import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { recursiveVariables } from './recursive-inputs.ts';

/** Runs one operation of one document; an answer without `data` says that the variables were not taken. */
export type Plan = (context: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

/**
 * The operation compiled, or nothing where it cannot be. The compiler writes down the reading of each variable field by
 * field, which never ended for an input that holds others of its kind: such variables are read by the reference
 * implementation, and the plan takes them as they are then.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Plan | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const read = recursiveVariables(schema, operation);
  const compiled =
    read.length === 0
      ? compileQuery(schema, document, operationName ?? '')
      : compileQuery(knowing(schema, READ), takingAsRead(document, operation, read), operationName ?? '');
  if (!isCompiledQuery(compiled)) return undefined;
  if (read.length === 0) return (context, variables) => compiled.query(undefined, context, variables);
  return (context, variables) => {
    const { coerced, errors } = getVariableValues(schema, read, variables);
    return errors ? { errors } : compiled.query(undefined, context, { ...variables, ...coerced });
  };
}

/** What has been read already; no schema of ours has the name. */
const READ = new GraphQLScalarType({ name: 'GuanxiRead', parseValue: (value) => value });

/** The schema with one more type, for the compiler alone. */
const knowing = (schema: GraphQLSchema, scalar: GraphQLScalarType): GraphQLSchema =>
  Object.create(schema, {
    getType: { value: (name: string) => (name === scalar.name ? scalar : schema.getType(name)) },
  });

function takingAsRead(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  read: readonly VariableDefinitionNode[],
): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: READ.name } } as const;
  const variableDefinitions = operation.variableDefinitions?.map((each) =>
    read.includes(each) ? { kind: each.kind, variable: each.variable, type } : each,
  );
  const rewritten = { ...operation, variableDefinitions };
  return {
    ...document,
    definitions: document.definitions.map((each) => (each === operation ? rewritten : each)),
  } as DocumentNode;
}
