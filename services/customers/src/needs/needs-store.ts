/** Rows of needs. The only file of this feature that knows SQL; which customers they narrow a list to stands here, too. */
import {
  type CalendarDay,
  type Connection,
  execute,
  groupedInOrder,
  isOfCustomer,
  isOne,
  type PageArguments,
  page,
  pagesByParent,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { shownFor, visibleCustomer } from '../record/records.ts';
import type { NeedDays } from './need.ts';
import { needStands } from './need-rows.ts';

export type NeedRow = NeedDays & {
  id: string;
  /** Who shows it: the customer whose it is, or into whom his record was merged. */
  customerId: string;
  kind: string;
  note: string | null;
  version: number;
  createdAt: Date;
  createdBy: string;
};
type NeedWords = NeedDays & Pick<NeedRow, 'kind' | 'note'>;

const select = sql`n.id, c.id AS customer_id, n.kind, n.from_day::text, n.to_day::text, n.note, n.version, n.created_at, n.created_by`;
/** A need `n`, the record `m` whose it is and the customer `c` who shows it. */
const from = sql`customer_need AS n JOIN customer AS m ON m.id = n.customer_id JOIN customer AS c ON c.id = ${shownFor('m')}`;
const kept = sql`n.removed_at IS NULL`;

/** One need as the viewer may see it. */
export async function findNeed(db: SqlRunner, viewer: Viewer, id: string): Promise<NeedRow | undefined> {
  const [found] = await rows<NeedRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE n.id = ${id}::uuid AND ${kept} AND ${visibleCustomer(viewer)}`,
  );
  return found;
}

/** For each customer a page of his needs, the last to end first. */
export const needPages = (
  db: SqlRunner,
  customerIds: readonly string[],
  args: PageArguments,
): Promise<Connection<NeedRow>[]> =>
  pagesByParent<NeedRow>(db, {
    parents: [...customerIds],
    parentColumn: 'n.customer_id',
    ofCustomers: true,
    select,
    from,
    where: [kept],
    order: [
      { column: 'n.to_day', type: 'date', direction: 'desc' },
      { column: 'n.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });

/** For each customer what stands on a day: of each kind the need that lasts longest, the first to end first. */
export async function needFlags(
  db: SqlRunner,
  customerIds: readonly string[],
  today: CalendarDay,
): Promise<NeedRow[][]> {
  const found = await rows<NeedRow & { of: string }>(
    db,
    sql`SELECT f.* FROM unnest(${[...customerIds]}::uuid[]) AS parent(id) CROSS JOIN LATERAL (
        SELECT DISTINCT ON (n.kind) parent.id AS of, ${select} FROM ${from}
         WHERE ${isOfCustomer('n.customer_id', sql`parent.id`)} AND ${needStands(today)}
         ORDER BY n.kind, n.to_day DESC, n.id DESC) AS f
      ORDER BY f.to_day, f.id`,
  );
  return groupedInOrder(customerIds, found, 'of');
}

type Asked = { kinds?: readonly string[] | null | undefined; ownerId?: string | null | undefined };

/** One page of what stands on a day among the customers who exist for the viewer, the first to end first. */
export const listNeeds = (
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  { kinds, ownerId, ...args }: Asked & PageArguments,
): Promise<Connection<NeedRow>> =>
  page<NeedRow>(db, {
    select,
    from,
    where: [needStands(today, kinds), visibleCustomer(viewer), ...isOne(sql`c.owner_id`, ownerId)],
    order: [
      { column: 'n.to_day', type: 'date', direction: 'asc' },
      { column: 'n.id', type: 'uuid', direction: 'asc' },
    ],
    args,
  });

/** Locks a need whose customer is locked already; undefined where it was removed meanwhile. */
export async function lockNeed(tx: CustomersTx, id: string): Promise<NeedRow | undefined> {
  const [found] = await rows<NeedRow>(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE n.id = ${id}::uuid AND ${kept} FOR UPDATE OF n`,
  );
  return found;
}

export const insertNeed = (
  tx: CustomersTx,
  { id, customerId, kind, fromDay, toDay, note }: NeedWords & { id: string; customerId: string },
) =>
  execute(
    tx.db,
    sql`INSERT INTO customer_need (id, customer_id, kind, from_day, to_day, note, created_at, created_by, updated_at, updated_by)
      VALUES (${id}::uuid, ${customerId}::uuid, ${kind}, ${fromDay}::date, ${toDay}::date, ${note}, ${tx.now}::timestamptz,
        ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );

export const updateNeed = (tx: CustomersTx, id: string, { kind, fromDay, toDay, note }: NeedWords) =>
  write(tx, id, sql`kind = ${kind}, from_day = ${fromDay}::date, to_day = ${toDay}::date, note = ${note}`);

export const markRemoved = (tx: CustomersTx, id: string) => write(tx, id, sql`removed_at = ${tx.now}::timestamptz`);

const write = (tx: CustomersTx, id: string, set: Sql) =>
  execute(
    tx.db,
    sql`UPDATE customer_need SET ${set}, version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ${id}::uuid`,
  );
