/** What decides every row: the same run makes the same rows, whenever and how often it is made. */
export interface Run {
  seed: number;
  members: number;
  /** The instant at which the data ends, in ms. */
  now: number;
  /** Count of the first member's number. */
  firstMember: number;
  /** Last number of orders and of requests that was given before, by year. */
  ordersBefore: Record<string, number>;
  requestsBefore: Record<string, number>;
}

export const DAY = 86_400_000;
/** Members that are made and written together. */
export const CHUNK = 5_000;
/** Numbers of orders, and of requests, that are kept for one chunk in each year: what it does not need is left out. */
export const NUMBERS = 20_000;
/** As far back as orders go: no points of theirs have lapsed. */
export const HISTORY = 23 * 30 * DAY;

// Shanghai knows no summer time
const SHIFT = 8 * 3_600_000;
/** Of older orders and enrolments no letter is kept. */
export const LETTERS = 90 * DAY;
/** The day of an instant in the installation's zone. */
export const dayOf = (at: number): string => once(days, Math.floor((at + SHIFT) / DAY), dayText);
export const instantOf = (at: number): string => new Date(at).toISOString();

/** The same day some months later, or the last of that month. */
export const monthsLater = (day: string, months: number): string => once(later, `${day} ${months}`, laterText);

// a few hundred days are asked for millions of times
const days = new Map<number, string>();
const later = new Map<string, string>();
function once<K>(known: Map<K, string>, key: K, make: (key: K) => string): string {
  let found = known.get(key);
  if (found === undefined) {
    found = make(key);
    known.set(key, found);
  }
  return found;
}

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function laterText(key: string): string {
  const [day = '', months] = key.split(' ');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + Number(months), 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

/** Midnight at which a day begins, in ms. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - SHIFT;
