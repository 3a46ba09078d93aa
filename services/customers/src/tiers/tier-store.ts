/** Rows of tier rules, moves and reviews. The only file of this feature that knows SQL. */
import { type CalendarDay, newId, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { TierRule } from './tier-rule.ts';

export type PublishedTierRule = TierRule & { publishedAt: Date; publishedBy: string };

/** Every version, the latest first. */
export const tierRules = (db: SqlRunner): Promise<PublishedTierRule[]> =>
  rows(
    db,
    sql`SELECT code, version, steps, review_on, in_force_from::text, published_at, published_by
      FROM tier_rule WHERE code = 'TIER' ORDER BY version DESC`,
  );

/** Adds a version; answers its number. */
export async function saveTierRule(tx: CustomersTx, rule: Omit<TierRule, 'code' | 'version'>): Promise<number> {
  await tx.db.$executeRaw(sql`LOCK TABLE tier_rule IN SHARE ROW EXCLUSIVE MODE`);
  const [added] = await rows<{ version: number }>(
    tx.db,
    sql`INSERT INTO tier_rule (code, version, steps, review_on, in_force_from, published_at, published_by)
      SELECT 'TIER', max(version) + 1, ${JSON.stringify(rule.steps)}::jsonb, ${rule.reviewOn}, ${rule.inForceFrom}::date,
             ${tx.now}::timestamptz, ${viewerId(tx.viewer)}
        FROM tier_rule WHERE code = 'TIER' RETURNING version`,
  );
  return added?.version ?? 0;
}

export type TierMove = {
  customerId: string;
  fromTier: string | null;
  toTier: string;
  tierVersion: number;
  cause: 'PURCHASE' | 'RETURN' | 'REVIEW' | 'MERGE' | 'UNMERGE';
  causeEventId: string;
  ruleVersion: string;
  contribution: string;
  /** Of all records together that are shown as one. */
  joined?: boolean;
};

export async function saveTierMove(tx: CustomersTx, move: TierMove): Promise<void> {
  await tx.db.$executeRaw(sql`
    INSERT INTO tier_move (id, customer_id, from_tier, to_tier, tier_version, cause, cause_event_id, rule_version, contribution, moved_at, joined)
    VALUES (${newId()}::uuid, ${move.customerId}::uuid, ${move.fromTier}, ${move.toTier}, ${move.tierVersion}, ${move.cause},
            ${move.causeEventId}::uuid, ${move.ruleVersion}, ${move.contribution}::numeric, ${tx.now}::timestamptz, ${move.joined ?? false})`);
}

/** The last day whose review is done. */
export async function lastDone(db: SqlRunner): Promise<CalendarDay | undefined> {
  const [row] = await rows<{ day: string | null }>(db, sql`SELECT max(day)::text AS day FROM tier_review`);
  return row?.day ?? undefined;
}

export async function saveReview(tx: CustomersTx, day: CalendarDay, moved: number): Promise<void> {
  await tx.db.$executeRaw(
    sql`INSERT INTO tier_review (day, moved, done_at) VALUES (${day}::date, ${moved}, ${tx.now}::timestamptz) ON CONFLICT DO NOTHING`,
  );
}

/** Customers who stand in a tier, by pages of ids. */
export const tieredCustomers = async (
  db: SqlRunner,
  after: string,
  size: number,
): Promise<{ id: string; tier: string }[]> =>
  rows(
    db,
    sql`SELECT c.id, c.tier FROM (SELECT id, CASE WHEN own_stage IS NULL THEN tier ELSE own_tier END AS tier, deleted_at, merged_into FROM customer) AS c
      WHERE c.tier IS NOT NULL AND (c.deleted_at IS NULL OR c.merged_into IS NOT NULL) AND c.id > ${after}::uuid ORDER BY c.id LIMIT ${size}`,
  );

/** Customers who show several records together, by pages of ids. */
export const joinedCustomers = async (db: SqlRunner, after: string, size: number): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      db,
      sql`SELECT id FROM customer WHERE own_stage IS NOT NULL AND id > ${after}::uuid ORDER BY id LIMIT ${size}`,
    )
  ).map(({ id }) => id);
