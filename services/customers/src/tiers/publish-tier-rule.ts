import { clientMutationId, field, isRefusal, type Problem, readInput, refuse, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { ruleOn } from '../standing/dated-rule.ts';
import { tooEarly } from '../standing/publishing.ts';
import { saveTierRule, tierRules } from './tier-store.ts';

const step = z.object({
  tier: z.string().refine((code) => /^[A-Z][A-Z0-9_]{0,39}$/.test(code), { params: { refusal: 'MALFORMED' } }),
  from: field.amount({ min: '0', max: '99999999999', scale: 4 }),
});

const inputSchema = z.object({
  clientMutationId: clientMutationId(),
  steps: field.list(step, { min: 1, max: 20 }),
  inForceFrom: field.day(),
});

/**
 * Adds a version of the tier rule, from tomorrow on at the earliest. It moves nobody by itself: each member is looked
 * at again with his next purchase or return, or at the yearly review.
 */
export async function publishTierRule(context: Context, input: unknown) {
  const viewer = signedIn(context);
  rights.require(viewer, 'rule', 'publish');
  const { db, clock } = context;
  const read = readInput(inputSchema, input);
  if (isRefusal(read)) return read;
  const { steps, inForceFrom } = read.value;
  const wrong = problemsOf(steps);
  if (wrong.length > 0) return refuse.invalid(...wrong);
  return db.command({ viewer, clock }, { name: 'publishTierRule', input: read.value }, async (tx) => {
    const early = tooEarly(inForceFrom, clock.today());
    if (early) return early;
    const { reviewOn } = ruleOn(await tierRules(tx.db), clock.today());
    const version = await saveTierRule(tx, { steps, reviewOn, inForceFrom });
    tx.audit({ action: 'tier-rule.published', subject: ['TierRule', `TIER@${version}`] });
    return { __typename: 'PublishTierRuleSuccess', version };
  });
}

/** The lowest tier begins at 0, each other one above the one before it, and none comes twice. */
function problemsOf(steps: readonly { tier: string; from: string }[]): Problem[] {
  return steps.flatMap(({ tier, from }, at): Problem[] => {
    const path = (name: string) => ['input', 'steps', String(at), name];
    const before = steps[at - 1];
    const problems: Problem[] = [];
    if (steps.findIndex((other) => other.tier === tier) !== at)
      problems.push({ path: path('tier'), code: 'MALFORMED' });
    if (!before && Number(from) !== 0)
      problems.push({ path: path('from'), code: 'OUT_OF_RANGE', params: { min: 0, max: 0 } });
    if (before && Number(from) <= Number(before.from))
      problems.push({ path: path('from'), code: 'OUT_OF_RANGE', params: { min: before.from, max: '99999999999' } });
    return problems;
  });
}
