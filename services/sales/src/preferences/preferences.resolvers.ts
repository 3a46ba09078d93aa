import { type Resolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { preferencesOf } from './preferences-store.ts';
import { savePreferences } from './save-preferences.ts';

const preferences = (_: unknown, __: unknown, context: Context) => preferencesOf(context.db.read, signedIn(context));

export const preferenceResolvers: Resolvers = {
  Query: { preferences },
  SavePreferencesSuccess: { preferences },
  Mutation: {
    savePreferences: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
      savePreferences({ ...context, viewer: signedIn(context) }, input),
  },
};
