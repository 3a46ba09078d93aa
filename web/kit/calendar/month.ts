/** A day as it travels, `2026-11-28`. */
export type DayKey = string;

const two = (part: number) => String(part).padStart(2, '0');
export const dayKey = (day: Date): DayKey => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** The weeks that a month touches, from Monday to Sunday. @param month as `2026-11` */
export function weeksOf(month: string): DayKey[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = new Date(year, number - 1, 1);
  const start = new Date(year, number - 1, 1 - ((first.getDay() + 6) % 7));
  const last = new Date(year, number, 0);
  const weeks: DayKey[][] = [];
  for (let day = start; day <= last; ) {
    const week: DayKey[] = [];
    for (let at = 0; at < 7; at += 1) {
      week.push(dayKey(day));
      day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
    }
    weeks.push(week);
  }
  return weeks;
}

/** The month before or after. */
export function otherMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayKey(new Date(year, number - 1 + by, 1)).slice(0, 7);
}
