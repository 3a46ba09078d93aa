/** How rules, runs and what is past its time are told in a service's graph. */
import {
  type Actor,
  type BaseContext,
  type Connection,
  connectionResolvers,
  emptyConnection,
  isId,
  type PageArguments,
  type Resolvers,
  signedIn,
  type Viewer,
} from '@guanxi/runtime';
import { countDue, type DueRow, findRun, listDue, listRuns, type RunRow, rulesOf } from './retention-store.ts';
import { cutoff, daysOf } from './rules.ts';
import { cutoffs, type Retained, type RetainedKind } from './run-retention.ts';
import { type RetentionInput, setRule, tryRun } from './set-retention.ts';

type Rule = { kind: string; days: number | null; changedAt: Date | null; changedBy: string | null };
/** What its root fields are called in a service. */
export type RetentionNames = { rules: string; runs: string; due: string; set: string; try: string };
type Grants = { can: (viewer: Viewer) => boolean; require: (viewer: Viewer) => void };
type Telling = Pick<Retained, 'kinds'> & {
  names: RetentionNames;
  rights: Grants;
  /** The customer of a record as this service tells of him. */
  // biome-ignore lint/suspicious/noExplicitAny: the context is the service's own
  customer: (customerId: string, context: any) => unknown;
};

const employee = (id: string | null) => (id && isId(id) ? { __typename: 'Employee', id } : null);
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export function retentionFields({ kinds, names, rights, customer }: Telling): Resolvers {
  const may = (context: BaseContext) => rights.can(signedIn(context));
  const actor = (context: BaseContext): Actor => {
    const viewer = signedIn(context);
    rights.require(viewer);
    return { viewer, clock: context.clock };
  };
  const known = new WeakMap<object, Promise<Rule[]>>();
  /** Read once for each request. */
  const rules = (context: BaseContext): Promise<Rule[]> => {
    const read = known.get(context) ?? readRules(context);
    known.set(context, read);
    return read;
  };
  async function readRules({ db }: BaseContext): Promise<Rule[]> {
    const said = new Map((await rulesOf(db.read)).map((rule) => [rule.kind, rule]));
    return Object.entries(kinds).map(([kind, rule]) => {
      const own = said.get(kind);
      return { kind, days: daysOf(rule, own), changedAt: own?.changedAt ?? null, changedBy: own?.changedBy ?? null };
    });
  }
  const kindOf = (kind: string) => kinds[kind] as RetainedKind;
  return {
    RetentionRule: {
      leastDays: ({ kind }: Rule) => kindOf(kind).least,
      changedBy: ({ changedBy }: Rule) => employee(changedBy),
      due: ({ kind, days }: Rule, _: unknown, { db, clock }: BaseContext) =>
        days === null ? null : countDue(db.read, kindOf(kind).records, cutoff(clock.now(), days)),
    },
    RetentionRun: {
      by: ({ by }: RunRow) => employee(by),
      counts: ({ counts }: RunRow) =>
        Object.keys(kinds).flatMap((kind) => {
          const count = counts[kind];
          return count ? [{ kind, ...count }] : [];
        }),
    },
    RetentionRecord: {
      customer: ({ customerId }: DueRow, _: unknown, context: BaseContext) =>
        customerId && customer(customerId, context),
    },
    ...connectionResolvers('RetentionRunConnection', 'RetentionRecordConnection'),
    [`${capital(names.set)}Success`]: {
      rule: async ({ kind }: { kind: string }, _: unknown, context: BaseContext) =>
        (await rules(context)).find((rule) => rule.kind === kind),
    },
    [`${capital(names.try)}Success`]: {
      run: ({ runId }: { runId: string }, _: unknown, { db }: BaseContext) => findRun(db.read, runId),
    },
    Query: {
      [names.rules]: (_: unknown, __: unknown, context: BaseContext) => (may(context) ? rules(context) : null),
      [names.runs]: (_: unknown, args: PageArguments, context: BaseContext) =>
        may(context) ? listRuns(context.db.read, args) : null,
      [names.due]: async (
        _: unknown,
        { kind, ...args }: PageArguments & { kind: string },
        context: BaseContext,
      ): Promise<Connection<DueRow> | null> => {
        if (!may(context)) return null;
        const before = (await cutoffs(context.db.read, kinds, context.clock.now())).get(kind);
        // kinds of other services are theirs to tell of
        return before ? listDue(context.db.read, kindOf(kind).records, before, args) : emptyConnection();
      },
    },
    Mutation: {
      [names.set]: (_: unknown, { input }: { input: RetentionInput }, context: BaseContext) =>
        setRule({ db: context.db, kinds, name: names.set }, actor(context), input),
      [names.try]: (_: unknown, { input }: { input: RetentionInput }, context: BaseContext) =>
        tryRun({ db: context.db, kinds, name: names.try }, actor(context), input),
    },
  };
}
