import { connectionResolvers, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationGiveReviewMarkArgs, MutationReturnForCorrectionArgs } from '../generated/graphql.ts';
import { ofVisible, pageLoader, type VisibleCustomer } from '../standing/standing-loaders.ts';
import { placeOf } from './review.ts';
import { giveReviewMark, returnForCorrection } from './review-customer.ts';
import { type ReviewStepRow, reviewStepPages } from './review-store.ts';

const steps = pageLoader(({ db }, ids, args) => reviewStepPages(db.read, ids, args));
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const employee = (id: string | null) => id && { __typename: 'Employee', id };
const customerOf = ({ customerId }: { customerId: string }) => ({ id: customerId });

export const reviewResolvers = {
  Customer: {
    review: ofVisible((row, _: unknown, context: Context) => (isStaff(signedIn(context)) ? row : null)),
    reviewSteps: ofVisible(({ id }, args: PageArguments, context: Context) =>
      isStaff(signedIn(context)) ? steps(context, id, args) : null,
    ),
  },
  Review: {
    state: ({ review }: VisibleCustomer) => review,
    firstBy: ({ firstReviewedBy }: VisibleCustomer) => employee(firstReviewedBy),
    firstAt: ({ firstReviewedAt }: VisibleCustomer) => firstReviewedAt,
    secondBy: ({ secondReviewedBy }: VisibleCustomer) => employee(secondReviewedBy),
    secondAt: ({ secondReviewedAt }: VisibleCustomer) => secondReviewedAt,
  },
  ReviewStep: {
    fields: ({ fields }: ReviewStepRow) => fields.map(placeOf),
    by: ({ actorKind, actor: who }: ReviewStepRow) => (actorKind === 'EMPLOYEE' ? employee(who) : null),
  },
  ...connectionResolvers('ReviewStepConnection'),
  GiveReviewMarkSuccess: { customer: customerOf },
  ReturnForCorrectionSuccess: { customer: customerOf },
  Mutation: {
    giveReviewMark: (_: unknown, { input }: MutationGiveReviewMarkArgs, context: Context) =>
      giveReviewMark(context.db, actor(context), input),
    returnForCorrection: (_: unknown, { input }: MutationReturnForCorrectionArgs, context: Context) =>
      returnForCorrection(context.db, actor(context), input),
  },
};
