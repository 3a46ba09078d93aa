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
import { retentionNames, successOf } from './names.ts';
import { countDue, type DueRow, findRun, listDue, listRuns, type RunRow, rulesOf } from './retention-store.ts';
import { cutoff, daysOf } from './rules.ts';
import { cutoffs, type Retained, type RetainedKind } from './run-retention.ts';
import { type RetentionInput, setRule, tryRun } from './set-retention.ts';

type Rule = { kind: string; days: number | null; changedAt: Date | null; changedBy: string | null };
/** A service's rights, which say who may `manage` its `retention`. */
type Grants = {
  can: (viewer: Viewer, resource: 'retention', action: string) => boolean;
  require: (viewer: Viewer, resource: 'retention', action: string) => void;
};
type Telling = Pick<Retained, 'kinds'> & {
  rights: Grants;
  /** What its root fields begin with, see `retentionNames`. */
  of?: string;
  /** The customer of a record, where this service itself tells of him. */
  // biome-ignore lint/suspicious/noExplicitAny: the context is the service's own
  customer?: (customerId: string, context: any) => unknown;
  /** The same of who set a rule or began a trial. */
  // biome-ignore lint/suspicious/noExplicitAny: the context is the service's own
  employee?: (employeeId: string, context: any) => unknown;
};

const stub = (__typename: string) => (id: string) => ({ __typename, id });

/** Rules, runs and what is past its time, as those read and set them who may manage retention. */
export function retentionFields({
  kinds,
  of,
  rights,
  customer = stub('Customer'),
  employee = stub('Employee'),
}: Telling): Resolvers {
  const names = retentionNames(of);
  const may = (context: BaseContext) => rights.can(signedIn(context), 'retention', 'manage');
  const actor = (context: BaseContext): Actor => {
    const viewer = signedIn(context);
    rights.require(viewer, 'retention', 'manage');
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
  const who = (id: string | null, context: BaseContext) => (id && isId(id) ? employee(id, context) : null);
  const kindOf = (kind: string) => kinds[kind] as RetainedKind;
  return {
    RetentionRule: {
      leastDays: ({ kind }: Rule) => kindOf(kind).least,
      changedBy: ({ changedBy }: Rule, _: unknown, context: BaseContext) => who(changedBy, context),
      due: ({ kind, days }: Rule, _: unknown, { db, clock }: BaseContext) =>
        days === null ? null : countDue(db.read, kindOf(kind).records, cutoff(clock.now(), days)),
    },
    RetentionRun: {
      by: ({ by }: RunRow, _: unknown, context: BaseContext) => who(by, context),
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
    [successOf(names.set)]: {
      rule: async ({ kind }: { kind: string }, _: unknown, context: BaseContext) =>
        (await rules(context)).find((rule) => rule.kind === kind),
    },
    [successOf(names.try)]: {
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
