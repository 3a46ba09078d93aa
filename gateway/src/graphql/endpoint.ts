import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@guanxi/runtime/logging';
import type { Viewer } from '@guanxi/runtime/viewer';
import type { FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { AllowList } from '../documents/allow-list.ts';
import { ParsedDocuments } from '../documents/parsed-documents.ts';
import { documentFor } from '../documents/resolve.ts';
import { maskErrors } from '../errors.ts';
import { extended } from '../extension/extension.ts';
import type { Extensible } from '../extension/follow-extension.ts';
import { readJson } from '../http/body.ts';
import { reply } from '../http/replies.ts';
import { limits, limitsPlugin } from '../limits/limits.ts';
import { CompiledPlans } from '../plan/executor.ts';
import type { Source } from '../plan/fetch.ts';
import { planIsReady, telemetryPlugin } from '../telemetry/plugin.ts';
import { checkScalars, variablesPlugin } from './variables.ts';

type Options = {
  supergraphSdl: string;
  /** The way to each subgraph, by its name in the supergraph. */
  dataSource: (name: string) => GraphQLDataSource<RequestContext>;
  introspection: boolean;
  /** What our applications may ask. */
  documents: AllowList;
  log: Logger;
};

export type GraphqlEndpoint = Extensible & {
  serve(request: IncomingMessage, response: ServerResponse, context: () => Promise<RequestContext>): Promise<void>;
  /**
   * Asks from within this process, as a request would: the same limits, plans, rights and masks.
   * @param by the method; by GET, queries alone are run
   */
  ask(query: Query, context: RequestContext, by?: 'GET' | 'POST'): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
};

export type Query = { query: string; operationName: string | undefined; variables: Record<string, unknown> };

/** GraphQL over HTTP, as its specification asks, by Apollo Server over Apollo Gateway. */
export async function openGraphql({
  supergraphSdl,
  dataSource,
  introspection,
  documents,
  log,
}: Options): Promise<GraphqlEndpoint> {
  const sources = new Map<string, GraphQLDataSource<RequestContext>>();
  const plans = new CompiledPlans((name) => sources.get(name) as Source | undefined);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const source = dataSource(name);
      sources.set(name, source);
      return source as GraphQLDataSource;
    },
    logger: quiet(log),
    experimental_didResolveQueryPlan: (planned) => {
      planIsReady(planned.requestContext.context);
      plans.planned(planned);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  const parsed = new ParsedDocuments(documents);
  const server = new ApolloServer<RequestContext>({
    gateway: plans.over(gateway),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: parsed,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: maskErrors(log),
    logger: quiet(log),
    plugins: [
      telemetryPlugin,
      variablesPlugin,
      limitsPlugin,
      withoutInternals,
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();

  return {
    async serve(request, response, context) {
      const asked = await readRequest(request);
      const contextValue = await context();
      const httpGraphQLRequest = withDocument(asked, contextValue.viewer, documents);
      const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextValue });
      if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
      const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'cache-control'));
      const { 'content-type': type = 'application/json; charset=utf-8', ...others } = headers;
      reply(response, answer.status ?? 200, type, answer.body.string, others);
    },
    async ask({ query, operationName, variables }, contextValue, method = 'GET') {
      const http = { method, headers: new HeaderMap(), search: '', body: undefined };
      const request = { query, variables, http, ...(operationName === undefined ? {} : { operationName }) };
      const { body } = await server.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
      return body.singleResult;
    },
    extend(sdl) {
      const extension = extended(plans.product, sdl);
      if ('problems' in extension) return extension;
      plans.serve(extension);
      parsed.forget((document) => plans.namesFieldsOfTheFirm(document));
      return { fields: [...extension.typed.values()].reduce((sum, { size }) => sum + size, 0) };
    },
    stop: () => server.stop(),
  };
}

async function readRequest(request: IncomingMessage): Promise<HTTPGraphQLRequest> {
  const { search } = new URL(request.url ?? '/', 'http://gateway');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = request.method === 'POST' ? await readJson(request, limits.body) : undefined;
  return { method: request.method ?? 'GET', headers, search, body };
}

/** The request with the text of the document that it names, which is all that Apollo Server knows. */
function withDocument(asked: HTTPGraphQLRequest, viewer: Viewer | undefined, list: AllowList): HTTPGraphQLRequest {
  if (asked.method === 'GET') {
    const parameters = new URLSearchParams(asked.search);
    const { query, documentId } = Object.fromEntries(parameters);
    const text = documentFor({ query, documentId }, viewer, list);
    if (documentId === undefined || text === undefined) return asked;
    parameters.delete('documentId');
    parameters.set('query', text);
    return { ...asked, search: `?${parameters}` };
  }
  if (typeof asked.body !== 'object' || asked.body === null || Array.isArray(asked.body)) return asked;
  const { documentId, ...body } = asked.body as Record<string, unknown>;
  const text = documentFor({ query: body.query, documentId }, viewer, list);
  return documentId === undefined || documentId === null ? asked : { ...asked, body: { ...body, query: text } };
}

/** Takes out what the gateway adds about fields that it had to blank: it quotes the schema and helps no caller. */
const withoutInternals = {
  requestDidStart: async () => ({
    willSendResponse: async ({
      response,
    }: {
      response: { body: { kind: string; singleResult?: { extensions?: unknown } } };
    }) => {
      if (response.body.kind === 'single') delete response.body.singleResult?.extensions;
    },
  }),
};

/** Apollo's own messages say what ours say already, at the level of its choice; only its errors are of use. */
const quiet = (log: Logger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message?: unknown) => log.debug({ from: 'apollo' }, String(message)),
  error: (message?: unknown) => log.error({ from: 'apollo' }, String(message)),
});
