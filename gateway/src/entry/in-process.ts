import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLError, parse } from 'graphql';
import type { Context, RequestContext } from '../context.ts';
import { entryResolvers } from './entry.resolvers.ts';
import type { Service } from './services.ts';
import { TimelineBatch } from './timeline-batch.ts';

/**
 * The subgraph `entry` in the gateway's own process. Its documents come from the query planner, few and valid, so
 * they are parsed once and not validated again.
 */
export function entryDataSource(
  typeDefs: DocumentNode,
  services: readonly Service[],
): GraphQLDataSource<RequestContext> {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: entryResolvers(services) }]);
  const documents = new Map<string, DocumentNode>();

  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    if (documents.size >= 1_000) documents.clear();
    const document = parse(query);
    documents.set(query, document);
    return document;
  };

  return {
    process: async ({ request, context }: GraphQLDataSourceProcessOptions<RequestContext>) => {
      const problems: GraphQLError[] = [];
      const of = context as RequestContext;
      const result = await execute({
        schema,
        document: documentOf(request.query ?? ''),
        variableValues: request.variables ?? {},
        operationName: request.operationName ?? null,
        contextValue: { request: of, timelines: new TimelineBatch(services, of), problems } satisfies Context,
      });
      const errors = [...(result.errors ?? []), ...problems];
      return { ...result, ...(errors.length > 0 ? { errors } : {}) } as never;
    },
  };
}
