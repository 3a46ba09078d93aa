import { viewerId } from '@guanxi/runtime/viewer';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { serviceUnavailable, unauthenticated } from '../errors.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { customerVisible } from './customer-visible.ts';
import { entities, entityVisible, referenceTo } from './entities.ts';
import { type SearchPart, searchHits } from './search.ts';
import { askAll, type Service } from './services.ts';
import { cursorOf, merge, readCursor } from './timeline.ts';
import { ViewerCard } from './viewer-card.ts';

const LARGEST_PAGE = 100;

/** Resolvers of `entry` over all the services of the graph. */
export const entryResolvers = (services: readonly Service[]): Resolvers => ({
  Query: {
    viewer: (_parent, _args, { request }) => {
      if (!request.viewer) throw unauthenticated();
      return new ViewerCard(request.viewer, services, request);
    },

    customer: async (_parent, { id }, context, info) => {
      signedIn(context);
      return customerReference(services, id, context, info);
    },

    node: async (_parent, { type, id }, context, info) => {
      signedIn(context);
      if (type === 'CUSTOMER') return customerReference(services, id, context, info);
      const { typename, service } = entities[type];
      const reference = { __typename: typename, id };
      const owner = services.find(({ name }) => name === service);
      const visible = owner && (await entityVisible(owner, reference, context.request));
      if (visible === undefined) throw serviceUnavailable(service);
      return visible ? reference : null;
    },

    search: async (_parent, { query, first }, context, info) => {
      signedIn(context);
      const size = pageSize(first);
      const answers = await askAll<{ _search: SearchPart[] }>(services, searchFor(query, size), context.request);
      report(answers.missing, context, info);
      return { hits: searchHits(answers.given, size), missing: answers.missing };
    },
  },

  Customer: {
    __resolveReference: ({ id }) => ({ __typename: 'Customer', id }),

    timeline: async ({ id }, { first, after, kinds }, context, info) => {
      signedIn(context);
      const size = pageSize(first);
      const before = after ? readCursor(after) : null;
      if (before === undefined) throw badInput('after', 'not a cursor of a timeline');
      const { given, missing } = await context.timelines.parts({
        customerId: id,
        first: size + 1,
        before,
        kinds: kinds ?? null,
      });
      report(missing, context, info);
      const page = merge(given, size);
      const edges = page.entries.map((node) => ({ cursor: cursorOf(node), node }));
      return {
        edges,
        nodes: page.entries,
        pageInfo: {
          hasNextPage: page.hasNextPage,
          hasPreviousPage: before !== null,
          startCursor: edges.at(0)?.cursor,
          endCursor: edges.at(-1)?.cursor,
        },
        missing,
      };
    },
  },

  Viewer: {
    __resolveReference: ({ id }, { request }) =>
      request.viewer && viewerId(request.viewer) === id ? new ViewerCard(request.viewer, services, request) : null,
    permissions: async (card: ViewerCard, _args, context, info) => {
      const { given, missing } = await card.answers();
      report(missing, context, info);
      return given.flatMap(({ service, data }) => (data._permissions ?? []).map((each) => `${service}.${each}`)).sort();
    },
    missing: async (card: ViewerCard) => (await card.answers()).missing,
  },

  RecordReference: {
    __resolveReference: ({ typename, id }) => ({ typename, id }),
    record: ({ typename, id }) => referenceTo(typename, id),
  },

  TimelineEntry: {
    subjectType: ({ typename }) => typename,
    subject: ({ typename, subjectId }) => referenceTo(typename, subjectId),
    amount: ({ amount, currency }) => (amount && currency ? { amount, currency } : null),
  },
});

async function customerReference(services: readonly Service[], id: string, context: Context, info: GraphQLResolveInfo) {
  const { visible, missing } = await customerVisible(services, id, context.request);
  report(missing, context, info);
  return visible ? { __typename: 'Customer', id } : null;
}

const searchFor = (text: string, first: number) => ({
  query:
    'query SearchParts($query: String!, $first: Int!) { _search(query: $query, first: $first) { typename id title score } }',
  operationName: 'SearchParts',
  variables: { query: text, first },
});

function signedIn({ request }: Context): void {
  if (!request.viewer) throw unauthenticated();
}

function report(missing: readonly string[], context: Context, { path }: GraphQLResolveInfo): void {
  for (const service of missing) {
    const { message, extensions } = serviceUnavailable(service);
    context.problems.push(new GraphQLError(message, { extensions, path: keysOf(path) }));
  }
}

const keysOf = (path: GraphQLResolveInfo['path'] | undefined): (string | number)[] =>
  path ? [...keysOf(path.prev), path.key] : [];

function pageSize(first: number | null | undefined): number {
  const size = first ?? 25;
  if (size < 1 || size > LARGEST_PAGE) throw badInput('first', `between 1 and ${LARGEST_PAGE}`);
  return size;
}

const badInput = (argument: string, reason: string) =>
  new GraphQLError(`${argument}: ${reason}`, { extensions: { code: 'BAD_USER_INPUT', path: [argument] } });
