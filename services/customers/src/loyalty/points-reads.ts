/** Lists of the points account, as pages for many customers at once. */
import {
  type CalendarDay,
  type Connection,
  inOrder,
  isOfCustomer,
  type PageArguments,
  pagesByParent,
  rows,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';
import type { PostingKind } from './points-store.ts';

export type PointsEntryRow = {
  id: string;
  kind: PostingKind;
  points: bigint;
  postedAt: Date;
  causeEventId: string;
  causeType: string;
  orderId: string | null;
  orderNumber: string | null;
  ruleVersion: string | null;
  reason: string | null;
  actor: string;
};

export const entryPages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<PointsEntryRow>[]> =>
  pagesByParent<PointsEntryRow>(db, {
    parents: [...customerIds],
    parentColumn: 'p.customer_id',
    ofCustomers: true,
    select: sql`p.id, p.kind, p.posted_at, p.cause_event_id, p.cause_type, p.order_id, p.order_number, p.rule_version, p.reason, p.actor,
      coalesce((SELECT sum(e.points) FROM points_entry AS e WHERE e.posting_id = p.id AND e.account = 'member'), 0)::bigint AS points`,
    from: sql`points_posting AS p`,
    where: [],
    order: [
      { column: 'p.posted_at', direction: 'desc', type: 'timestamptz' },
      { column: 'p.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export type PointsLotRow = {
  id: string;
  earned: bigint;
  remaining: bigint;
  expiresOn: string | null;
  orderId: string | null;
};

/** Lots that hold points on a day. */
export const lotPages = (
  db: SqlRunner,
  customerIds: readonly string[],
  day: CalendarDay,
  args: PageArguments,
): Promise<Connection<PointsLotRow>[]> =>
  pagesByParent<PointsLotRow>(db, {
    parents: [...customerIds],
    parentColumn: 'l.customer_id',
    ofCustomers: true,
    select: sql`l.id, l.earned, l.remaining, l.expires_on::text AS expires_on, l.order_id`,
    from: sql`(SELECT l.*, coalesce(l.expires_on, '9999-12-31'::date) AS lapses,
        (SELECT sum(e.points) FROM points_entry AS e WHERE e.lot_id = l.id AND e.account = 'member')::bigint AS remaining
      FROM points_lot AS l) AS l`,
    where: [sql`l.remaining > 0`, sql`l.lapses >= ${day}::date`],
    order: [
      { column: 'l.lapses', direction: 'asc', type: 'date' },
      { column: 'l.id', direction: 'asc', type: 'uuid' },
    ],
    args,
  });

/** What lapses first, of many customers in one statement and in the order asked. */
export async function nextToLapse(
  db: SqlRunner,
  customerIds: readonly string[],
  day: CalendarDay,
): Promise<({ points: number; on: string } | null)[]> {
  const found = await rows<{ customerId: string; on: string; points: bigint }>(
    db,
    sql`WITH lot AS (
        SELECT asked.id AS customer_id, l.expires_on, sum(e.points) AS remaining FROM unnest(${[...customerIds]}::uuid[]) AS asked(id)
          JOIN points_lot AS l ON ${isOfCustomer('l.customer_id', sql`asked.id`)} JOIN points_entry AS e ON e.lot_id = l.id
         WHERE e.account = 'member' AND l.expires_on >= ${day}::date
         GROUP BY asked.id, l.id HAVING sum(e.points) > 0)
      SELECT DISTINCT ON (customer_id) customer_id, expires_on::text AS on, sum(remaining)::bigint AS points
        FROM lot GROUP BY customer_id, expires_on ORDER BY customer_id, expires_on`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) =>
    row ? { points: Number(row.points), on: row.on } : null,
  );
}
