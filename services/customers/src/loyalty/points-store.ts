/**
 * Rows of the points ledger and of the earning rule. The only file of this feature that knows SQL.
 *
 * Who wants to check the ledger needs these tables and the facts of orders, nothing else: `earning_rule` holds every
 * version, `points_posting` names cause, kind and rule version, `points_entry` the movements by lot and account.
 */
import { type CalendarDay, inOrder, newId, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { EarningRule } from './earning-rule.ts';
import type { Account, Entry, Lot } from './points.ts';

export type PostingKind = 'EARN' | 'RETURN' | 'EXPIRE' | 'ADJUST';

export type Posting = {
  customerId: string;
  kind: PostingKind;
  /** With the kind, once for ever: a cause that comes again posts nothing. */
  causeEventId: string;
  causeType: string;
  orderId?: string;
  orderNumber?: string;
  ruleVersion?: string;
  reason?: string;
  /** The day in the installation's zone. */
  postedOn: CalendarDay;
};

export type NewLot = { id: string; earned: number; expiresOn: CalendarDay | null };

/** Writes a posting with its entries, and the lot that it opens; answers its id, or nothing when its cause has posted before. */
export async function post(
  tx: CustomersTx,
  posting: Posting,
  entries: readonly Entry[],
  lot?: NewLot,
): Promise<string | undefined> {
  const id = newId();
  const added = await tx.db.$executeRaw(sql`
    INSERT INTO points_posting (id, customer_id, kind, cause_event_id, cause_type, order_id, order_number, rule_version, reason, actor, posted_at, posted_on)
    VALUES (${id}::uuid, ${posting.customerId}::uuid, ${posting.kind}, ${posting.causeEventId}::uuid, ${posting.causeType},
            ${posting.orderId ?? null}::uuid, ${posting.orderNumber ?? null}, ${posting.ruleVersion ?? null}, ${posting.reason ?? null},
            ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${posting.postedOn}::date)
    ON CONFLICT DO NOTHING`);
  if (added === 0) return undefined;
  if (lot) {
    await tx.db.$executeRaw(sql`
      INSERT INTO points_lot (id, customer_id, posting_id, order_id, earned, expires_on)
      VALUES (${lot.id}::uuid, ${posting.customerId}::uuid, ${id}::uuid, ${posting.orderId ?? null}::uuid, ${lot.earned}::bigint, ${lot.expiresOn}::date)`);
  }
  await tx.db.$executeRaw(sql`
    INSERT INTO points_entry (posting_id, line, lot_id, account, points)
    SELECT ${id}::uuid, e.line, e."lotId", e.account, e.points
      FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS ("lotId" uuid, account text, points bigint))
           WITH ORDINALITY AS e("lotId", account, points, line)`);
  return id;
}

type LotRow = { id: string; expiresOn: string | null; remaining: bigint; lapsed: bigint; issued: bigint };
const asLot = (row: LotRow): Lot => ({
  id: row.id,
  expiresOn: row.expiresOn,
  remaining: Number(row.remaining),
  lapsed: Number(row.lapsed),
  issued: Number(row.issued),
});

const standingOfLot = sql`l.id, l.expires_on::text AS expires_on,
  coalesce(sum(e.points) FILTER (WHERE e.account = 'member'), 0)::bigint AS remaining,
  coalesce(sum(e.points) FILTER (WHERE e.account = 'expired'), 0)::bigint AS lapsed,
  coalesce(-sum(e.points) FILTER (WHERE e.account = 'issued'), 0)::bigint AS issued`;

/** All lots of one record, as their entries make them. */
export const lotsOf = async (db: SqlRunner, customerId: string): Promise<Lot[]> =>
  (await accountsOf(db, [customerId])).flatMap(({ lots }) => lots);

/** The accounts of some records, each with its lots. */
export async function accountsOf(db: SqlRunner, customerIds: readonly string[]): Promise<Account[]> {
  const found = await rows<LotRow & { customerId: string }>(
    db,
    sql`SELECT l.customer_id, ${standingOfLot} FROM points_lot AS l JOIN points_entry AS e ON e.lot_id = l.id
      WHERE l.customer_id = ANY(${[...customerIds]}::uuid[]) GROUP BY l.id ORDER BY l.id`,
  );
  return [...Map.groupBy(found, ({ customerId }) => customerId)].map(([customerId, lots]) => ({
    customerId,
    lots: lots.map(asLot),
  }));
}

/** The lot of one order with the rule version that filled it. */
export async function lotOfOrder(
  db: SqlRunner,
  paidEventId: string,
): Promise<(Lot & { ruleVersion: string }) | undefined> {
  const [row] = await rows<LotRow & { ruleVersion: string }>(
    db,
    sql`SELECT ${standingOfLot}, p.rule_version FROM points_posting AS p JOIN points_lot AS l ON l.posting_id = p.id
      JOIN points_entry AS e ON e.lot_id = l.id
      WHERE p.cause_event_id = ${paidEventId}::uuid AND p.kind = 'EARN' GROUP BY l.id, p.rule_version LIMIT 1`,
  );
  return row ? { ...asLot(row), ruleVersion: row.ruleVersion } : undefined;
}

/** Customers who hold points beyond their last day. */
export const customersWithLapsedLots = async (db: SqlRunner, today: CalendarDay): Promise<string[]> =>
  (
    await rows<{ customerId: string }>(
      db,
      sql`SELECT DISTINCT l.customer_id FROM points_lot AS l
        WHERE l.expires_on < ${today}::date
          AND (SELECT sum(e.points) FROM points_entry AS e WHERE e.lot_id = l.id AND e.account = 'member') > 0`,
    )
  ).map(({ customerId }) => customerId);

/**
 * Balances of many customers as of a day, in one statement and in the order asked: the same rule as `balanceOf`, over
 * what was posted until that day. Each record has an account of its own; who was merged has the sum of them.
 */
export async function balances(db: SqlRunner, customerIds: readonly string[], day: CalendarDay): Promise<number[]> {
  const found = await rows<{ customerId: string; balance: bigint }>(
    db,
    sql`WITH asked AS (
        SELECT DISTINCT a.id, record.id AS record FROM unnest(${[...customerIds]}::uuid[]) AS a(id)
          CROSS JOIN LATERAL unnest(guanxi.aliases_of(a.id)) AS record(id)),
      lot AS (
        SELECT l.customer_id, coalesce(l.expires_on < ${day}::date, FALSE) AS lapsed, sum(e.points) AS remaining
          FROM points_lot AS l JOIN points_entry AS e ON e.lot_id = l.id JOIN points_posting AS p ON p.id = e.posting_id
         WHERE l.customer_id = ANY(ARRAY(SELECT record FROM asked)) AND e.account = 'member' AND p.posted_on <= ${day}::date
         GROUP BY l.id),
      account AS (
        SELECT customer_id, coalesce(sum(remaining) FILTER (WHERE remaining > 0 AND NOT lapsed), 0)
            + least(0, coalesce(sum(remaining) FILTER (WHERE remaining < 0), 0)
                     + coalesce(sum(remaining) FILTER (WHERE remaining > 0 AND lapsed), 0)) AS balance
          FROM lot GROUP BY customer_id)
      SELECT asked.id AS customer_id, sum(account.balance)::bigint AS balance
        FROM asked JOIN account ON account.customer_id = asked.record GROUP BY asked.id`,
  );
  return inOrder(customerIds, found, 'customerId').map((row) => Number(row?.balance ?? 0));
}

type RuleRow = Omit<EarningRule, 'multipliers'> & {
  multipliers: Record<string, string>;
  publishedAt: Date;
  publishedBy: string;
};
export type PublishedEarningRule = RuleRow;

/** Every version, the latest first. */
export const earningRules = (db: SqlRunner): Promise<PublishedEarningRule[]> =>
  rows(
    db,
    sql`SELECT code, version, rate::text, multipliers, expiry_months, in_force_from::text, published_at, published_by
      FROM earning_rule WHERE code = 'PURCHASE' ORDER BY version DESC`,
  );

/** Adds a version; answers its number. */
export async function saveEarningRule(tx: CustomersTx, rule: Omit<EarningRule, 'code' | 'version'>): Promise<number> {
  await tx.db.$executeRaw(sql`LOCK TABLE earning_rule IN SHARE ROW EXCLUSIVE MODE`);
  const [added] = await rows<{ version: number }>(
    tx.db,
    sql`INSERT INTO earning_rule (code, version, rate, multipliers, expiry_months, in_force_from, published_at, published_by)
      SELECT 'PURCHASE', max(version) + 1, ${rule.rate}::numeric, ${JSON.stringify(rule.multipliers)}::jsonb, ${rule.expiryMonths}::int,
             ${rule.inForceFrom}::date, ${tx.now}::timestamptz, ${viewerId(tx.viewer)}
        FROM earning_rule WHERE code = 'PURCHASE' RETURNING version`,
  );
  return added?.version ?? 0;
}

/** What contradicts what in the ledger, as counts, and the points that members hold. */
export type LedgerFindings = {
  differences: { posting: number; lot: number; member: number; issued: number; purchase: number };
  outstanding: number;
};

/** Looks through the whole ledger, in one statement. */
export async function ledgerFindings(db: SqlRunner): Promise<LedgerFindings> {
  type Row = LedgerFindings['differences'] & { outstanding: number };
  const [row] = await rows<Row>(
    db,
    sql`WITH posting AS (
        SELECT p.id, p.kind, p.cause_event_id, p.customer_id, sum(e.points) AS balance,
               bool_or(l.customer_id <> p.customer_id) AS strange
          FROM points_posting AS p LEFT JOIN points_entry AS e ON e.posting_id = p.id
          LEFT JOIN points_lot AS l ON l.id = e.lot_id GROUP BY p.id),
      lot AS (
        SELECT l.id, l.earned, coalesce(sum(e.points) FILTER (WHERE e.account = 'member'), 0) AS held,
               coalesce(sum(e.points) FILTER (WHERE e.account = 'member' AND e.posting_id = l.posting_id), 0) AS opened,
               coalesce(-sum(e.points) FILTER (WHERE e.account = 'issued'), 0) AS issued
          FROM points_lot AS l LEFT JOIN points_entry AS e ON e.lot_id = l.id GROUP BY l.id)
      SELECT (SELECT count(*) FROM posting WHERE balance IS DISTINCT FROM 0)::int AS posting,
             (SELECT count(*) FROM posting WHERE strange)::int AS member,
             (SELECT count(*) FROM posting WHERE kind = 'EARN'
                 AND NOT EXISTS (SELECT FROM purchase WHERE paid_event_id = cause_event_id))::int AS purchase,
             (SELECT count(*) FROM lot WHERE opened <> earned)::int AS lot,
             (SELECT count(*) FROM lot WHERE issued < 0)::int AS issued,
             (SELECT coalesce(sum(held), 0) FROM lot)::float8 AS outstanding`,
  );
  const { outstanding = 0, posting = 0, lot = 0, member = 0, issued = 0, purchase = 0 } = row ?? {};
  return { differences: { posting, lot, member, issued, purchase }, outstanding };
}
