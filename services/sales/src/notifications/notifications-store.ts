import {
  type Connection,
  inOrder,
  newId,
  type PageArguments,
  page,
  rows,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { Notice, NotificationKind, Params } from './notification.ts';

export type NotificationRow = {
  id: string;
  personId: string;
  kind: NotificationKind;
  params: Params;
  subjectType: Notice['subject']['type'];
  subjectId: string;
  customerId: string | null;
  at: Date;
  readAt: Date | null;
};

const COUNT_MAX = 10_000;
const select = sql`n.*`;
const from = sql`notification n`;
const own = (viewer: Viewer) => toSql(rights.visible(viewer, 'notification'), { personId: 'n.person_id' });

export async function notificationsById(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(NotificationRow | null)[]> {
  const found = await rows<NotificationRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE n.id = ANY(${[...ids]}::uuid[]) AND ${own(viewer)}`,
  );
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}

export function notificationsPage(
  db: SqlRunner,
  viewer: Viewer,
  unreadOnly: boolean,
  args: PageArguments,
): Promise<Connection<NotificationRow>> {
  return page<NotificationRow>(db, {
    select,
    from,
    where: [own(viewer), ...(unreadOnly ? [sql`n.read_at IS NULL`] : [])],
    order: [
      { column: 'n.at', type: 'timestamptz', direction: 'desc' },
      { column: 'n.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
}

/** How many the viewer has not read, at most 10,000. */
export async function countUnread(db: SqlRunner, viewer: Viewer): Promise<number> {
  const [found] = await rows<{ total: bigint }>(
    db,
    sql`SELECT count(*) AS total FROM (SELECT 1 FROM ${from} WHERE n.read_at IS NULL AND ${own(viewer)} LIMIT ${COUNT_MAX}) AS counted`,
  );
  return Number(found?.total ?? 0n);
}

/** Tells people of facts; who was told of one before is not told again. */
export async function insertNotifications(tx: Tx, notices: readonly (Notice & { personId: string })[]): Promise<void> {
  await tx.db.notification.createMany({
    data: notices.map(({ personId, kind, causeEventId, subject, customerId, params }) => ({
      id: newId(),
      personId,
      kind,
      params,
      subjectType: subject.type,
      subjectId: subject.id,
      customerId,
      causeEventId,
      at: tx.now,
    })),
    skipDuplicates: true,
  });
}

/** Marks these, or all, of the viewer's as read; answers how many of `ids` are his. */
export async function markRead(tx: Tx, viewer: Viewer, ids: readonly string[] | 'all'): Promise<number> {
  const which = ids === 'all' ? sql`n.read_at IS NULL` : sql`n.id = ANY(${[...ids]}::uuid[])`;
  return tx.db.$executeRaw(
    sql`UPDATE ${from} SET read_at = coalesce(n.read_at, ${tx.now}::timestamptz) WHERE ${which} AND ${own(viewer)}`,
  );
}
