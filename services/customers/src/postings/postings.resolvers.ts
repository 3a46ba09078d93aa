import { connectionResolvers, isId, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { nameIn } from '../dictionaries/code-list.ts';
import type { ShippedCode } from '../dictionaries/lists.ts';
import type {
  MutationChangePostingArgs,
  MutationModeratePostingArgs,
  MutationPublishPostingArgs,
  MutationReportPostingArgs,
  MutationWithdrawPostingArgs,
  QueryPostingArgs,
  QueryPostingsArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, pageLoader } from '../standing/standing-loaders.ts';
import { moderatePosting, reportPosting } from './moderate-posting.ts';
import { stateOf } from './posting.ts';
import { findPostings, listPostings, oppositePages, type PostingRow, reportsOf } from './postings-store.ts';
import { changePosting, publishPosting, withdrawPosting } from './publish-posting.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const ask = (context: Context) => ({ viewer: signedIn(context), today: context.clock.today() });
const opposites = pageLoader<PostingRow>((context, ids, args) =>
  oppositePages(context.db.read, ask(context), ids, args),
);
const reports = loaderByArguments(({ db }, ids) => reportsOf(db.read, ids));
// read anew: the request may have changed it
const posting = async ({ postingId }: { postingId: string }, _: unknown, context: Context) =>
  (await findPostings(context.db.read, ask(context), [postingId]))[0];

/** A code with its name; below `upper` where it stands on the second level. */
const coded = async (
  dictionary: ShippedCode,
  code: string | null,
  { language, loaders }: Context,
  upper?: string | null,
) => {
  if (code === null) return null;
  const first = (await loaders.lists()).of(dictionary);
  return { code, name: nameIn(upper === undefined ? first : first.held(upper ?? '')?.children, code, language) };
};

export const postingResolvers = {
  Posting: {
    category: ({ category }: PostingRow, _: unknown, context: Context) => coded('PRODUCT_CATEGORY', category, context),
    subcategory: ({ category, subcategory }: PostingRow, _: unknown, context: Context) =>
      coded('PRODUCT_CATEGORY', subcategory, context, category),
    province: ({ province }: PostingRow, _: unknown, context: Context) => coded('REGION', province, context),
    city: ({ province, city }: PostingRow, _: unknown, context: Context) => coded('REGION', city, context, province),
    state: (row: PostingRow, _: unknown, { clock }: Context) => stateOf(row, clock.today()),
    hiddenReason: ({ hiddenReason, isMine }: PostingRow, _: unknown, context: Context) =>
      isMine || isStaff(signedIn(context)) ? hiddenReason : null,
    postedAt: ({ createdAt }: PostingRow) => createdAt,
    customer: ({ customerId }: PostingRow, _: unknown, { loaders }: Context) => loaders.customer.load(customerId),
    opposites: ({ id }: PostingRow, args: PageArguments, context: Context) => opposites(context, id, args),
    reports: ({ id }: PostingRow, _: unknown, context: Context) =>
      rights.can(signedIn(context), 'posting', 'moderate') ? reports(context, id, {}) : null,
  },
  ...connectionResolvers('PostingConnection'),
  PublishPostingSuccess: { posting },
  ChangePostingSuccess: { posting },
  WithdrawPostingSuccess: { posting },
  ModeratePostingSuccess: { posting },
  ReportPostingSuccess: { posting },
  Query: {
    postings: (_: unknown, { filter, ...args }: QueryPostingsArgs, context: Context) =>
      rights.can(signedIn(context), 'posting', 'read')
        ? listPostings(context.db.read, ask(context), filter ?? {}, args)
        : null,
    posting: async (_: unknown, { id }: QueryPostingArgs, context: Context) =>
      isId(id) ? ((await findPostings(context.db.read, ask(context), [id]))[0] ?? null) : null,
  },
  Mutation: {
    publishPosting: (_: unknown, { input }: MutationPublishPostingArgs, context: Context) =>
      publishPosting(context.db, actor(context), input),
    changePosting: (_: unknown, { input }: MutationChangePostingArgs, context: Context) =>
      changePosting(context.db, actor(context), input),
    withdrawPosting: (_: unknown, { input }: MutationWithdrawPostingArgs, context: Context) =>
      withdrawPosting(context.db, actor(context), input),
    moderatePosting: (_: unknown, { input }: MutationModeratePostingArgs, context: Context) =>
      moderatePosting(context.db, actor(context), input),
    reportPosting: (_: unknown, { input }: MutationReportPostingArgs, context: Context) =>
      reportPosting(context.db, actor(context), input),
  },
};
