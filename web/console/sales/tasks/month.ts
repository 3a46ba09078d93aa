/** Days of a calendar, in the reader's own zone. Days are written `2026-11-28`. */
const two = (part: number): string => String(part).padStart(2, '0');
export const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** The weeks that a month touches, from Monday to Sunday. @param month `2026-11` */
export function weeksOf(month: string): string[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(year, number - 1, 1);
  const start = 1 - ((first.getDay() + 6) % 7);
  const days = new Date(year, number, 0).getDate();
  const weeks = Math.ceil((days - start + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => dayOf(new Date(year, number - 1, start + week * 7 + day))),
  );
}

/** @param by months forward, or back */
export function monthBy(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayOf(new Date(year, number - 1 + by, 1)).slice(0, 7);
}
