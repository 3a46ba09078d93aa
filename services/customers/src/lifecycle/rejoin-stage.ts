import type { CustomersTx } from '../context.ts';
import { keptPurchasesOf } from '../purchases/purchases.ts';
import { ruleOn, ruleVersion } from '../standing/dated-rule.ts';
import { type Installation, type Standing, todayOf } from '../standing/standing.ts';
import { MERGED, moveJoined, UNMERGED } from './move.ts';
import { basesOf, saidSince, stageRules } from './stage-store.ts';
import { joinedStage, ruleName, type Stage } from './stages.ts';

export type JoinedOccasion = 'merge' | 'unmerge' | 'purchase' | 'return' | 'review' | 'person' | 'lost';

/** Brings the stage that a survivor shows in line with where its records stand; answers the standing after it. */
export async function rejoinStage(
  tx: CustomersTx,
  survivor: Standing,
  { parts, since, occasion }: { parts: readonly Standing[]; since: Date; occasion: JoinedOccasion },
  installation: Installation,
): Promise<Standing> {
  if (!survivor.joined) return survivor;
  const rule = ruleOn(await stageRules(tx.db), todayOf(tx, installation));
  const ids = parts.map(({ customerId }) => customerId);
  const [bases, kept] = [await basesOf(tx.db, ids), await keptPurchasesOf(tx.db, ids)];
  const stage = joinedStage(
    parts.map((part) => ({
      stage: part.stage as Stage,
      since: bases.get(part.customerId)?.since ?? null,
      kept: kept.get(part.customerId) ?? [],
    })),
    await saidSince(tx.db, survivor.customerId, since),
    rule,
  );
  const from = survivor.joined.stage as Stage;
  if (stage === from) return survivor;
  return moveJoined(tx, survivor, stage, {
    cause: causeOf(from, stage, occasion),
    causeEventId: tx.cause?.eventId ?? null,
    ruleVersion: occasion === 'person' ? null : ruleVersion(rule),
  });
}

function causeOf(from: Stage, to: Stage, occasion: JoinedOccasion): string {
  if (occasion === 'merge') return MERGED;
  if (occasion === 'unmerge') return UNMERGED;
  if (occasion === 'person') return 'person';
  if (to === 'LOST') return 'rule:no-purchase';
  return ruleName(from, to, occasion === 'return' ? 'return' : 'purchase');
}
