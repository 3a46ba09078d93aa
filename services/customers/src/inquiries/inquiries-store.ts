/** Rows of inquiries. The only file of this feature that knows SQL. */
import {
  type Connection,
  execute,
  inOrder,
  type PageArguments,
  page,
  pagesByParent,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type Viewer,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { shownFor } from '../record/records.ts';

export type InquiryRow = {
  id: string;
  postingId: string;
  message: string;
  state: 'OPEN' | 'SHARED' | 'DECLINED';
  createdAt: Date;
  answeredAt: Date | null;
  /** Who asks, and who posted: the customers who show what is theirs. */
  askerId: string;
  posterId: string;
};
export type ContactRow = { id: string; name: string; mobile: string | null; mail: string | null };

const select = sql`i.id, i.posting_id, i.message, i.state, i.created_at, i.answered_at, a.id AS asker_id, c.id AS poster_id`;
const from = sql`posting_inquiry AS i JOIN customer AS am ON am.id = i.customer_id JOIN customer AS a ON a.id = ${shownFor('am')}
  JOIN posting AS p ON p.id = i.posting_id JOIN customer AS m ON m.id = p.customer_id JOIN customer AS c ON c.id = ${shownFor('m')}`;
const alive = sql`a.deleted_at IS NULL AND c.deleted_at IS NULL`;
const byTime = [
  { column: 'i.created_at', type: 'timestamptz', direction: 'desc' },
  { column: 'i.id', type: 'uuid', direction: 'desc' },
] as const;
const asked = (viewer: Viewer): Sql => (viewer.customer ? sql`a.id = ${viewer.customer}::uuid` : sql`FALSE`);

/** For each posting what was asked about it, the latest first. Whether the viewer is told is not asked. */
export const inquiryPages = (
  db: SqlRunner,
  postingIds: readonly string[],
  args: PageArguments,
): Promise<Connection<InquiryRow>[]> =>
  pagesByParent<InquiryRow>(db, {
    parents: [...postingIds],
    parentColumn: 'i.posting_id',
    select,
    from,
    where: [alive],
    order: byTime,
    args,
  });

/** For each posting what the viewer asked about it. */
export async function ownInquiries(
  db: SqlRunner,
  viewer: Viewer,
  postingIds: readonly string[],
): Promise<(InquiryRow | null)[]> {
  const found = await rows<InquiryRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE i.posting_id = ANY(${[...postingIds]}::uuid[]) AND ${alive} AND ${asked(viewer)}
      ORDER BY i.created_at DESC`,
  );
  return inOrder(postingIds, found, 'postingId').map((row) => row ?? null);
}

/** One page of what the viewer asked. */
export const listOwnInquiries = (db: SqlRunner, viewer: Viewer, args: PageArguments): Promise<Connection<InquiryRow>> =>
  page<InquiryRow>(db, { select, from, where: [alive, asked(viewer)], order: byTime, args });

/** Locks what was asked about a posting of the viewer's own. */
export async function lockReceived(tx: CustomersTx, id: string): Promise<InquiryRow | undefined> {
  const { customer } = tx.viewer;
  if (!customer) return undefined;
  const [found] = await rows<InquiryRow>(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE i.id = ${id}::uuid AND ${alive} AND c.id = ${customer}::uuid FOR UPDATE OF i`,
  );
  return found;
}

/** How much a customer has asked since an instant. */
export async function countAsked(tx: CustomersTx, customerId: string, since: Date): Promise<number> {
  const [found] = await rows<{ count: number }>(
    tx.db,
    sql`SELECT count(*)::int AS count FROM posting_inquiry WHERE customer_id = ${customerId}::uuid AND created_at > ${since}::timestamptz`,
  );
  return found?.count ?? 0;
}

/** Answers false where he has asked about it already. */
export async function insertInquiry(
  tx: CustomersTx,
  { id, postingId, customerId, message }: { id: string; postingId: string; customerId: string; message: string },
): Promise<boolean> {
  const written = await execute(
    tx.db,
    sql`INSERT INTO posting_inquiry (id, posting_id, customer_id, message, created_at)
      VALUES (${id}::uuid, ${postingId}::uuid, ${customerId}::uuid, ${message}, ${tx.now}::timestamptz) ON CONFLICT DO NOTHING`,
  );
  return written === 1;
}

export const markAnswered = (tx: CustomersTx, id: string, state: 'SHARED' | 'DECLINED') =>
  execute(
    tx.db,
    sql`UPDATE posting_inquiry SET state = ${state}, answered_at = ${tx.now}::timestamptz WHERE id = ${id}::uuid`,
  );

/** How customers are reached, for those with whom it was shared. */
export async function contactsOf(db: SqlRunner, ids: readonly string[]): Promise<(ContactRow | null)[]> {
  const found = await rows<ContactRow>(
    db,
    sql`SELECT c.id, c.name, coalesce(c.mobile_e164, c.phone_e164) AS mobile, c.mail FROM customer AS c
      WHERE c.id = ANY(${[...ids]}::uuid[]) AND c.deleted_at IS NULL`,
  );
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}
