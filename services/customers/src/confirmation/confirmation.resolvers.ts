import { isId, isStaff, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationAskForConfirmationArgs,
  MutationConfirmByLinkArgs,
  MutationConfirmCustomerDataArgs,
} from '../generated/graphql.ts';
import { loaderByArguments, ofVisible, type VisibleCustomer } from '../standing/standing-loaders.ts';
import { askForConfirmation, confirmByLink, confirmCustomerData } from './confirm-data.ts';
import { lastConfirmations } from './confirmation-store.ts';

const last = loaderByArguments(({ db }, ids) => lastConfirmations(db.read, ids));
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const customerOf = ({ customerId }: { customerId: string }) => ({ id: customerId });

export const confirmationResolvers = {
  Customer: {
    dataConfirmation: ofVisible((row, _: unknown, context: Context) => (isStaff(signedIn(context)) ? row : null)),
  },
  CustomerDataConfirmation: {
    state: ({ confirmation }: VisibleCustomer) => confirmation,
    cause: ({ confirmationCause }: VisibleCustomer) => confirmationCause,
    dueSince: ({ confirmationDueSince }: VisibleCustomer) => confirmationDueSince,
    way: async ({ id }: VisibleCustomer, _: unknown, context: Context) => (await last(context, id, {}))?.way ?? null,
    confirmedBy: async ({ id }: VisibleCustomer, _: unknown, context: Context) => {
      const by = (await last(context, id, {}))?.confirmedBy;
      return by && by !== id && isId(by) ? { __typename: 'Employee', id: by } : null;
    },
  },
  ConfirmCustomerDataSuccess: { customer: customerOf },
  AskForConfirmationSuccess: { customer: customerOf },
  Mutation: {
    confirmCustomerData: (_: unknown, { input }: MutationConfirmCustomerDataArgs, context: Context) =>
      confirmCustomerData(context.db, actor(context), input),
    askForConfirmation: (_: unknown, { input }: MutationAskForConfirmationArgs, context: Context) =>
      askForConfirmation(context.db, actor(context), input),
    confirmByLink: (_: unknown, { input }: MutationConfirmByLinkArgs, { db, clock }: Context) =>
      confirmByLink(db, clock, input),
  },
};
