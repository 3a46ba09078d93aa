import {
  connectionResolvers,
  emptyConnection,
  isId,
  type PageArguments,
  type Resolvers,
  signedIn,
} from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { masked } from './invitation.ts';
import { type InvitationFilter, type InvitationRow, invitationsPage } from './invitations-store.ts';
import { inviteMember, invitePartnerUser } from './invite-customer.ts';
import { inviteEmployee } from './invite-employee.ts';
import { resendInvitation } from './resend-invitation.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });

const success = {
  invitation: ({ invitationId }: { invitationId: string }, _: unknown, { loaders }: Context) =>
    loaders.invitation.load(invitationId),
};

export const invitationResolvers: Resolvers = {
  ...connectionResolvers('InvitationConnection'),
  Query: {
    invitations: (
      _: unknown,
      { filter, ...args }: PageArguments & { filter?: InvitationFilter | null },
      context: Context,
    ) => {
      const viewer = signedIn(context);
      if (filter?.customerId && !isId(filter.customerId)) return emptyConnection();
      return invitationsPage(context.db.read, viewer, filter ?? {}, args);
    },
  },
  Invitation: {
    __resolveReference: ({ id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.invitation.load(id) : null;
    },
    mail: ({ mail }: InvitationRow) => masked(mail),
    employee: ({ kind, personId }: InvitationRow, _: unknown, { loaders }: Context) =>
      kind === 'EMPLOYEE' ? loaders.namedEmployee.load(personId) : null,
    customer: ({ customerId }: InvitationRow) => customerId && { __typename: 'Customer', id: customerId },
    // a customer's and an employee's names are their own records'
    name: ({ kind, name }: InvitationRow) => (kind === 'PARTNER_USER' ? name : null),
    invitedBy: ({ invitedBy }: InvitationRow, _: unknown, { loaders }: Context) =>
      isId(invitedBy) ? loaders.namedEmployee.load(invitedBy) : null,
  },
  Customer: {
    __resolveReference: ({ id }: { id: string }) => (isId(id) ? { id } : null),
    invitation: ({ id }: { id: string }, _: unknown, context: Context) => {
      signedIn(context);
      return context.loaders.invitationOfMember.load(id);
    },
  },
  Employee: {
    invitation: ({ id }: { id: string }, _: unknown, context: Context) => {
      signedIn(context);
      return context.loaders.invitationOfEmployee.load(id);
    },
  },
  InviteEmployeeSuccess: success,
  InviteMemberSuccess: success,
  InvitePartnerUserSuccess: success,
  ResendInvitationSuccess: success,
  Mutation: {
    inviteEmployee: (_: unknown, { input }: Input, context: Context) => inviteEmployee(caller(context), input),
    inviteMember: (_: unknown, { input }: Input, context: Context) => inviteMember(caller(context), input),
    invitePartnerUser: (_: unknown, { input }: Input, context: Context) => invitePartnerUser(caller(context), input),
    resendInvitation: (_: unknown, { input }: Input, context: Context) => resendInvitation(caller(context), input),
  },
};
