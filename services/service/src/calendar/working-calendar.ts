import { addDays, type CalendarDay, dayOf, startOfDay } from '@guanxi/runtime';

/**
 * Which days are worked in a region: Monday to Friday, less the public holidays, plus the days that are worked in
 * their stead (调休). A working day counts whole, from midnight to midnight in the branch's zone.
 */
export type WorkingCalendar = {
  readonly region: string;
  readonly zone: string;
  readonly holidays: ReadonlySet<CalendarDay>;
  readonly workdays: ReadonlySet<CalendarDay>;
  /** Years whose holidays are known; others are taken as plain weeks. */
  readonly years: ReadonlySet<string>;
};

export type CalendarFile = { region: string; years: Record<string, { holidays: string[]; workdays: string[] }> };

export const calendarOf = (file: CalendarFile, zone: string): WorkingCalendar => ({
  region: file.region,
  zone,
  holidays: new Set(Object.values(file.years).flatMap((year) => year.holidays)),
  workdays: new Set(Object.values(file.years).flatMap((year) => year.workdays)),
  years: new Set(Object.keys(file.years)),
});

export function isWorkingDay({ holidays, workdays }: WorkingCalendar, day: CalendarDay): boolean {
  if (workdays.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** One working day, in milliseconds. */
export const WORKING_DAY = 86_400_000;

/** The instant at which `ms` of working time have passed since `start`. */
export function addWorkingTime(calendar: WorkingCalendar, start: Date, ms: number): Date {
  let left = ms;
  let day = dayOf(start, calendar.zone);
  let from = start;
  while (true) {
    const next = startOfDay(addDays(day, 1), calendar.zone);
    if (isWorkingDay(calendar, day)) {
      const here = next.getTime() - from.getTime();
      if (left <= here) return new Date(from.getTime() + left);
      left -= here;
    }
    day = addDays(day, 1);
    from = next;
  }
}

/** Working time between two instants, in milliseconds; 0 where `end` is not after `start`. */
export function workingTime(calendar: WorkingCalendar, start: Date, end: Date): number {
  let total = 0;
  let day = dayOf(start, calendar.zone);
  let from = start;
  while (from < end) {
    const next = startOfDay(addDays(day, 1), calendar.zone);
    const until = next < end ? next : end;
    if (isWorkingDay(calendar, day)) total += until.getTime() - from.getTime();
    day = addDays(day, 1);
    from = next;
  }
  return total;
}

/** The year whose holidays should be known by now and are not: the next one from 1 December on. */
export function missingYear({ years }: WorkingCalendar, today: CalendarDay): string | undefined {
  const year = today.slice(0, 4);
  if (!years.has(year)) return year;
  const next = String(Number(year) + 1);
  return today.slice(5) >= '12-01' && !years.has(next) ? next : undefined;
}
