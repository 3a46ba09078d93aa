/**
 * Tiers from contribution: paid gross less tax and returns over the rolling twelve months, in the installation's
 * currency. Up at once; down only at the yearly review, except that a return computes anew at once.
 */
import { addDays, addMonths, type CalendarDay } from '@guanxi/runtime/clock';
import { Decimal } from 'decimal.js';
import type { DatedRule } from '../standing/dated-rule.ts';

export type TierStep = { tier: string; from: string };

export type TierRule = DatedRule & {
  /** From the lowest tier to the highest; the lowest begins at 0. */
  steps: readonly TierStep[];
  /** Day of the year of the review, MM-DD. */
  reviewOn: string;
};

/** Why a tier is looked at: a purchase can only raise it. */
export type Occasion = 'purchase' | 'return' | 'review';

/** Contribution counts from this day on, that day included. */
export const windowStart = (today: CalendarDay): CalendarDay => addDays(addMonths(today, -12), 1);

/** The highest tier whose threshold the contribution reaches; below the lowest threshold, the lowest. */
export function tierFor(rule: TierRule, contribution: Decimal.Value): string {
  const reached = rule.steps.filter(({ from }) => new Decimal(contribution).gte(from));
  return (reached.at(-1) ?? rule.steps[0])?.tier ?? '';
}

/** The tier after an occasion; a tier that the rule no longer knows ranks below all others. */
export function tierAfter(
  rule: TierRule,
  current: string | null,
  contribution: Decimal.Value,
  occasion: Occasion,
): string {
  const target = tierFor(rule, contribution);
  if (occasion !== 'purchase' || current === null) return target;
  return rank(rule, target) > rank(rule, current) ? target : current;
}

/** The last day of review that has come. */
export function lastReview(rule: TierRule, today: CalendarDay): CalendarDay {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${rule.reviewOn}`;
  return thisYear <= today ? thisYear : `${year - 1}-${rule.reviewOn}`;
}

export const rank = (rule: TierRule, tier: string): number => rule.steps.findIndex((step) => step.tier === tier);

/**
 * The tier of records that are shown as one: as of one member who bought all that they bought, and never below what one
 * of them has by itself.
 */
export function joinedTier(
  rule: TierRule,
  { shown, own }: { shown: string | null; own: readonly string[] },
  contribution: Decimal.Value,
  occasion: Occasion,
): string | null {
  if (shown === null && own.length === 0 && new Decimal(contribution).isZero()) return null;
  return own.reduce(
    (highest, tier) => (rank(rule, tier) > rank(rule, highest) ? tier : highest),
    tierAfter(rule, shown, contribution, occasion),
  );
}
