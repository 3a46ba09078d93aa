/** A calendar day as it travels, `2026-11-28`. */
export type Day = string;

let zone: string | undefined;

/** The zone in which the firm's days begin and end. Once, at the start; the reader's own until it is known. */
export function setFirmZone(name: string): void {
  zone = name;
}

/** The day on which an instant falls for the firm, wherever the reader is. */
export function firmDay(at: Date, of = zone): Day {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(of ? { timeZone: of } : {}) }).format(at);
}

/** The instant at which a day of the firm begins; the first one where clocks are set back over midnight. */
export function firmMidnight(day: Day, of = zone): Date {
  const wall = (at: Date) =>
    new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'medium',
      ...(of ? { timeZone: of } : {}),
    }).format(at);
  const wanted = utc(day).getTime();
  // how far the zone is from UTC is known where one is: the second look is for zones that change theirs in between
  let at = wanted;
  for (let look = 0; look < 2; look += 1) at = wanted - (Date.parse(`${wall(new Date(at)).replace(' ', 'T')}Z`) - at);
  return new Date(at);
}

/** The last instant of a day of the firm. */
export const firmDayEnd = (day: Day, of = zone): Date => new Date(firmMidnight(daysFrom(day, 1), of).getTime() - 1);

const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The day that lies so many days after; before, where it is below zero. Pure. */
export function daysFrom(day: Day, days: number): Day {
  const at = utc(day);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The first day of the month that lies so many months after. Pure. */
export function monthFrom(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
