/** Rows of postings. The only file of this feature that knows SQL. */
import {
  type CalendarDay,
  type Connection,
  execute,
  holdsWords,
  isId,
  isOfCustomer,
  isStaff,
  join,
  type PageArguments,
  page,
  pagesByParent,
  raw,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  tokens,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { customerColumns, rights } from '../permissions.ts';
import { shownFor, visibleCustomer } from '../record/records.ts';
import type { PostingKind, PostingState } from './posting.ts';

/** What a poster says. */
export type PostingWords = {
  category: string;
  subcategory: string | null;
  title: string;
  text: string;
  quantity: string | null;
  price: string | null;
  province: string | null;
  city: string | null;
  validUntil: CalendarDay;
};
export type PostingRow = PostingWords & {
  id: string;
  kind: PostingKind;
  /** Who shows it: the customer who posted it, or into whom his record was merged. */
  customerId: string;
  isWithdrawn: boolean;
  isHidden: boolean;
  hiddenReason: string | null;
  version: number;
  createdAt: Date;
  isMine: boolean;
  mayChange: boolean;
  /** The viewer sees its customer. */
  isSeen: boolean;
};

const own = (viewer: Viewer): Sql => (viewer.customer ? sql`c.id = ${viewer.customer}::uuid` : sql`FALSE`);
const changed = (viewer: Viewer): Sql => toSql(rights.scope(viewer, 'customer', 'post'), customerColumns);
const select = (
  viewer: Viewer,
) => sql`p.id, c.id AS customer_id, p.kind, p.category, p.subcategory, p.title, p.body AS text,
  p.quantity, p.price, p.province, p.city, p.valid_until::text, p.withdrawn_at IS NOT NULL AS is_withdrawn,
  p.hidden_at IS NOT NULL AS is_hidden, p.hidden_reason, p.version, p.created_at, ${own(viewer)} AS is_mine, coalesce(${changed(viewer)}, FALSE) AS may_change,
  coalesce(${toSql(rights.visible(viewer, 'customer'), customerColumns)}, FALSE) AS is_seen`;
const poster = sql`JOIN customer AS m ON m.id = p.customer_id JOIN customer AS c ON c.id = ${shownFor('m')}`;
const from = sql`posting AS p ${poster}`;

const states: Record<PostingState, (today: CalendarDay) => Sql> = {
  HIDDEN: () => sql`p.hidden_at IS NOT NULL`,
  WITHDRAWN: () => sql`(p.hidden_at IS NULL AND p.withdrawn_at IS NOT NULL)`,
  PAST: (today) => sql`(p.hidden_at IS NULL AND p.withdrawn_at IS NULL AND p.valid_until < ${today}::date)`,
  OPEN: (today) => sql`(p.hidden_at IS NULL AND p.withdrawn_at IS NULL AND p.valid_until >= ${today}::date)`,
};

/** The condition that a posting `p` of a customer `c` exists for the viewer: what stands is for all, the rest for staff and its poster. */
export function visiblePosting(viewer: Viewer, today: CalendarDay): Sql {
  if (!rights.can(viewer, 'posting', 'read')) return sql`FALSE`;
  const alive = sql`c.deleted_at IS NULL`;
  return isStaff(viewer) ? alive : sql`${alive} AND ((${states.OPEN(today)} AND NOT c.blacklisted) OR ${own(viewer)})`;
}

export type Ask = { viewer: Viewer; today: CalendarDay };

/** Postings by their ids, of those that exist for the viewer. */
export const findPostings = (db: SqlRunner, { viewer, today }: Ask, ids: readonly string[]): Promise<PostingRow[]> =>
  rows<PostingRow>(
    db,
    sql`SELECT ${select(viewer)} FROM ${from} WHERE p.id = ANY(${[...ids]}::uuid[]) AND ${visiblePosting(viewer, today)}`,
  );

/** Locks one posting that exists for the viewer. */
export async function lockPosting(tx: CustomersTx, today: CalendarDay, id: string): Promise<PostingRow | undefined> {
  const [found] = await rows<PostingRow>(
    tx.db,
    sql`SELECT ${select(tx.viewer)} FROM ${from} WHERE p.id = ${id}::uuid AND ${visiblePosting(tx.viewer, today)} FOR UPDATE OF p`,
  );
  return found;
}

export type Narrowed = {
  text?: string | null | undefined;
  kind?: PostingKind | null | undefined;
  category?: string | null | undefined;
  subcategory?: string | null | undefined;
  provinces?: readonly string[] | null | undefined;
  states?: readonly PostingState[] | null | undefined;
  mine?: boolean | null | undefined;
  customerId?: string | null | undefined;
  reported?: boolean | null | undefined;
};

const byTime = [
  { column: 'p.created_at', type: 'timestamptz', direction: 'desc' },
  { column: 'p.id', type: 'uuid', direction: 'desc' },
] as const;

/** One page of the postings that exist for the viewer, the latest first. */
export const listPostings = (
  db: SqlRunner,
  { viewer, today }: Ask,
  filter: Narrowed,
  args: PageArguments,
): Promise<Connection<PostingRow>> =>
  page<PostingRow>(db, {
    select: select(viewer),
    from,
    where: [visiblePosting(viewer, today), ...conditions(viewer, today, filter)],
    order: byTime,
    args,
  });

function conditions(viewer: Viewer, today: CalendarDay, filter: Narrowed): Sql[] {
  const { text, kind, category, subcategory, provinces, mine, customerId, reported } = filter;
  const wanted = filter.states ?? ['OPEN'];
  const equal = (column: string, value: string | null | undefined) => (value ? [sql`${raw(column)} = ${value}`] : []);
  const isReported = sql`EXISTS (SELECT 1 FROM posting_report AS r WHERE r.posting_id = p.id)`;
  return [
    wanted.length === 0
      ? sql`FALSE`
      : sql`(${join(
          wanted.map((state) => states[state](today)),
          ' OR ',
        )})`,
    ...holdsWords(text, sql`p.search_tokens`),
    ...equal('p.kind', kind),
    ...equal('p.category', category),
    ...equal('p.subcategory', subcategory),
    ...(provinces ? [sql`p.province = ANY(${[...provinces]}::text[])`] : []),
    ...(mine === true ? [own(viewer)] : mine === false ? [sql`NOT ${own(viewer)}`] : []),
    // by a customer whom he may not see nobody finds what is his
    ...(customerId
      ? [
          isId(customerId)
            ? sql`${isOfCustomer('p.customer_id', sql`${customerId}::uuid`)} AND ${visibleCustomer(viewer)}`
            : sql`FALSE`,
        ]
      : []),
    ...(reported === null || reported === undefined
      ? []
      : [rights.can(viewer, 'posting', 'moderate') ? (reported ? isReported : sql`NOT ${isReported}`) : sql`FALSE`]),
  ];
}

/** For each posting what stands of the other kind in its category, those of its subcategory first. */
export const oppositePages = (
  db: SqlRunner,
  { viewer, today }: Ask,
  ids: readonly string[],
  args: PageArguments,
): Promise<Connection<PostingRow>[]> =>
  pagesByParent<PostingRow>(db, {
    parents: [...ids],
    parentColumn: 'o.id',
    select: select(viewer),
    from: sql`posting AS o JOIN posting AS p ON p.kind <> o.kind AND p.category = o.category ${poster}`,
    where: [states.OPEN(today), visiblePosting(viewer, today)],
    order: [
      { column: 'CASE WHEN p.subcategory = o.subcategory THEN 1 ELSE 0 END', type: 'int', direction: 'desc' },
      ...byTime,
    ],
    args,
  });

/** How many postings of a customer stand. */
export async function countOpen(tx: CustomersTx, today: CalendarDay, customerId: string): Promise<number> {
  const [found] = await rows<{ count: number }>(
    tx.db,
    sql`SELECT count(*)::int AS count FROM posting AS p WHERE p.customer_id = ${customerId}::uuid AND ${states.OPEN(today)}`,
  );
  return found?.count ?? 0;
}

const words = ({ title, text, quantity }: PostingWords) => tokens(title, text, quantity);

export const insertPosting = (
  tx: CustomersTx,
  { id, customerId, kind, ...said }: PostingWords & { id: string; customerId: string; kind: PostingKind },
) =>
  execute(
    tx.db,
    sql`INSERT INTO posting (id, customer_id, kind, category, subcategory, title, body, quantity, price, province, city, valid_until,
        search_tokens, created_at, created_by, updated_at, updated_by)
      VALUES (${id}::uuid, ${customerId}::uuid, ${kind}, ${said.category}, ${said.subcategory}, ${said.title}, ${said.text},
        ${said.quantity}, ${said.price}, ${said.province}, ${said.city}, ${said.validUntil}::date, ${words(said)}::text[],
        ${tx.now}::timestamptz, ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );

export const updatePosting = (tx: CustomersTx, id: string, said: PostingWords) =>
  write(
    tx,
    id,
    sql`category = ${said.category}, subcategory = ${said.subcategory}, title = ${said.title}, body = ${said.text},
      quantity = ${said.quantity}, price = ${said.price}, province = ${said.province}, city = ${said.city},
      valid_until = ${said.validUntil}::date, search_tokens = ${words(said)}::text[]`,
  );

export const markWithdrawn = (tx: CustomersTx, id: string) => write(tx, id, sql`withdrawn_at = ${tx.now}::timestamptz`);

/** @param reason null shows it again */
export const markHidden = (tx: CustomersTx, id: string, reason: string | null) =>
  write(tx, id, sql`hidden_at = ${reason === null ? null : tx.now}::timestamptz, hidden_reason = ${reason}`);

const write = (tx: CustomersTx, id: string, set: Sql) =>
  execute(
    tx.db,
    sql`UPDATE posting SET ${set}, version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ${id}::uuid`,
  );

export type ReportRow = { reason: string; at: Date };

export const saveReport = (tx: CustomersTx, postingId: string, reason: string) =>
  execute(
    tx.db,
    sql`INSERT INTO posting_report (posting_id, reported_by, reason, at)
      VALUES (${postingId}::uuid, ${viewerId(tx.viewer)}, ${reason}, ${tx.now}::timestamptz)
      ON CONFLICT (posting_id, reported_by) DO UPDATE SET reason = excluded.reason, at = excluded.at`,
  );

/** For each posting the latest reports, at most twenty. */
export async function reportsOf(db: SqlRunner, ids: readonly string[]): Promise<ReportRow[][]> {
  const found = await rows<ReportRow & { of: string }>(
    db,
    sql`SELECT r.* FROM unnest(${[...ids]}::uuid[]) AS parent(id) CROSS JOIN LATERAL (
        SELECT r.posting_id AS of, r.reason, r.at FROM posting_report AS r WHERE r.posting_id = parent.id
         ORDER BY r.at DESC, r.reported_by LIMIT 20) AS r`,
  );
  const by = Map.groupBy(found, ({ of }) => of);
  return ids.map((id) => by.get(id) ?? []);
}
