import { connectionResolvers, isStaff, type PageArguments, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationAdjustPointsArgs, MutationPublishEarningRuleArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { ruleVersion } from '../standing/dated-rule.ts';
import type { Installation } from '../standing/standing.ts';
import { loaderByArguments, ofVisible, pageLoader, perRequest } from '../standing/standing-loaders.ts';
import { adjustPoints } from './adjust-points.ts';
import { entryPages, lotPages, nextToLapse, type PointsEntryRow, type PointsLotRow } from './points-reads.ts';
import { balances, earningRules, type PublishedEarningRule } from './points-store.ts';
import { publishEarningRule } from './publish-earning-rule.ts';

type Account = { customerId: string };

const balance = loaderByArguments(({ db }, ids, { day }: { day: string }) => balances(db.read, ids, day));
const nextLapse = loaderByArguments(({ db, clock }, ids) => nextToLapse(db.read, ids, clock.today()));
const lots = pageLoader(({ db, clock }, ids, args) => lotPages(db.read, ids, clock.today(), args));
const entries = pageLoader(({ db }, ids, args) => entryPages(db.read, ids, args));
const rules = perRequest(({ db }) => earningRules(db.read));
const ruleNamed = async (context: Context, name: string | null) =>
  (await rules(context)).find((rule) => ruleVersion(rule) === name) ?? null;

// before the first posting of any installation; PostgreSQL knows no year 0
const ledgerDay = (day: string) => (day < '1900-01-01' ? '1900-01-01' : day);

export const loyaltyResolvers = (installation: Installation) => ({
  Customer: { pointsAccount: ofVisible(({ id, accountOpen }) => (accountOpen ? { customerId: id } : null)) },
  PointsAccount: {
    balance: ({ customerId }: Account, { asOf }: { asOf?: string | null }, context: Context) =>
      balance(context, customerId, { day: asOf ? ledgerDay(asOf) : context.clock.today() }),
    expiringNext: ({ customerId }: Account, _: unknown, context: Context) => nextLapse(context, customerId, {}),
    lots: ({ customerId }: Account, args: PageArguments, context: Context) => lots(context, customerId, args),
    entries: ({ customerId }: Account, args: PageArguments, context: Context) => entries(context, customerId, args),
  },
  PointsLot: {
    earned: ({ earned }: PointsLotRow) => Number(earned),
    remaining: ({ remaining }: PointsLotRow) => Number(remaining),
  },
  PointsEntry: {
    points: ({ points }: PointsEntryRow) => Number(points),
    rule: ({ ruleVersion: name }: PointsEntryRow, _: unknown, context: Context) => name && ruleNamed(context, name),
    actorId: ({ kind, actor }: PointsEntryRow, _: unknown, context: Context) =>
      kind === 'ADJUST' && isStaff(signedIn(context)) ? actor : null,
  },
  EarningRule: {
    factors: ({ multipliers }: PublishedEarningRule) =>
      Object.entries(multipliers).map(([tier, factor]) => ({ tier, factor })),
  },
  ...connectionResolvers('PointsLotConnection', 'PointsEntryConnection'),
  AdjustPointsSuccess: {
    customer: ({ customerId }: Account) => ({ id: customerId }),
    account: ({ customerId }: Account) => ({ customerId }),
  },
  PublishEarningRuleSuccess: {
    rule: ({ version }: { version: number }, _: unknown, context: Context) =>
      ruleNamed(context, ruleVersion({ code: 'PURCHASE', version })),
  },
  Query: {
    earningRules: (_: unknown, _args: unknown, context: Context) =>
      rights.can(signedIn(context), 'rule', 'read') ? rules(context) : null,
  },
  Mutation: {
    adjustPoints: (_: unknown, { input }: MutationAdjustPointsArgs, context: Context) =>
      adjustPoints(context, installation, input),
    publishEarningRule: (_: unknown, { input }: MutationPublishEarningRuleArgs, context: Context) =>
      publishEarningRule(context, input),
  },
});
