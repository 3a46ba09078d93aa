import { connectionResolvers, isId, type PageArguments, type Resolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { markNotificationsRead } from './mark-read.ts';
import { textOf } from './notification.ts';
import { countUnread, type NotificationRow, notificationsPage } from './notifications-store.ts';

const connection = connectionResolvers('NotificationConnection');
const unreadCount = (_: unknown, __: unknown, context: Context) => countUnread(context.db.read, signedIn(context));

export const notificationResolvers: Resolvers = {
  Query: {
    notifications: (
      _: unknown,
      { unreadOnly, ...args }: PageArguments & { unreadOnly?: boolean | null },
      context: Context,
    ) => notificationsPage(context.db.read, signedIn(context), unreadOnly ?? false, args),
  },
  NotificationConnection: { ...connection.NotificationConnection, unreadCount },
  Notification: {
    __resolveReference: ({ id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.notification.load(id) : null;
    },
    text: ({ kind, params }: NotificationRow, _: unknown, { language }: Context) => textOf(kind, params, language),
    subject: ({ subjectType, subjectId }: NotificationRow) => ({ typename: subjectType, id: subjectId }),
    customer: ({ customerId }: NotificationRow) => customerId && { __typename: 'Customer', id: customerId },
    request: ({ subjectType, subjectId }: NotificationRow) =>
      subjectType === 'ServiceRequest' ? { __typename: 'ServiceRequest', id: subjectId } : null,
    task: ({ subjectType, subjectId }: NotificationRow, _: unknown, { loaders }: Context) =>
      subjectType === 'Task' ? loaders.task.load(subjectId) : null,
  },
  MarkNotificationsReadSuccess: { unreadCount },
  Mutation: {
    markNotificationsRead: (_: unknown, { input }: { input: { clientMutationId: string } }, context: Context) =>
      markNotificationsRead({ ...context, viewer: signedIn(context) }, input),
  },
};
