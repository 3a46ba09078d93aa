/** Rows of stage rules and moves. The only file of this feature that knows SQL. */
import { type CalendarDay, newId, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Basis, StageRule } from './stages.ts';

export type PublishedStageRule = StageRule & { publishedAt: Date; publishedBy: string };

/** Every version, the latest first. */
export const stageRules = (db: SqlRunner): Promise<PublishedStageRule[]> =>
  rows(
    db,
    sql`SELECT code, version, mature_days, lost_months, in_force_from::text, published_at, published_by
      FROM stage_rule WHERE code = 'LIFECYCLE' ORDER BY version DESC`,
  );

export type StageMove = {
  customerId: string;
  fromStage: string | null;
  toStage: string;
  cause: string;
  causeEventId?: string | null;
  ruleVersion?: string | null;
  reason?: string | null;
  /** Set where the move is what stands without purchases. */
  basis?: { countsFrom: Date | null };
  /** Of all records together that are shown as one. */
  joined?: boolean;
};

/** Writes moves, all in one statement. */
export async function saveStageMoves(tx: CustomersTx, moves: readonly StageMove[]): Promise<void> {
  if (moves.length === 0) return;
  const given = moves.map(({ basis, ...move }) => ({
    ...move,
    id: newId(),
    basis: basis !== undefined,
    countsFrom: basis?.countsFrom ?? null,
    joined: move.joined ?? false,
  }));
  await tx.db.$executeRaw(sql`
    INSERT INTO stage_move (id, customer_id, from_stage, to_stage, cause, cause_event_id, rule_version, reason, actor, moved_at, basis, counts_from, joined)
    SELECT m.id, m."customerId", m."fromStage", m."toStage", m.cause, m."causeEventId", m."ruleVersion", m.reason,
           ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, m.basis, m."countsFrom", m.joined
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS m(id uuid, "customerId" uuid, "fromStage" text, "toStage" text, cause text,
           "causeEventId" uuid, "ruleVersion" text, reason text, basis boolean, "countsFrom" timestamptz, joined boolean)`);
}

/** Removes the moves of records that are removed with all that was theirs. */
export async function removeStageMoves(tx: CustomersTx, customerIds: readonly string[]): Promise<void> {
  await tx.db.$executeRaw(sql`DELETE FROM stage_move WHERE customer_id = ANY(${[...customerIds]}::uuid[])`);
}

/** What stands without purchases: the last move that set it, else where the first move by rule began, else nothing. */
export const basisOf = async (db: SqlRunner, customerId: string): Promise<Basis | undefined> =>
  (await basesOf(db, [customerId])).get(customerId);

/** The same of many records, by id. */
export async function basesOf(db: SqlRunner, customerIds: readonly string[]): Promise<Map<string, Basis>> {
  const found = await rows<Basis & { customerId: string }>(
    db,
    sql`SELECT c.id AS customer_id, b.stage, b.since FROM unnest(${[...customerIds]}::uuid[]) AS c(id) CROSS JOIN LATERAL (
        (SELECT to_stage AS stage, counts_from AS since, 1 AS place FROM stage_move
          WHERE customer_id = c.id AND basis ORDER BY moved_at DESC, id DESC LIMIT 1)
      UNION ALL
        (SELECT from_stage, NULL, 2 FROM stage_move WHERE customer_id = c.id AND NOT basis AND NOT joined ORDER BY moved_at, id LIMIT 1)
      ORDER BY place LIMIT 1) AS b`,
  );
  return new Map(found.map(({ customerId, stage, since }) => [customerId, { stage, since }]));
}

/** What a person said last of where a customer stands, since an instant. */
export async function saidSince(db: SqlRunner, customerId: string, since: Date): Promise<Basis | undefined> {
  const [row] = await rows<Basis>(
    db,
    sql`SELECT to_stage AS stage, counts_from AS since FROM stage_move
      WHERE customer_id = ${customerId}::uuid AND basis AND cause = 'person' AND moved_at >= ${since}::timestamptz
      ORDER BY moved_at DESC, id DESC LIMIT 1`,
  );
  return row;
}

/** Buyers who paid last, or where no purchase is known came to their stage, before a day. */
export const inactiveBuyers = async (
  db: SqlRunner,
  before: CalendarDay,
  zone: string,
  size: number,
): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      db,
      sql`SELECT c.id FROM customer AS c
        WHERE coalesce(c.own_stage, c.stage) IN ('FIRST_PURCHASE', 'MATURE') AND (c.deleted_at IS NULL OR c.merged_into IS NOT NULL)
          AND coalesce((SELECT max(p.paid_on) FROM purchase AS p WHERE p.customer_id = c.id), (coalesce(c.own_stage_since, c.stage_since) AT TIME ZONE ${zone})::date) < ${before}::date
        ORDER BY c.id LIMIT ${size}`,
    )
  ).map(({ id }) => id);
