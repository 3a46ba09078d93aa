/** What other features may ask of the lifecycle. */
import type { CustomersTx } from '../context.ts';
import { keptPurchases } from '../purchases/purchases.ts';
import { ruleOn, ruleVersion } from '../standing/dated-rule.ts';
import { type Installation, type Standing, todayOf } from '../standing/standing.ts';
import { moveTo } from './move.ts';
import { basisOf, saveStageMoves, stageRules } from './stage-store.ts';
import { ruleName, type Stage, stageOf } from './stages.ts';

export { removeStageMoves } from './stage-store.ts';

/**
 * Keeps the stage with which records begin, and why (`entry`, `import`, `identification`, `demo`, `sign-up`), in one statement.
 * The record itself holds the stage already.
 */
export const recordFirstStages = (
  tx: CustomersTx,
  begun: readonly { customerId: string; stage: string; cause: string }[],
): Promise<void> =>
  saveStageMoves(
    tx,
    begun.map(({ customerId, stage, cause }) => ({
      customerId,
      fromStage: null,
      toStage: stage,
      cause,
      basis: { countsFrom: null },
    })),
  );

/** Brings the stage of a locked customer in line with what he has bought and kept; answers the standing after it. */
export async function reconsiderStage(
  tx: CustomersTx,
  standing: Standing,
  occasion: 'purchase' | 'return',
  installation: Installation,
): Promise<Standing> {
  const rule = ruleOn(await stageRules(tx.db), todayOf(tx, installation));
  const from = standing.stage as Stage;
  const basis = (await basisOf(tx.db, standing.customerId)) ?? { stage: from, since: null };
  const stage = stageOf(basis, await keptPurchases(tx.db, standing.customerId), rule);
  if (stage === from) return standing;
  return moveTo(tx, standing, stage, {
    cause: ruleName(from, stage, occasion),
    causeEventId: tx.cause?.eventId ?? null,
    ruleVersion: ruleVersion(rule),
  });
}
