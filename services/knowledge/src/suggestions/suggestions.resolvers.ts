import { isId, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';

export const suggestionResolvers = {
  Customer: {
    __resolveReference: ({ id }: { id: string }) => (isId(id) ? { id } : null),
    suggestedArticles: ({ id }: { id: string }, _: unknown, context: Context) => {
      signedIn(context);
      return context.loaders.suggestions.load(id);
    },
  },
};
