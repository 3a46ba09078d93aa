import { connectionResolvers, inOrder, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationAnswerInquiryArgs, MutationAskPosterArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { findPostings, type PostingRow } from '../postings/postings.ts';
import { loaderByArguments, pageLoader } from '../standing/standing-loaders.ts';
import { answerInquiry, askPoster } from './ask-poster.ts';
import { contactsOf, type InquiryRow, inquiryPages, listOwnInquiries, ownInquiries } from './inquiries-store.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const ask = (context: Context) => ({ viewer: signedIn(context), today: context.clock.today() });
const pages = pageLoader<InquiryRow>(({ db }, ids, args) => inquiryPages(db.read, ids, args));
const mine = loaderByArguments((context, ids) => ownInquiries(context.db.read, signedIn(context), ids));
const postings = loaderByArguments(async (context, ids) =>
  inOrder(ids, await findPostings(context.db.read, ask(context), ids), 'id').map((row) => row ?? null),
);
const contacts = loaderByArguments(({ db }, ids) => contactsOf(db.read, ids));
const posting = async ({ postingId }: { postingId: string }, _: unknown, context: Context) =>
  (await findPostings(context.db.read, ask(context), [postingId]))[0];

export const inquiryResolvers = {
  Posting: {
    inquiries: ({ id, isSeen }: PostingRow, args: PageArguments, context: Context) =>
      isSeen ? pages(context, id, args) : null,
    myInquiry: ({ id }: PostingRow, _: unknown, context: Context) =>
      signedIn(context).customer ? mine(context, id, {}) : null,
  },
  PostingInquiry: {
    askedAt: ({ createdAt }: InquiryRow) => createdAt,
    posting: ({ postingId }: InquiryRow, _: unknown, context: Context) => postings(context, postingId, {}),
    customer: ({ askerId }: InquiryRow, _: unknown, { loaders }: Context) => loaders.customer.load(askerId),
    contact: async ({ state, askerId, posterId }: InquiryRow, _: unknown, context: Context) => {
      const { customer } = signedIn(context);
      const other = customer === posterId ? askerId : customer === askerId ? posterId : undefined;
      if (state !== 'SHARED' || !other) return null;
      await context.loaders.contactRead.load(`Customer:${other}`);
      return contacts(context, other, {});
    },
  },
  ...connectionResolvers('PostingInquiryConnection'),
  AskPosterSuccess: { posting },
  AnswerInquirySuccess: { posting },
  Query: {
    myInquiries: (_: unknown, args: PageArguments, context: Context) => {
      const viewer = signedIn(context);
      return rights.can(viewer, 'posting', 'ask') ? listOwnInquiries(context.db.read, viewer, args) : null;
    },
  },
  Mutation: {
    askPoster: (_: unknown, { input }: MutationAskPosterArgs, context: Context) =>
      askPoster(context.db, actor(context), input),
    answerInquiry: (_: unknown, { input }: MutationAnswerInquiryArgs, context: Context) =>
      answerInquiry(context.db, actor(context), input),
  },
};
