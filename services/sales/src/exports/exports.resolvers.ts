import { type Resolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { noteExport } from './note-export.ts';

export const exportResolvers: Resolvers = {
  Mutation: {
    noteExport: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
      noteExport({ ...context, viewer: signedIn(context) }, input),
  },
};
