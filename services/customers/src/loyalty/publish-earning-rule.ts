import { clientMutationId, field, isRefusal, type Problem, readInput, refuse, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { tooEarly } from '../standing/publishing.ts';
import { knownTiers } from '../tiers/tiers.ts';
import { saveEarningRule } from './points-store.ts';

const inputSchema = z.object({
  clientMutationId: clientMutationId(),
  rate: field.amount({ min: '0', max: '1000', scale: 4 }),
  multipliers: field.optional(
    field.list(
      z.object({ tier: field.requiredText({ max: 40 }), factor: field.amount({ min: '0', max: '100', scale: 4 }) }),
      { max: 20 },
    ),
  ),
  expiryMonths: field.optional(field.int({ min: 1, max: 120 })),
  inForceFrom: field.day(),
});

/** Adds a version of the earning rule, from tomorrow on at the earliest: what was earned stays as it was decided. */
export async function publishEarningRule(context: Context, input: unknown) {
  const viewer = signedIn(context);
  rights.require(viewer, 'rule', 'publish');
  const { db, clock } = context;
  const read = readInput(inputSchema, input);
  if (isRefusal(read)) return read;
  const { rate, inForceFrom, expiryMonths } = read.value;
  const factors = read.value.multipliers ?? [];
  return db.command({ viewer, clock }, { name: 'publishEarningRule', input: read.value }, async (tx) => {
    const early = tooEarly(inForceFrom, clock.today());
    if (early) return early;
    const tiers = await knownTiers(tx.db);
    const unknown = factors.flatMap(({ tier }, at): Problem[] =>
      tiers.has(tier) ? [] : [{ path: ['input', 'multipliers', String(at), 'tier'], code: 'UNKNOWN_REFERENCE' }],
    );
    if (unknown.length > 0) return refuse.invalid(...unknown);
    const multipliers = Object.fromEntries(factors.map(({ tier, factor }) => [tier, factor]));
    const version = await saveEarningRule(tx, { rate, multipliers, expiryMonths: expiryMonths ?? null, inForceFrom });
    tx.audit({ action: 'earning-rule.published', subject: ['EarningRule', `PURCHASE@${version}`] });
    return { __typename: 'PublishEarningRuleSuccess', version };
  });
}
