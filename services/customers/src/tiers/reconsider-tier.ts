import { customers } from '@guanxi/proto';
import type { CustomersTx } from '../context.ts';
import { timestamp } from '../profile/profile.ts';
import { contributions } from '../purchases/purchases.ts';
import { ruleVersion } from '../standing/dated-rule.ts';
import { about, causeOf, type Installation, isPart, type Standing, saveTier, todayOf } from '../standing/standing.ts';
import { type Occasion, type TierRule, tierAfter, windowStart } from './tier-rule.ts';
import { saveTierMove } from './tier-store.ts';
import { tierRuleOn } from './tiers.ts';

const causes = { purchase: 'PURCHASE', return: 'RETURN', review: 'REVIEW' } as const;

/** Looks at the tier of a locked customer and moves it where contribution and occasion say so; answers the standing after it. */
export async function reconsiderTier(
  tx: CustomersTx,
  standing: Standing,
  occasion: Occasion,
  installation: Installation,
): Promise<Standing> {
  if (!standing.earns) return standing;
  const today = todayOf(tx, installation);
  const rule = await tierRuleOn(tx.db, today);
  const [contribution = '0'] = await contributions(tx.db, [standing.customerId], {
    from: windowStart(today),
    to: today,
    currency: installation.currency,
  });
  const tier = tierAfter(rule, standing.tier, contribution, occasion);
  if (tier === standing.tier) return standing;

  const after = await saveTier(tx, standing, tier);
  const causeEventId = causeOf(tx);
  await saveTierMove(tx, {
    customerId: standing.customerId,
    fromTier: standing.tier,
    toTier: tier,
    tierVersion: after.tierVersion,
    cause: causes[occasion],
    causeEventId,
    ruleVersion: ruleVersion(rule),
    contribution,
  });
  // of several records that are shown as one, others are told where all together stand
  if (!isPart(standing)) tellTier(tx, after, { fromTier: standing.tier, tier, causeEventId, rule, contribution });
  return after;
}

type Told = { fromTier: string | null; tier: string; causeEventId: string; rule: TierRule; contribution: string };

export function tellTier(
  tx: CustomersTx,
  after: Standing,
  { fromTier, tier, causeEventId, rule, contribution }: Told,
): void {
  tx.emit({
    type: customers.TierChangedSchema,
    topic: 'crm.customers.loyalty.v1',
    ...about(after),
    value: {
      customerId: after.customerId,
      fromTier: fromTier ?? '',
      toTier: tier,
      tierVersion: BigInt(after.tierVersion),
      causeEventId,
      ruleVersion: ruleVersion(rule),
      contribution,
      changedAt: timestamp(tx.now),
    },
  });
}
