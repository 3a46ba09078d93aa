import { signedIn } from '@guanxi/runtime';
import type { Resolvers } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { findKeyMoments, type KeyMomentRow } from './key-moments-store.ts';
import { type SetKeyMomentSuccess, setKeyMoment } from './set-key-moment.ts';

export const keyMomentResolvers: Resolvers = {
  KeyMoment: {
    changedBy: ({ changedBy }: KeyMomentRow) => changedBy && { __typename: 'Employee', id: changedBy },
  },
  SetKeyMomentResult: { __resolveType: ({ __typename }) => __typename },
  SetKeyMomentSuccess: {
    keyMoment: async ({ code }: SetKeyMomentSuccess, _, { db }) =>
      (await findKeyMoments(db.read)).find((row) => row.code === code),
  },
  Query: {
    keyMoments: (_, _args, context) => {
      rights.require(signedIn(context), 'keyMoment', 'read');
      return findKeyMoments(context.db.read);
    },
  },
  Mutation: {
    setKeyMoment: (_, { input }, context) => setKeyMoment(context, input),
  },
};
