import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationAssignCustomerArgs } from '../generated/graphql.ts';
import { assignCustomer } from './assign-customer.ts';

export const assignmentResolvers = {
  AssignCustomerSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Mutation: {
    assignCustomer: (_: unknown, { input }: MutationAssignCustomerArgs, context: Context) =>
      assignCustomer(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};
