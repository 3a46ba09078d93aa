import { readFileSync, statSync } from 'node:fs';

/** A calendar day, `YYYY-MM-DD`, in the installation's zone. */
export type CalendarDay = string;

/** Business time. Tokens, leases, retries and telemetry use the real clock instead. */
export interface Clock {
  readonly zone: string;
  now(): Date;
  today(): CalendarDay;
}

/** The day on which an instant falls in a zone. */
export function dayOf(instant: Date, zone: string): CalendarDay {
  return formatter(zone).format(instant);
}

/** `days` may be negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: CalendarDay, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let instant = midnight - offsetAt(new Date(midnight), zone);
  // once more: the offset at that instant may differ where clocks are put forward or back
  instant = midnight - offsetAt(new Date(instant), zone);
  return new Date(instant);
}

/** Whether a text is a real calendar day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A clock that stands still; for tests and for rules that are computed as of an instant. */
export function fixedClock(now: Date | string, zone = 'Asia/Shanghai'): Clock {
  const at = new Date(now);
  return { zone, now: () => at, today: () => dayOf(at, zone) };
}

/**
 * The real clock, moved by the number of milliseconds that `offsetFile` holds. All processes of an embedded
 * installation read the same file, so that business time can be shifted for all of them at once.
 */
export function systemClock({ zone, offsetFile }: { zone: string; offsetFile?: string | undefined }): Clock {
  const offset = offsetFile ? offsetReader(offsetFile) : () => 0;
  const now = () => new Date(Date.now() + offset());
  return { zone, now, today: () => dayOf(now(), zone) };
}

function offsetReader(file: string): () => number {
  let checked = 0;
  let modified = -1;
  let offset = 0;
  return () => {
    if (Date.now() - checked < 50) return offset;
    checked = Date.now();
    const mtime = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (mtime === modified) return offset;
    modified = mtime;
    const text = mtime === 0 ? '0' : readFileSync(file, 'utf8').trim();
    // a file that is being rewritten is empty for a moment: keep the last offset then
    if (text !== '' && Number.isFinite(Number(text))) offset = Number(text);
    return offset;
  };
}

function offsetAt(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  const local = Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  );
  return local - Math.floor(instant.getTime() / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(zone, known);
  }
  return known;
}
