import { connectionResolvers, emptyConnection, isId, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationSetRetentionRuleArgs, MutationTryRetentionArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { perRequest } from '../standing/standing-loaders.ts';
import { countDue, type DueRow, findRun, listDue, listRuns, type RunRow, rulesOf } from './retention-store.ts';
import { cutoff, DEFAULTS, daysOf, kinds, type RetentionKind } from './rules.ts';
import { cutoffs } from './run-retention.ts';
import { setRetentionRule, tryRetention } from './set-retention.ts';

type Rule = { kind: RetentionKind; days: number | null; changedAt: Date | null; changedBy: string | null };

const rules = perRequest(async ({ db }): Promise<Rule[]> => {
  const said = new Map((await rulesOf(db.read)).map((rule) => [rule.kind, rule]));
  return kinds.map((kind) => {
    const rule = said.get(kind);
    return { kind, days: daysOf(kind, rule), changedAt: rule?.changedAt ?? null, changedBy: rule?.changedBy ?? null };
  });
});
const may = (context: Context) => rights.can(signedIn(context), 'retention', 'manage');
const employee = (id: string | null) => (id && isId(id) ? { __typename: 'Employee', id } : null);
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

export const retentionResolvers = {
  RetentionRule: {
    leastDays: ({ kind }: Rule) => DEFAULTS[kind].least,
    changedBy: ({ changedBy }: Rule) => employee(changedBy),
    due: ({ kind, days }: Rule, _: unknown, { db, clock }: Context) =>
      days === null ? null : countDue(db.read, kind, cutoff(clock.now(), days)),
  },
  RetentionRun: {
    by: ({ by }: RunRow) => employee(by),
    counts: ({ counts }: RunRow) =>
      kinds.flatMap((kind) => {
        const count = counts[kind];
        return count ? [{ kind, ...count }] : [];
      }),
  },
  RetentionRecord: {
    customer: ({ customerId }: DueRow, _: unknown, { loaders }: Context) =>
      customerId && loaders.customer.load(customerId),
  },
  ...connectionResolvers('RetentionRunConnection', 'RetentionRecordConnection'),
  SetRetentionRuleSuccess: {
    rule: async ({ kind }: { kind: RetentionKind }, _: unknown, context: Context) =>
      (await rules(context)).find((rule) => rule.kind === kind),
  },
  TryRetentionSuccess: {
    run: ({ runId }: { runId: string }, _: unknown, { db }: Context) => findRun(db.read, runId),
  },
  Query: {
    retentionRules: (_: unknown, __: unknown, context: Context) => (may(context) ? rules(context) : null),
    retentionRuns: (_: unknown, args: PageArguments, context: Context) =>
      may(context) ? listRuns(context.db.read, args) : null,
    retentionDue: async (_: unknown, { kind, ...args }: PageArguments & { kind: RetentionKind }, context: Context) => {
      if (!may(context)) return null;
      const before = (await cutoffs(context.db.read, context.clock.now())).get(kind);
      return before ? listDue(context.db.read, kind, before, args) : emptyConnection();
    },
  },
  Mutation: {
    setRetentionRule: (_: unknown, { input }: MutationSetRetentionRuleArgs, context: Context) =>
      setRetentionRule(context.db, actor(context), input),
    tryRetention: (_: unknown, { input }: MutationTryRetentionArgs, context: Context) =>
      tryRetention(context.db, actor(context), input),
  },
};
