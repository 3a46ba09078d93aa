/** Rules that are versioned and dated: of points, tiers and stages. A version is added and never changed. */
import { addDays, type CalendarDay } from '@guanxi/runtime/clock';

export type DatedRule = { code: string; version: number; inForceFrom: CalendarDay };

/** The version in force on a day: the one that began last, of two that began together the later. */
export function inForce<Rule extends DatedRule>(rules: readonly Rule[], day: CalendarDay): Rule | undefined {
  return rules
    .filter((rule) => rule.inForceFrom <= day)
    .sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom) || b.version - a.version)
    .at(0);
}

/** The same, where the rules an installation begins with cover all time. @throws when they do not */
export function ruleOn<Rule extends DatedRule>(rules: readonly Rule[], day: CalendarDay): Rule {
  const rule = inForce(rules, day);
  if (!rule) throw new Error(`no rule is in force on ${day}`);
  return rule;
}

/** How postings, moves and facts name the version that decided, such as `PURCHASE@1`. */
export const ruleVersion = ({ code, version }: Pick<DatedRule, 'code' | 'version'>): string => `${code}@${version}`;

/** The first day from which a rule published today may hold: what has been decided today stays decided. */
export const earliestStart = (today: CalendarDay): CalendarDay => addDays(today, 1);
