import { signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationTakePersonalDataArgs } from '../generated/graphql.ts';
import { takePersonalData } from './take-personal-data.ts';

export const personalDataResolvers = {
  TakePersonalDataSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Mutation: {
    takePersonalData: (_: unknown, { input }: MutationTakePersonalDataArgs, context: Context) =>
      takePersonalData(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};
