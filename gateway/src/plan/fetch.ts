import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { deepMerge } from './merge.ts';
import { type Fields, Unsupported } from './shape.ts';

/** One way to a service, or to `entry` in this process. */
export type Source = {
  process(options: {
    request: { query: string; variables: Record<string, unknown>; operationName?: string | undefined };
    context: RequestContext;
  }): Promise<{ data?: Fields | null; errors?: readonly GraphQLFormattedError[] }>;
};

/** A plan's fetch, as the planner writes it. */
export type FetchNode = {
  kind: 'Fetch';
  serviceName: string;
  variableUsages?: readonly string[];
  requires?: readonly Needed[];
  operation: string;
  operationName: string | undefined;
  inputRewrites?: readonly unknown[];
  outputRewrites?: readonly unknown[];
  contextRewrites?: readonly unknown[];
};
type Needed =
  | { kind: 'Field'; name: string; alias?: string; selections?: readonly Needed[] }
  | { kind: 'InlineFragment'; typeCondition?: string; selections: readonly Needed[] };

/** Where in the answer a part of a plan works. */
export type Cursor = { path: readonly (string | number)[]; data: unknown; whole: Fields };
export type Run = { variables: Readonly<Record<string, unknown>>; context: RequestContext; errors: unknown[] };
export type Step = (run: Run, at: Cursor) => Promise<void>;

/**
 * Compiles one fetch: asks its service, for the records at the cursor where it needs some, and merges the answer.
 * @throws Unsupported where the answer has to be rewritten
 */
export function compileFetch(node: FetchNode, source: Source | undefined, schema: GraphQLSchema): Step {
  const { serviceName, operation: query, operationName, variableUsages = [], requires } = node;
  if (!source) throw new Unsupported(`no service ${serviceName}`);
  if ([node.inputRewrites, node.outputRewrites, node.contextRewrites].some((each) => each && each.length > 0))
    throw new Unsupported('rewrites');
  const represent = requires && selection(requires, schema);

  const send = async ({ variables: given, context, errors }: Run, at: Cursor, asked?: readonly Asked[]) => {
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages) if (given[name] !== undefined) variables[name] = given[name];
    if (asked) variables.representations = asked.map(({ representation }) => representation);
    const answer = await source.process({ request: { query, variables, operationName }, context });
    if (answer.errors) errors.push(...answer.errors.map((each) => located(each, serviceName, at, asked)));
    return answer.data;
  };

  return async (run, at) => {
    const found = (
      Array.isArray(at.data) ? at.data.filter((each) => each !== null && each !== undefined) : [at.data]
    ) as Fields[];
    if (found.length === 0) return;
    if (!represent) {
      const data = await send(run, at);
      for (const each of found) deepMerge(each, data);
      return;
    }
    const asked = found.flatMap((record, index): Asked[] => {
      const representation = represent(record);
      return representation?.__typename ? [{ record, representation, index }] : [];
    });
    if (asked.length === 0) return;
    const data = await send(run, at, asked);
    if (!data) return;
    const received = data._entities;
    if (!Array.isArray(received) || received.length !== asked.length)
      throw new Error(`Expected ${asked.length} entities of ${serviceName}`);
    for (const [index, { record }] of asked.entries()) {
      const entity = received[index] as Fields | null;
      if (entity && !entity.__typename) entity.__typename = record.__typename;
      deepMerge(record, entity);
    }
  };
}

/** A record, what its service is told of it, and its place among the records at the cursor. */
type Asked = { record: Fields; representation: Fields; index: number };
type Select = (source: Fields) => Fields | null;

/** What a service needs of a record; null where the record lacks a part of it. */
function selection(nodes: readonly Needed[], schema: GraphQLSchema): Select {
  const parts = nodes.map((node) => (node.kind === 'Field' ? fieldPart(node, schema) : fragmentPart(node, schema)));
  return (source) => {
    const result: Fields = {};
    return parts.every((part) => part(source, result)) ? result : null;
  };
}

type TakePart = (source: Fields, into: Fields) => boolean;

function fieldPart({ name, alias, selections }: Needed & { kind: 'Field' }, schema: GraphQLSchema): TakePart {
  const key = alias ?? name;
  const select = selections && selection(selections, schema);
  const taken = (value: unknown) => (select && value !== null ? select(value as Fields) : value);
  return (source, into) => {
    const value = source[key];
    if (value === undefined) return false;
    into[key] = Array.isArray(value) ? value.map(taken) : taken(value);
    return true;
  };
}

function fragmentPart(
  { typeCondition, selections }: Needed & { kind: 'InlineFragment' },
  schema: GraphQLSchema,
): TakePart {
  if (typeCondition === undefined) return () => true;
  const condition = schema.getType(typeCondition);
  if (!condition) throw new Unsupported('a type that clients do not see');
  const select = selection(selections, schema);
  const applies = (typename: unknown) => {
    if (typename === typeCondition) return true;
    const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
    return isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type);
  };
  return (source, into) => {
    if (applies(source.__typename)) deepMerge(into, select(source));
    return true;
  };
}

/** A service's error at its place in the whole answer. */
function located(
  error: GraphQLFormattedError,
  service: string,
  at: Cursor,
  asked: readonly Asked[] | undefined,
): GraphQLError {
  const { message, extensions, path } = error;
  return new GraphQLError(message || `Error while fetching from ${service}`, {
    originalError: error as unknown as Error,
    path: placed(path, at, asked),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: service },
  });
}

function placed(path: GraphQLFormattedError['path'], at: Cursor, asked: readonly Asked[] | undefined) {
  if (asked && typeof path?.[1] === 'number')
    return [...(placesOf(at)[asked[path[1]]?.index ?? -1] ?? []), ...path.slice(2)];
  return path ? [...at.path, ...path] : undefined;
}

/** The places of the records at a cursor: its path with the numbers of list entries. */
function placesOf({ path, whole }: Cursor): (string | number)[][] {
  const places: (string | number)[][] = [];
  const walk = (value: unknown, done: (string | number)[], rest: readonly (string | number)[]): void => {
    if (value === null || value === undefined) return;
    const [head, ...tail] = rest;
    if (head === undefined) places.push(done);
    else if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) walk(each, [...done, index], head === '@' ? tail : rest);
    } else if (Object.hasOwn(value, head)) walk((value as Fields)[head], [...done, head], tail);
  };
  walk(whole, [], path);
  return places;
}
