import { connectionResolvers, isId, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationDeleteCustomerArgs,
  MutationRestoreCustomerArgs,
  QueryCustomerBinArgs,
} from '../generated/graphql.ts';
import { type BinnedRow, listBin } from './bin-store.ts';
import { deleteCustomer } from './delete-customer.ts';
import { restoreCustomer } from './restore-customer.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

export const binResolvers = {
  BinnedCustomer: {
    binnedBy: ({ binnedBy }: BinnedRow) =>
      binnedBy && isId(binnedBy) ? { __typename: 'Employee', id: binnedBy } : null,
    reason: ({ binReason }: BinnedRow) => binReason,
  },
  ...connectionResolvers('BinnedCustomerConnection'),
  RestoreCustomerSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Query: {
    customerBin: (_: unknown, args: QueryCustomerBinArgs, context: Context) =>
      listBin(context.db.read, signedIn(context), args),
  },
  Mutation: {
    deleteCustomer: (_: unknown, { input }: MutationDeleteCustomerArgs, context: Context) =>
      deleteCustomer(context.db, actor(context), input),
    restoreCustomer: (_: unknown, { input }: MutationRestoreCustomerArgs, context: Context) =>
      restoreCustomer(context.db, actor(context), input),
  },
};
