import { connectionResolvers, type Language, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationPublishTierRuleArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { joinedContributions } from '../purchases/purchases.ts';
import { ruleOn } from '../standing/dated-rule.ts';
import type { Installation } from '../standing/standing.ts';
import { loaderByArguments, ofVisible, pageLoader, perRequest } from '../standing/standing-loaders.ts';
import { publishTierRule } from './publish-tier-rule.ts';
import { type TierMoveRow, tierMovePages } from './tier-reads.ts';
import { type TierRule, windowStart } from './tier-rule.ts';
import { type PublishedTierRule, tierRules } from './tier-store.ts';

/** A tier as one version of the rule knows it. */
type TierOf = { code: string; rule: TierRule };

const names: Readonly<Record<string, Record<Language, string>>> = {
  STANDARD: { 'zh-CN': '普通会员', 'zh-TW': '一般會員', en: 'Standard' },
  SILVER: { 'zh-CN': '银卡会员', 'zh-TW': '銀卡會員', en: 'Silver' },
  GOLD: { 'zh-CN': '金卡会员', 'zh-TW': '金卡會員', en: 'Gold' },
  PLATINUM: { 'zh-CN': '白金会员', 'zh-TW': '白金會員', en: 'Platinum' },
};

const rules = perRequest(({ db }) => tierRules(db.read));
const moves = pageLoader(({ db }, ids, args) => tierMovePages(db.read, ids, args));
const contribution = loaderByArguments(({ db }, ids, span: { from: string; to: string; currency: string }) =>
  joinedContributions(db.read, ids, span),
);

const today = async (context: Context) => ruleOn(await rules(context), context.clock.today());
const tierOf = async (context: Context, code: string | null): Promise<TierOf | null> =>
  code === null ? null : { code, rule: await today(context) };
const tiersOf = (rule: TierRule): TierOf[] => rule.steps.map(({ tier }) => ({ code: tier, rule }));

export const tierResolvers = ({ currency }: Installation) => ({
  Customer: {
    tier: ofVisible(({ tier }, _args: unknown, context: Context) => tierOf(context, tier)),
    tierVersion: ofVisible(({ tierVersion }) => tierVersion),
    tierHistory: ofVisible(({ id }, args: PageArguments, context: Context) => moves(context, id, args)),
    contribution: ofVisible(async ({ id }, _args: unknown, context: Context) => {
      const to = context.clock.today();
      const from = windowStart(to);
      return { amount: { amount: await contribution(context, id, { from, to, currency }), currency }, from, to };
    }),
  },
  CustomerAsOf: {
    tier: ({ tier }: { tier: string | null }, _: unknown, context: Context) => tierOf(context, tier),
  },
  Tier: {
    name: ({ code }: TierOf, _: unknown, { language }: Context) => names[code]?.[language] ?? code,
    from: ({ code, rule }: TierOf) => {
      const step = rule.steps.find(({ tier }) => tier === code);
      return step ? { amount: step.from, currency } : null;
    },
  },
  TierMove: {
    from: ({ fromTier }: TierMoveRow, _: unknown, context: Context) => tierOf(context, fromTier),
    to: ({ toTier }: TierMoveRow, _: unknown, context: Context) => tierOf(context, toTier),
    contribution: (move: TierMoveRow) => ({ amount: move.contribution, currency }),
  },
  TierRule: { tiers: (rule: PublishedTierRule) => tiersOf(rule) },
  ...connectionResolvers('TierMoveConnection'),
  PublishTierRuleSuccess: {
    rule: async (result: { version: number }, _: unknown, context: Context) =>
      (await rules(context)).find(({ version }) => version === result.version),
  },
  Query: {
    tiers: async (_: unknown, _args: unknown, context: Context) =>
      rights.can(signedIn(context), 'rule', 'read') ? tiersOf(await today(context)) : null,
    tierRules: (_: unknown, _args: unknown, context: Context) =>
      rights.can(signedIn(context), 'rule', 'read') ? rules(context) : null,
  },
  Mutation: {
    publishTierRule: (_: unknown, { input }: MutationPublishTierRuleArgs, context: Context) =>
      publishTierRule(context, input),
  },
});
