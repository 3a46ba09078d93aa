import { connectionResolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { masked } from '../recipients/recipient.ts';
import { resend } from './message.ts';
import { type MessageRow, stateOf } from './message-store.ts';
import { type ResendMessageSuccess, resendMessage } from './resend-message.ts';
import { messagesPage } from './visible-messages.ts';

export const sendingResolvers: Resolvers = {
  Customer: {
    messages: ({ id }: { id: string }, args, context) =>
      rights.can(signedIn(context), 'message', 'read') ? context.loaders.messagesOf(args).load(id) : null,
  },
  Message: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      signedIn(context) && context.loaders.message.load(id),
    customer: ({ customerId }: MessageRow) => ({ __typename: 'Customer', id: customerId }),
    status: ({ state }: MessageRow) => state,
    missingFields: ({ reason, reasonField }: MessageRow) =>
      reason === 'MISSING_FIELD' ? (reasonField ?? '').split(' ') : [],
    template: ({ templateId }: MessageRow, _, { loaders }) => templateId && loaders.template.load(templateId),
    address: ({ address }: MessageRow) => address && masked(address),
    wordsEndedAt: ({ redactedAt }: MessageRow) => redactedAt,
    resendable: (row: MessageRow, _, context) =>
      rights.can(signedIn(context), 'message', 'resend') && resend(stateOf(row), row) !== undefined,
  },
  ResendMessageResult: { __resolveType: ({ __typename }) => __typename },
  ResendMessageSuccess: {
    notice: ({ messageId }: ResendMessageSuccess, _, { loaders }) => loaders.message.load(messageId),
  },
  ...connectionResolvers('MessageConnection'),
  Query: {
    message: (_, { id }, context) => signedIn(context) && context.loaders.message.load(id),
    messages: (_, { filter, ...args }, context) => messagesPage(context.db.read, signedIn(context), filter ?? {}, args),
  },
  Mutation: {
    resendMessage: (_, { input }, context) => resendMessage(context, input),
  },
};
