import { connectionResolvers, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { ContactRow } from '../contacts/contacts.ts';
import type { Context } from '../context.ts';
import type {
  MutationGiveContactReviewMarkArgs,
  MutationGiveReviewMarkArgs,
  MutationReturnContactForCorrectionArgs,
  MutationReturnForCorrectionArgs,
} from '../generated/graphql.ts';
import type { ReviewColumns } from '../record/records.ts';
import { ofVisible, pageLoader } from '../standing/standing-loaders.ts';
import { giveMark, type Reviewed, returnRecord } from './give-mark.ts';
import { placeOf } from './review.ts';
import { type ReviewStepRow, reviewStepPages } from './review-store.ts';

const stepsOfCustomer = pageLoader(({ db }, ids, args) => reviewStepPages(db.read, 'CUSTOMER', ids, args));
const stepsOfContact = pageLoader(({ db }, ids, args) => reviewStepPages(db.read, 'CONTACT', ids, args));
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const employee = (id: string | null) => id && { __typename: 'Employee', id };
/** Answers were kept by `customerId` before contacts were reviewed. */
const customer = ({ id, customerId = id }: Reviewed & { customerId?: string }) => ({ id: customerId });
const contact = ({ id }: Reviewed, _: unknown, { loaders }: Context) => loaders.contact.load(id);

export const reviewResolvers = {
  Customer: {
    review: ofVisible((row, _: unknown, context: Context) => (isStaff(signedIn(context)) ? row : null)),
    reviewSteps: ofVisible(({ id }, args: PageArguments, context: Context) =>
      isStaff(signedIn(context)) ? stepsOfCustomer(context, id, args) : null,
    ),
  },
  Contact: {
    review: (row: ContactRow, _: unknown, context: Context) => (isStaff(signedIn(context)) ? row : null),
    reviewSteps: ({ id }: ContactRow, args: PageArguments, context: Context) =>
      isStaff(signedIn(context)) ? stepsOfContact(context, id, args) : null,
  },
  Review: {
    state: ({ review }: ReviewColumns) => review,
    firstBy: ({ firstReviewedBy }: ReviewColumns) => employee(firstReviewedBy),
    firstAt: ({ firstReviewedAt }: ReviewColumns) => firstReviewedAt,
    secondBy: ({ secondReviewedBy }: ReviewColumns) => employee(secondReviewedBy),
    secondAt: ({ secondReviewedAt }: ReviewColumns) => secondReviewedAt,
  },
  ReviewStep: {
    fields: ({ of, fields }: ReviewStepRow) => fields.map((column) => placeOf(of, column)),
    by: ({ actorKind, actor: who }: ReviewStepRow) => (actorKind === 'EMPLOYEE' ? employee(who) : null),
  },
  ...connectionResolvers('ReviewStepConnection'),
  GiveReviewMarkSuccess: { customer },
  ReturnForCorrectionSuccess: { customer },
  GiveContactReviewMarkSuccess: { contact },
  ReturnContactForCorrectionSuccess: { contact },
  Mutation: {
    giveReviewMark: (_: unknown, { input }: MutationGiveReviewMarkArgs, context: Context) =>
      giveMark(context.db, actor(context), 'CUSTOMER', input, {
        name: 'giveReviewMark',
        success: 'GiveReviewMarkSuccess',
      }),
    returnForCorrection: (_: unknown, { input }: MutationReturnForCorrectionArgs, context: Context) =>
      returnRecord(context.db, actor(context), 'CUSTOMER', input, {
        name: 'returnForCorrection',
        success: 'ReturnForCorrectionSuccess',
      }),
    giveContactReviewMark: (_: unknown, { input }: MutationGiveContactReviewMarkArgs, context: Context) =>
      giveMark(context.db, actor(context), 'CONTACT', input, {
        name: 'giveContactReviewMark',
        success: 'GiveContactReviewMarkSuccess',
      }),
    returnContactForCorrection: (_: unknown, { input }: MutationReturnContactForCorrectionArgs, context: Context) =>
      returnRecord(context.db, actor(context), 'CONTACT', input, {
        name: 'returnContactForCorrection',
        success: 'ReturnContactForCorrectionSuccess',
      }),
  },
};
