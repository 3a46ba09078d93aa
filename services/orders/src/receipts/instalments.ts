import type { CalendarDay } from '@guanxi/runtime/clock';
import { Decimal, spread } from '@guanxi/runtime/money';
import type { Account } from '../orders/order.ts';

/** A part of the plan as asked for; parts without an amount share the total equally. */
export type WantedPart = { dueOn: CalendarDay; method: string; amount: Decimal.Value | null };

/** A part of the plan. `before` is the sum of the parts that are served before it. */
export type PlannedPart = { position: number; dueOn: CalendarDay; method: string; amount: Decimal; before: Decimal };

export type Plan =
  | { kind: 'planned'; parts: PlannedPart[] }
  /** Either all parts name their amount or none does; `at` is the first that does otherwise. */
  | { kind: 'mixed'; at: number }
  /** The part at `at` would be nothing. */
  | { kind: 'empty-part'; at: number }
  | { kind: 'wrong-sum'; sum: Decimal };

/** Plans instalments over a total, by due day; parts that are due on the same day keep the order they were given in. */
export function plan(total: Decimal.Value, wanted: readonly WantedPart[], currency: string): Plan {
  const named = wanted[0]?.amount !== null;
  const mixed = wanted.findIndex(({ amount }) => (amount !== null) !== named);
  if (mixed >= 0) return { kind: 'mixed', at: mixed };

  const equal = named
    ? []
    : spread(
        total,
        wanted.map(() => 1),
        currency,
      );
  const amounts = wanted.map(({ amount }, at) => new Decimal(amount ?? equal[at] ?? 0));
  const empty = amounts.findIndex((amount) => amount.lte(0));
  if (empty >= 0) return { kind: 'empty-part', at: empty };

  const sum = amounts.reduce((a, b) => a.add(b), new Decimal(0));
  if (!sum.eq(total)) return { kind: 'wrong-sum', sum };

  let before = new Decimal(0);
  const parts = wanted
    .map(({ dueOn, method }, at) => ({ dueOn, method, amount: amounts[at] as Decimal }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((part, position) => {
      const planned = { position: position + 1, ...part, before };
      before = before.add(part.amount);
      return planned;
    });
  return { kind: 'planned', parts };
}

/**
 * How far one instalment is served. What comes in serves the earliest first; what a return takes off the total takes
 * it off the last. Over a plan `due` adds up to the order's total, `paid` and `open` to the order's.
 */
export function progressOf(
  { amount, before }: { amount: Decimal.Value; before: Decimal.Value },
  { total, received }: Account,
): { due: Decimal; paid: Decimal; open: Decimal } {
  const within = (limit: Decimal.Value) => Decimal.max(0, Decimal.min(amount, new Decimal(limit).sub(before)));
  const due = within(total);
  const paid = Decimal.min(due, within(received));
  return { due, paid, open: due.sub(paid) };
}
