/**
 * How many points an order earns. The rule is versioned and dated: the one in force on the day of payment decides,
 * for ever, so that any past award can be computed again from the order and the list of rules alone.
 */
import { addMonths, type CalendarDay } from '@guanxi/runtime/clock';
import { Decimal } from 'decimal.js';
import type { DatedRule } from '../standing/dated-rule.ts';

export type EarningRule = DatedRule & {
  /** Points for one unit of the installation's currency. */
  rate: string;
  /** By tier code, what multiplies the rate; a tier that is not named counts once. */
  multipliers: Readonly<Record<string, string>>;
  /** Months after the day of payment for which points count; null: for ever. */
  expiryMonths: number | null;
};

/** floor(paid gross × rate × multiplier of the tier that the order names). */
export function pointsOf(rule: EarningRule, gross: Decimal.Value, tier: string): number {
  const points = new Decimal(gross).times(rule.rate).times(rule.multipliers[tier] ?? '1');
  return Math.max(0, points.floor().toNumber());
}

/**
 * What the points of an order fall by when `returned` of it comes back and `after` is left. Computed from one return
 * alone: the falls of several returns add up to the whole whatever the order in which they become known.
 */
export function pointsFall(rule: EarningRule, returned: Decimal.Value, after: Decimal.Value, tier: string): number {
  return pointsOf(rule, new Decimal(after).plus(returned), tier) - pointsOf(rule, after, tier);
}

/** The last day on which points of an order count. */
export const lastDay = (rule: EarningRule, paidOn: CalendarDay): CalendarDay | null =>
  rule.expiryMonths === null ? null : addMonths(paidOn, rule.expiryMonths);
