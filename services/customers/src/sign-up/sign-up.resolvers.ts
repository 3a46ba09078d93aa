import {
  connectionResolvers,
  forbidden,
  isId,
  maskedMail,
  maskedPhone,
  type PageArguments,
  signedIn,
  systemActor,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationApplyForMembershipArgs,
  MutationCompleteMembershipArgs,
  MutationSettleApplicationArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { applyForMembership } from './apply.ts';
import { completeMembership } from './complete.ts';
import { settleApplication } from './settle.ts';
import type { Candidate } from './sign-up.ts';
import { type ApplicationRow, applicationsToReview, applicationToReview, waiting } from './sign-up-store.ts';

const applications = loaderByArguments(({ db }, ids) => waiting(db.read, ids));
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

export const signUpResolvers = {
  ...connectionResolvers('ApplicationReviewConnection'),
  Customer: {
    application: ofVisible(({ id }, _: unknown, context: Context) =>
      signedIn(context).customer === id ? applications(context, id, {}) : null,
    ),
  },
  MembershipApplication: {
    choices: ({ applicant }: ApplicationRow) => (applicant?.choices ?? []).filter(({ granted }) => granted),
  },
  ApplicationReview: {
    name: ({ applicant }: ApplicationRow) => applicant?.name ?? null,
    mail: ({ applicant }: ApplicationRow) => applicant && maskedMail(applicant.mail),
    mobile: ({ applicant }: ApplicationRow) =>
      applicant?.mobile ? maskedPhone(applicant.mobile.e164 ?? applicant.mobile.typed) : null,
    customer: ({ customerId }: ApplicationRow) => customerId && { id: customerId },
  },
  ApplicationCandidate: { customer: ({ id }: Candidate) => ({ id }) },
  CompleteMembershipSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Query: {
    applicationsToReview: (_: unknown, args: PageArguments, context: Context) => {
      if (!rights.can(signedIn(context), 'application', 'review')) throw forbidden();
      return applicationsToReview(context.db.read, args);
    },
    applicationToReview: (_: unknown, { id }: { id: string }, context: Context) => {
      if (!rights.can(signedIn(context), 'application', 'review')) throw forbidden();
      return isId(id) ? applicationToReview(context.db.read, id) : null;
    },
  },
  Mutation: {
    applyForMembership: (_: unknown, { input }: MutationApplyForMembershipArgs, { db, clock, language }: Context) =>
      applyForMembership(db, systemActor(db.area, clock), language, input),
    completeMembership: (_: unknown, { input }: MutationCompleteMembershipArgs, context: Context) =>
      completeMembership(context.db, actor(context), input, {
        zone: context.settings.TIME_ZONE,
        currency: context.settings.CURRENCY,
      }),
    settleApplication: (_: unknown, { input }: MutationSettleApplicationArgs, context: Context) =>
      settleApplication(context.db, actor(context), context.settings, input),
  },
};
