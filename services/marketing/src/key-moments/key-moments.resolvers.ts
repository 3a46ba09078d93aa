import { type Resolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { findKeyMoments, type KeyMomentRow } from './key-moments-store.ts';
import { type SetKeyMomentSuccess, setKeyMoment } from './set-key-moment.ts';

export const keyMomentResolvers: Resolvers = {
  KeyMoment: {
    changedBy: ({ changedBy }: KeyMomentRow) => changedBy && { __typename: 'Employee', id: changedBy },
  },
  SetKeyMomentResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  SetKeyMomentSuccess: {
    keyMoment: async ({ code }: SetKeyMomentSuccess, _: unknown, { db }: Context) =>
      (await findKeyMoments(db.read)).find((row) => row.code === code),
  },
  Query: {
    keyMoments: (_: unknown, _args: unknown, context: Context) => {
      rights.require(signedIn(context), 'keyMoment', 'read');
      return findKeyMoments(context.db.read);
    },
  },
  Mutation: {
    setKeyMoment: (_: unknown, { input }: { input: unknown }, context: Context) => setKeyMoment(context, input),
  },
};
