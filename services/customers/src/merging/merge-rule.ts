/** Which of two records survives when many are merged by one rule. Pure. */
import type { MergeRule } from '../generated/graphql.ts';

/** What the rules look at of a record. */
export type Ruled = {
  id: string;
  number: string | null;
  roles: readonly string[];
  createdAt: Date;
  /** Paid orders of which something was kept. */
  orders: number;
  /** When its data were confirmed last. */
  confirmedAt: Date | null;
};

/** Below zero where the first survives. */
type Order = (one: Ruled, other: Ruled) => number;
const first =
  (isFirst: (record: Ruled) => boolean): Order =>
  (one, other) =>
    Number(isFirst(other)) - Number(isFirst(one));
const at = (date: Date | null): number => date?.getTime() ?? 0;

const rules: Readonly<Record<MergeRule, Order>> = {
  OLDER: () => 0,
  MORE_ORDERS: (one, other) => other.orders - one.orders,
  CONFIRMED: (one, other) => at(other.confirmedAt) - at(one.confirmedAt),
};
export const mergeRules = Object.keys(rules) as [MergeRule, ...MergeRule[]];

/**
 * The record that survives. Two things go before each rule, because the other way round there is no merge: a partner's
 * organisation is never absorbed, and a member keeps his number. Where the rule does not tell them apart, the record that is
 * longer there survives.
 */
export function survivorBy<Record extends Ruled>(
  rule: MergeRule,
  pair: readonly [Record, Record],
): readonly [Record, Record] {
  const [one, other] = pair;
  const order =
    first(({ roles }) => roles.includes('PARTNER'))(one, other) ||
    first(({ number }) => number !== null)(one, other) ||
    rules[rule](one, other) ||
    at(one.createdAt) - at(other.createdAt) ||
    (one.id < other.id ? -1 : 1);
  return order < 0 ? [one, other] : [other, one];
}
