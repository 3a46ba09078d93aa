import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import { HttpRefusal } from '../http/replies.ts';
import { countedFields } from './counted-fields.ts';
import { type Measure, measure } from './measure.ts';

/** What one request may ask at most. */
export const limits = {
  /** Bytes of the request's body. */
  body: 256 * 1024,
  tokens: 3_000,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  directives: 20,
  cost: 50_000,
} as const;

const refusals: { of: keyof Measure; code: string; message: (actual: number, limit: number) => string }[] = [
  {
    of: 'depth',
    code: 'QUERY_TOO_DEEP',
    message: (is, limit) => `The operation is ${is} levels deep; ${limit} are allowed`,
  },
  {
    of: 'aliases',
    code: 'TOO_MANY_ALIASES',
    message: (is, limit) => `The operation has ${is} aliases; ${limit} are allowed`,
  },
  {
    of: 'rootFields',
    code: 'TOO_MANY_ROOT_FIELDS',
    message: (is, limit) => `The operation has ${is} root fields; ${limit} are allowed`,
  },
  {
    of: 'directives',
    code: 'TOO_MANY_DIRECTIVES',
    message: (is, limit) => `The operation has ${is} directives; ${limit} are allowed`,
  },
  {
    of: 'cost',
    code: 'QUERY_TOO_COSTLY',
    message: (is, limit) =>
      `The operation costs ${is} (fields times page sizes); ${limit} are allowed: ask for smaller pages`,
  },
];

/**
 * Refuses an operation that asks for more than the limits, before any service is asked.
 * @returns what it asks for
 * @throws GraphQLError with the code, the number allowed and the number asked
 */
export function refuseBeyondLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): Measure {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const measured = measure({ schema, operation, fragments, variables: { ...defaultsOf(operation), ...variables } });
  for (const { of, code, message } of refusals) {
    const [actual, limit] = [measured[of], limits[of as keyof typeof limits]];
    if (actual > limit) {
      throw new GraphQLError(message(actual, limit), { extensions: { code, limit, actual, http: { status: 400 } } });
    }
  }
  return measured;
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return Object.fromEntries(defaults);
}

/** The limits as a part of Apollo Server. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      contextValue.charge(refuseBeyondLimits(schema, document, operation, request.variables).cost);
      try {
        for (const policy of countedFields(document, operation)) await contextValue.count(policy);
      } catch (error) {
        throw error instanceof HttpRefusal ? asAnswer(error) : error;
      }
    },
  }),
};

/** A refusal of the way here, as Apollo Server answers it. */
function asAnswer({ status, code, message, extensions, headers }: HttpRefusal): GraphQLError {
  // Yoga, which the services answer by, declares these headers as a plain record for everybody
  const http: Record<string, unknown> = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { ...extensions, code, http } });
}
