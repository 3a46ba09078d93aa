import {
  type Connection,
  emptyConnection,
  inOrder,
  isId,
  isOfCustomer,
  type OrderColumn,
  type PageArguments,
  page,
  pagesByParent,
  queryTokens,
  rows,
  type SearchPart,
  type SqlRunner,
  sql,
  type TimelinePage,
  type TimelinePart,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import type { MomentCode } from '../key-moments/moment.ts';
import { rights } from '../permissions.ts';
import type { MessageState } from './message.ts';
import { findMessages, type MessageRow, messageAccess } from './message-store.ts';

export type MessageFilter = {
  status?: MessageState['kind'][] | null | undefined;
  moment?: MomentCode | null | undefined;
  customerId?: string | null | undefined;
};

const visible = (viewer: Viewer) => toSql(rights.visible(viewer, 'message'), messageAccess);

const newestFirst: readonly OrderColumn[] = [
  { column: 'm.created_at', type: 'timestamptz', direction: 'desc' },
  { column: 'm.id', type: 'uuid', direction: 'desc' },
];

/** The messages that exist for the viewer. */
export function messagesPage(
  db: SqlRunner,
  viewer: Viewer,
  filter: MessageFilter,
  args: PageArguments,
): Promise<Connection<MessageRow>> {
  const { status, moment, customerId } = filter;
  if (customerId && !isId(customerId)) return Promise.resolve(emptyConnection());
  return page<MessageRow>(db, {
    select: sql`m.*`,
    from: sql`message m`,
    where: [
      visible(viewer),
      ...(status ? [sql`m.state = ANY(${status}::text[])`] : []),
      ...(moment ? [sql`m.moment = ${moment}`] : []),
      ...(customerId ? [isOfCustomer('m.customer_id', sql`${customerId}::uuid`)] : []),
    ],
    order: newestFirst,
    args,
  });
}

/** The same page of messages for each of many customers, in the order asked. */
export const messagesOf = (
  db: SqlRunner,
  viewer: Viewer,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<MessageRow>[]> =>
  pagesByParent<MessageRow>(db, {
    parents: customerIds,
    parentColumn: 'm.customer_id',
    ofCustomers: true,
    select: sql`m.*`,
    from: sql`message m`,
    where: [visible(viewer)],
    order: newestFirst,
    args,
  });

/** Messages by id in the order asked; null where there is none for the viewer. */
export async function visibleMessages(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(MessageRow | null)[]> {
  const found = await findMessages(db, ids.filter(isId), visible(viewer));
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}

/** What the customer's timeline shows of his messages, newest first. */
export async function messageTimeline(
  db: SqlRunner,
  viewer: Viewer,
  customerId: string,
  { first, before, kinds }: TimelinePage,
): Promise<TimelinePart[]> {
  const earlier = before ? sql`(m.created_at, m.id) < (${before.time}::timestamptz, ${before.id}::uuid)` : sql`TRUE`;
  const wanted = kinds ? sql`'MESSAGE_' || m.moment = ANY(${kinds}::text[])` : sql`TRUE`;
  const found = await rows<Pick<MessageRow, 'id' | 'createdAt' | 'moment' | 'state'>>(
    db,
    sql`SELECT m.id, m.created_at, m.moment, m.state FROM message m
      WHERE ${isOfCustomer('m.customer_id', sql`${customerId}::uuid`)} AND ${visible(viewer)} AND ${earlier} AND ${wanted}
      ORDER BY m.created_at DESC, m.id DESC LIMIT ${first}`,
  );
  return found.map(({ id, createdAt, moment, state }) => ({
    id,
    time: createdAt,
    kind: `MESSAGE_${moment}`,
    typename: 'Message',
    subjectId: id,
    status: state,
  }));
}

/** Messages by words of the subject or the number of the order, newest first. */
export async function searchMessages(
  db: SqlRunner,
  viewer: Viewer,
  text: string,
  first: number,
): Promise<SearchPart[]> {
  const wanted = queryTokens(text);
  if (wanted.length === 0) return [];
  const found = await rows<{ id: string; subject: string }>(
    db,
    sql`SELECT m.id, m.subject FROM message m
      WHERE m.tokens @> ${wanted}::text[] AND m.subject IS NOT NULL AND ${visible(viewer)}
      ORDER BY m.created_at DESC, m.id DESC LIMIT ${first}`,
  );
  // a message says less about a customer than the records it speaks of
  return found.map(({ id, subject }) => ({ typename: 'Message', id, title: subject, score: 0.5 }));
}
