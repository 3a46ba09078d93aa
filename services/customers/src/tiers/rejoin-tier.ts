import type { CustomersTx } from '../context.ts';
import type { JoinedOccasion } from '../lifecycle/rejoin-stage.ts';
import { joinedContributions } from '../purchases/purchases.ts';
import { ruleVersion } from '../standing/dated-rule.ts';
import { causeOf, type Installation, type Standing, saveJoined, todayOf } from '../standing/standing.ts';
import { tellTier } from './reconsider-tier.ts';
import { joinedTier, type Occasion, windowStart } from './tier-rule.ts';
import { saveTierMove, type TierMove } from './tier-store.ts';
import { tierRuleOn } from './tiers.ts';

const causes: Record<JoinedOccasion, TierMove['cause']> = {
  merge: 'MERGE',
  unmerge: 'UNMERGE',
  purchase: 'PURCHASE',
  return: 'RETURN',
  review: 'REVIEW',
  person: 'PURCHASE',
  lost: 'PURCHASE',
};
/** Only what can lower a tier by itself lowers the one that is shown. */
const occasionOf = (occasion: JoinedOccasion): Occasion =>
  occasion === 'return' || occasion === 'review' ? occasion : 'purchase';

/** Brings the tier that a survivor shows in line with what all its records contribute; answers the standing after it. */
export async function rejoinTier(
  tx: CustomersTx,
  survivor: Standing,
  { parts, occasion }: { parts: readonly Standing[]; occasion: JoinedOccasion },
  installation: Installation,
): Promise<Standing> {
  const { customerId, joined } = survivor;
  if (!joined || !survivor.earns) return survivor;
  const today = todayOf(tx, installation);
  const rule = await tierRuleOn(tx.db, today);
  const [contribution = '0'] = await joinedContributions(tx.db, [customerId], {
    from: windowStart(today),
    to: today,
    currency: installation.currency,
  });
  const own = parts.flatMap(({ earns, tier }) => (earns && tier !== null ? [tier] : []));
  // what one had who is gone again does not stay
  const shown = occasion === 'unmerge' ? survivor.tier : joined.tier;
  const tier = joinedTier(rule, { shown, own }, contribution, occasionOf(occasion));
  if (tier === joined.tier) return survivor;
  const after = await saveJoined(tx, survivor, { ...joined, tier });
  if (tier === null) return after;
  const causeEventId = causeOf(tx);
  await saveTierMove(tx, {
    customerId,
    fromTier: joined.tier,
    toTier: tier,
    tierVersion: after.tierVersion,
    cause: causes[occasion],
    causeEventId,
    ruleVersion: ruleVersion(rule),
    contribution,
    joined: true,
  });
  if (occasion !== 'merge' && occasion !== 'unmerge')
    tellTier(tx, after, { fromTier: joined.tier, tier, causeEventId, rule, contribution });
  return after;
}
