import type { ServiceDefinition } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { articleResolvers } from './articles/articles.resolvers.ts';
import { ArticlesStore } from './articles/articles-store.ts';
import type { Loaders } from './context.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { rights } from './permissions.ts';
import { erasePerson } from './personal-data/erase-person.ts';
import { personalSections } from './personal-data/sections-store.ts';
import { suggestionHandlers } from './suggestions/suggestions.events.ts';
import { openRequestProjection } from './suggestions/suggestions.projection.ts';
import { suggestionResolvers } from './suggestions/suggestions.resolvers.ts';
import { SuggestionsStore } from './suggestions/suggestions-store.ts';

/** Knowledge: articles, their versions and readers, and what answers a customer's open requests. */
export const knowledge: ServiceDefinition<PrismaClient> = {
  area: 'knowledge',
  source: import.meta.dirname,
  client: (adapter) => new PrismaClient({ adapter }),
  features: ({ db }) => {
    const articles = new ArticlesStore(db);
    const suggestions = new SuggestionsStore(db);
    return {
      resolvers: [articleResolvers(articles), suggestionResolvers],
      handlers: suggestionHandlers(suggestions),
      projections: [openRequestProjection(suggestions)],
      erase: erasePerson(suggestions),
      personalSections,
      rights,
      customerVisible: (viewer, id) => suggestions.customerVisible(viewer, id),
      search: async (viewer, text, first) =>
        (await articles.search(viewer, text, first)).map(({ id, title, score }) => ({
          typename: 'Article',
          id,
          title,
          score,
        })),
      context: ({ viewer }) => ({
        loaders:
          viewer &&
          ({
            article: new DataLoader((ids) => articles.byIds(viewer, ids)),
            versions: new DataLoader((ids) => articles.versions(viewer, ids)),
            suggestions: new DataLoader((ids) => suggestions.forCustomers(viewer, ids)),
          } satisfies Loaders),
      }),
    };
  },
};
