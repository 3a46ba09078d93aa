/** How a request's time stands, told by a word and a shape, never by colour alone. */
export type Clock =
  | { kind: 'standing' }
  | { kind: 'done' }
  | { kind: 'running' | 'soon' | 'over'; days: number; hours: number; minutes: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on it is urgent. */
const SOON = 8 * HOUR;

type Timed = { status: string | null; dueAt: string | null; overdue: boolean | null };

/** Time left until the deadline, or since it, in days, hours and minutes of the wall clock. */
export function clockOf({ status, dueAt, overdue }: Timed, now: Date): Clock {
  if (status === 'SOLVED' || status === 'CLOSED') return { kind: 'done' };
  if (!dueAt) return { kind: 'standing' };
  const left = new Date(dueAt).getTime() - now.getTime();
  const away = Math.abs(left);
  const kind = overdue || left < 0 ? 'over' : left < SOON ? 'soon' : 'running';
  return {
    kind,
    days: Math.floor(away / DAY),
    hours: Math.floor((away % DAY) / HOUR),
    minutes: Math.floor((away % HOUR) / MINUTE),
  };
}
