import type { Logger } from '@guanxi/runtime/logging';
import { safeError } from '@guanxi/runtime/logging';
import { currentTrace } from '@guanxi/runtime/trace';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes whose message was written for the caller. Everything else is masked. */
const spoken = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'FILTER_TOO_WIDE',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'SERVICE_UNAVAILABLE',
  'REQUEST_TOO_LARGE',
  'QUERY_TOO_LONG',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_DIRECTIVES',
  'RATE_LIMITED',
]);
/** What an error may tell beside its code. */
const told = ['path', 'service', 'limit', 'actual', 'outcome', 'policy', 'window', 'retryAfter'] as const;

export const unauthenticated = () => new GraphQLError('Not signed in', { extensions: { code: 'UNAUTHENTICATED' } });

/** A service that did not answer. After a mutation nobody knows whether it was done: the same id may be sent again. */
export function serviceUnavailable(service: string, { mutation = false } = {}): GraphQLError {
  const message = mutation
    ? `${service} did not answer; whether it was done is unknown: repeat with the same clientMutationId`
    : `${service} did not answer`;
  return new GraphQLError(message, {
    extensions: { code: 'SERVICE_UNAVAILABLE', service, ...(mutation ? { outcome: 'unknown' } : {}) },
  });
}

/** Codes by which a service refuses, or says that what it needs itself is down. Any other error of a service is a fault, its own or the gateway's. */
const refused = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'FILTER_TOO_WIDE',
  'SERVICE_UNAVAILABLE',
]);

/**
 * An error as a service sent it, with nothing that only the service should know. Where a mutation's service lost what it
 * needs itself, nobody knows whether it was done.
 */
export function subgraphError(
  error: GraphQLFormattedError,
  service: string,
  { mutation = false } = {},
): GraphQLFormattedError {
  const { code, path } = error.extensions ?? {};
  if (!refused.has(code))
    return { ...place(error), message: 'Internal error', extensions: { code: 'INTERNAL', service } };
  return {
    message: error.message,
    ...place(error),
    extensions: {
      code,
      ...(path === undefined ? {} : { path }),
      service,
      ...(mutation && code === 'SERVICE_UNAVAILABLE' ? { outcome: 'unknown' } : {}),
    },
  };
}

const place = ({ path }: GraphQLFormattedError) => (path === undefined ? {} : { path });

/**
 * Masks what was not written for the caller and gives him the trace id to quote instead; the cause is logged once,
 * with the same id.
 */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, original: unknown): GraphQLFormattedError => {
    const { extensions = {}, message, locations } = formatted;
    const traceId = currentTrace()?.traceId;
    const placed = { ...place(formatted), ...(locations === undefined ? {} : { locations }) };
    const kept = Object.fromEntries(told.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])));
    const code = String(extensions.code);
    if (spoken.has(code)) {
      const asked = code === 'GRAPHQL_PARSE_FAILED' ? tooLong(message) : undefined;
      return {
        message: asked?.message ?? message,
        ...placed,
        extensions: { code, ...kept, ...asked?.extensions, traceId },
      };
    }
    if (extensions.service === undefined) log.error({ err: safeError(causeOf(original)) }, 'request failed');
    else log.warn({ failed: extensions.service }, 'a service failed');
    return { message: 'Internal error', ...placed, extensions: { code: 'INTERNAL', ...kept, traceId } };
  };
}

/** graphql-js stops reading a document at its token limit with an ordinary syntax error. */
function tooLong(message: string) {
  const limit = /contains more tha[nt] (\d+) tokens/.exec(message)?.[1];
  if (limit === undefined) return undefined;
  return {
    message: `The document is longer than the ${limit} tokens allowed`,
    extensions: { code: 'QUERY_TOO_LONG', limit: Number(limit) },
  };
}

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
