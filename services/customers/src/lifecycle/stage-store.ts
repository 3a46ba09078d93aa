/** Rows of stage rules and moves. The only file of this feature that knows SQL. */
import { type CalendarDay, newId, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { Basis, Stage, StageRule } from './stages.ts';

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
};

/** Writes moves, all in one statement. */
export async function saveStageMoves(tx: CustomersTx, moves: readonly StageMove[]): Promise<void> {
  if (moves.length === 0) return;
  const given = moves.map(({ basis, ...move }) => ({
    ...move,
    id: newId(),
    basis: basis !== undefined,
    countsFrom: basis?.countsFrom ?? null,
  }));
  await tx.db.$executeRaw(sql`
    INSERT INTO stage_move (id, customer_id, from_stage, to_stage, cause, cause_event_id, rule_version, reason, actor, moved_at, basis, counts_from)
    SELECT m.id, m."customerId", m."fromStage", m."toStage", m.cause, m."causeEventId", m."ruleVersion", m.reason,
           ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, m.basis, m."countsFrom"
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS m(id uuid, "customerId" uuid, "fromStage" text, "toStage" text, cause text,
           "causeEventId" uuid, "ruleVersion" text, reason text, basis boolean, "countsFrom" timestamptz)`);
}

/** Removes the moves of records that are removed with all that was theirs. */
export async function removeStageMoves(tx: CustomersTx, customerIds: readonly string[]): Promise<void> {
  await tx.db.$executeRaw(sql`DELETE FROM stage_move WHERE customer_id = ANY(${[...customerIds]}::uuid[])`);
}

/** What stands without purchases: the last move that set it, else where the first move by rule began, else nothing. */
export async function basisOf(db: SqlRunner, customerId: string): Promise<Basis | undefined> {
  const [row] = await rows<{ stage: Stage; since: Date | null }>(
    db,
    sql`(SELECT to_stage AS stage, counts_from AS since, 1 AS place FROM stage_move
          WHERE customer_id = ${customerId}::uuid AND basis ORDER BY moved_at DESC, id DESC LIMIT 1)
      UNION ALL
        (SELECT from_stage, NULL, 2 FROM stage_move WHERE customer_id = ${customerId}::uuid AND NOT basis ORDER BY moved_at, id LIMIT 1)
      ORDER BY place LIMIT 1`,
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
        WHERE c.stage IN ('FIRST_PURCHASE', 'MATURE') AND c.deleted_at IS NULL
          AND coalesce((SELECT max(p.paid_on) FROM purchase AS p WHERE p.customer_id = c.id), (c.stage_since AT TIME ZONE ${zone})::date) < ${before}::date
        ORDER BY c.id LIMIT ${size}`,
    )
  ).map(({ id }) => id);
