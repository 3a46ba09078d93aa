import { isId, signedIn } from '@guanxi/runtime';
import type { Resolvers } from '../generated/graphql.ts';
import type { FactsRow } from './facts-store.ts';

export const factsResolvers: Resolvers = {
  Customer: {
    __resolveReference: ({ id }: { id: string }) => (isId(id) ? { __typename: 'Customer', id } : null),
    rfm: ({ id }: { id: string }, _, context) => signedIn(context) && context.loaders.facts.load(id),
  },
  RfmFacts: {
    scores: (row: FactsRow) => (row.recency === null ? null : row),
  },
};
