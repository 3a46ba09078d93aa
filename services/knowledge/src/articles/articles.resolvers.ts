import { connectionResolvers, isId, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import type { ArticleRow, VersionRow } from './article.ts';
import type { ArticleFilter, ArticlesStore } from './articles-store.ts';
import { draftArticle, reviseArticle, stepArticle } from './edit-article.ts';

const SEARCH_MAX = 50;
const employee = (id: string | null) => (id ? { __typename: 'Employee', id } : null);
type Input = { input: { clientMutationId: string } };

/** Every step answers the article as it is now. */
const changed = {
  article: ({ articleId }: { articleId: string }, _: unknown, { loaders }: Context) => loaders.article.load(articleId),
};

export const articleResolvers = (articles: ArticlesStore) => {
  const caller = (context: Context) => ({ ...context, viewer: signedIn(context) });
  return {
    ...connectionResolvers('ArticleConnection'),
    Query: {
      article: (_: unknown, { id }: { id: string }, context: Context) => {
        signedIn(context);
        return isId(id) ? context.loaders.article.load(id) : null;
      },
      articles: (
        _: unknown,
        { filter, ...args }: PageArguments & { filter?: ArticleFilter | null },
        context: Context,
      ) => articles.list(signedIn(context), filter ?? {}, args),
      searchArticles: (_: unknown, { query, first }: { query: string; first?: number | null }, context: Context) =>
        articles.search(signedIn(context), query.slice(0, 200), Math.min(Math.max(first ?? 10, 0), SEARCH_MAX)),
    },
    Article: {
      __resolveReference: ({ id }: { id: string }, context: Context) => {
        signedIn(context);
        return isId(id) ? context.loaders.article.load(id) : null;
      },
      products: ({ productIds }: ArticleRow) => productIds.map((id) => ({ __typename: 'Product', id })),
      revision: ({ revision }: ArticleRow, _: unknown, context: Context) =>
        rights.can(signedIn(context), 'article', 'approve') ? revision : null,
      versions: ({ id }: ArticleRow, _: unknown, { loaders }: Context) => loaders.versions.load(id),
    },
    ArticleVersion: {
      author: ({ author }: VersionRow) => employee(author),
      approver: ({ approver }: VersionRow) => employee(approver),
    },
    DraftArticleSuccess: changed,
    ReviseArticleSuccess: changed,
    SubmitArticleSuccess: changed,
    PublishArticleSuccess: changed,
    WithdrawArticleSuccess: changed,
    Mutation: {
      draftArticle: (_: unknown, { input }: Input, context: Context) =>
        draftArticle({ articles }, caller(context), input),
      reviseArticle: (_: unknown, { input }: Input, context: Context) =>
        reviseArticle({ articles }, caller(context), input),
      submitArticle: (_: unknown, { input }: Input, context: Context) =>
        stepArticle({ articles }, caller(context), 'submit', input),
      publishArticle: (_: unknown, { input }: Input, context: Context) =>
        stepArticle({ articles }, caller(context), 'publish', input),
      withdrawArticle: (_: unknown, { input }: Input, context: Context) =>
        stepArticle({ articles }, caller(context), 'withdraw', input),
    },
  };
};
