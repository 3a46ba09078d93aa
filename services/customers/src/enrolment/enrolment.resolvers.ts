import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationEnrolCustomerArgs, MutationRecordHandbookArgs } from '../generated/graphql.ts';
import type { Enrolment } from '../generated/prisma/client.ts';
import { enrolCustomer, recordHandbook } from './enrol-customer.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const customer = ({ customerId }: { customerId: string }) => ({ id: customerId });

export const enrolmentResolvers = {
  Customer: {
    enrolment: async ({ id }: { id: string }, _: unknown, { loaders }: Context) =>
      (await loaders.customer.load(id)) && loaders.enrolment.load(id),
  },
  Enrolment: {
    handbook: ({ handbookSentOn, handbookWay }: Enrolment) =>
      handbookSentOn && { sentOn: handbookSentOn, way: handbookWay },
  },
  EnrolCustomerSuccess: { customer },
  RecordHandbookSuccess: { customer },
  Mutation: {
    enrolCustomer: (_: unknown, { input }: MutationEnrolCustomerArgs, context: Context) =>
      enrolCustomer(context.db, actor(context), input),
    recordHandbook: (_: unknown, { input }: MutationRecordHandbookArgs, context: Context) =>
      recordHandbook(context.db, actor(context), input),
  },
};
