import { type Day, daysFrom, monthFrom } from '../../kit/values/firm-days.ts';

/** Days, both included, as the API takes them. */
export type Days = { from: Day; to: Day };

/** This month until today, the month before, and as many days of that as this one has had: only those compare. Pure. */
export function monthsUntil(today: Day): { thisMonth: Days; lastMonth: Days; sameDays: Days } {
  const thisFirst = monthFrom(today, 0);
  const first = monthFrom(today, -1);
  const last = daysFrom(thisFirst, -1);
  const same = `${first.slice(0, 8)}${today.slice(8)}`;
  return {
    thisMonth: { from: thisFirst, to: today },
    lastMonth: { from: first, to: last },
    // days that the month before does not have end with its last
    sameDays: { from: first, to: same < last ? same : last },
  };
}

/** By which share an amount is more than before; nothing where there was nothing before. */
export function shareOfChange(amount: string, before: string | undefined): number | undefined {
  const base = Number(before ?? 0);
  return base > 0 ? (Number(amount) - base) / base : undefined;
}
