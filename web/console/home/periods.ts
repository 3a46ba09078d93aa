/** Days, both included, as the API takes them. */
export type Days = { from: string; to: string };

const day = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** This month until today, the month before, and as many days of that as this one has had: only those compare. */
export function monthsUntil(today: Date): { thisMonth: Days; lastMonth: Days; sameDays: Days } {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const lastDay = new Date(year, month, 0).getDate();
  const first = day(new Date(year, month - 1, 1));
  return {
    thisMonth: { from: day(new Date(year, month, 1)), to: day(today) },
    lastMonth: { from: first, to: day(new Date(year, month - 1, lastDay)) },
    sameDays: { from: first, to: day(new Date(year, month - 1, Math.min(today.getDate(), lastDay))) },
  };
}

/** The day that lies so many days before. */
export const daysBefore = (today: Date, days: number): string =>
  day(new Date(today.getFullYear(), today.getMonth(), today.getDate() - days));

/** By which share an amount is more than before; nothing where there was nothing before. */
export function shareOfChange(amount: string, before: string | undefined): number | undefined {
  const base = Number(before ?? 0);
  return base > 0 ? (Number(amount) - base) / base : undefined;
}
