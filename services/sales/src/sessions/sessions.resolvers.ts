import { type Resolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { mySessions } from './my-sessions.ts';
import { noteSession } from './note-session.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context) => ({ ...context, viewer: signedIn(context) });

export const sessionResolvers = (provider: IdentityProvider): Resolvers => ({
  Query: {
    mySessions: (_: unknown, __: unknown, context: Context) => mySessions(caller(context), provider),
  },
  Mutation: {
    endSession: (_: unknown, { input }: Input, context: Context) => endSession(caller(context), provider, input),
    endOtherSessions: (_: unknown, { input }: Input, context: Context) =>
      endOtherSessions(caller(context), provider, input),
    noteSession: (_: unknown, { input }: Input, context: Context) => noteSession(caller(context), input),
  },
});
