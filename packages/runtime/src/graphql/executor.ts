import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { isOutage } from '../events/outages.ts';
import type { Logger } from '../logging.ts';
import { notingOperation } from '../telemetry/operations.ts';
import { currentTrace } from '../trace.ts';
import { type Plan, planOf } from './plan.ts';
import { refuseBadVariables, refuseDeepVariables } from './variables.ts';

export type GraphqlRequest = {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
};
export type Execute = (request: GraphqlRequest, context: object) => Promise<ExecutionResult>;

/** Codes that a client may see; anything else is a fault of ours and is masked. */
const open = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'FILTER_TOO_WIDE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'SERVICE_UNAVAILABLE',
]);

/**
 * Runs operations through Yoga's envelope (its parse and validation caches, masking) with plans compiled by graphql-jit
 * and kept by document. `node:http` stays outside: a request costs a third of what Yoga's own HTTP layer takes.
 */
export function executor(schema: GraphQLSchema, log: Logger): Execute {
  const yoga = createYoga({
    schema,
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    plugins: [compiled()],
    maskedErrors: { isDev: false, maskError: (error) => masked(error, log) },
  });
  const run = async (
    request: GraphqlRequest,
    context: object,
    valid: (document: DocumentNode, operationName: string | undefined) => void,
  ): Promise<ExecutionResult> => {
    // Yoga's envelope wants the request's parts by these names; there is no HTTP request to give it
    const enveloped = yoga.getEnveloped({ params: request, ...context } as never);
    try {
      refuseDeepVariables(request.variables);
      const document = enveloped.parse(request.query) as DocumentNode;
      const problems = enveloped.validate(enveloped.schema, document);
      if (problems.length > 0) return { errors: problems };
      const contextValue = await enveloped.contextFactory(context as never);
      const operationName = request.operationName;
      valid(document, operationName);
      return (await enveloped.execute({
        schema: enveloped.schema,
        document,
        contextValue,
        variableValues: request.variables,
        operationName,
      })) as ExecutionResult;
    } catch (error) {
      return { errors: [error instanceof GraphQLError ? error : masked(error, log)] };
    }
  };
  return (request, context) => notingOperation((valid) => run(request, context, valid));
}

function compiled(): Plugin {
  const plans = new WeakMap<DocumentNode, Map<string, Plan | undefined>>();
  const kept = (schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined) => {
    const byName = plans.get(document) ?? new Map<string, Plan | undefined>();
    plans.set(document, byName);
    const name = operationName ?? '';
    if (!byName.has(name)) byName.set(name, planOf(schema, document, operationName));
    return byName.get(name);
  };
  return {
    onExecute({ args, setExecuteFn }) {
      const plan = kept(args.schema, args.document, args.operationName ?? undefined);
      // what cannot be compiled is answered by the reference implementation
      setExecuteFn(
        plan
          ? async (given) => {
              const { schema, document, operationName, contextValue, variableValues } = given;
              const variables = variableValues ?? {};
              const result = await plan(contextValue, variables);
              if ('data' in result) return result;
              // without `data` nothing was run: the plan did not take the variables, and does not say which one
              const operation = getOperationAST(document, operationName);
              if (!operation) return result;
              refuseBadVariables(schema, operation, variables);
              // they are good: a required field of an input was left to its default, which plans do not know
              return execute(given);
            }
          : async (given) => {
              const operation = getOperationAST(given.document, given.operationName);
              if (operation) refuseBadVariables(given.schema, operation, given.variableValues ?? {});
              return execute(given);
            },
      );
    },
  };
}

/**
 * What a client is told of an error: refusals of ours as they are; a database that is away or has no connection free as
 * what may be asked again; anything else without its message. The cause of the last two stands in the log.
 */
export function masked(error: unknown, log: Logger): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  const own =
    original instanceof GraphQLError ? original : error instanceof GraphQLError && !original ? error : undefined;
  // what the compiled plan says itself, such as a null where none may be, has no extensions: that is a fault of ours
  const extensions = own?.extensions as Record<string, unknown> | undefined;
  const code = extensions?.code;
  if (extensions && (code === undefined || open.has(String(code)))) return error as GraphQLError;
  const located = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (holdsNoText(original))
    return new GraphQLError('A text holds a character that no text has', {
      ...located,
      extensions: { code: 'BAD_USER_INPUT' },
    } as never);
  const traceId = currentTrace()?.traceId;
  const cause = { err: original ?? error, path: error instanceof GraphQLError ? error.path : undefined };
  if (isOutage(original ?? error)) {
    log.warn(cause, 'the database gave no answer');
    return new GraphQLError('What is needed for this gave no answer; it may be asked again', {
      ...located,
      extensions: { code: 'SERVICE_UNAVAILABLE', traceId },
    } as never);
  }
  log.error(cause, 'unexpected error');
  return new GraphQLError('Something went wrong', {
    ...located,
    extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
  } as never);
}

/** PostgreSQL was asked for a text that it cannot hold, such as one with U+0000: nobody's fault but the asker's. */
function holdsNoText(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as {
    code?: unknown;
    meta?: { driverAdapterError?: { cause?: { code?: unknown } } };
  };
  return [code, meta?.driverAdapterError?.cause?.code].includes(NOT_IN_REPERTOIRE);
}
const NOT_IN_REPERTOIRE = '22021';
