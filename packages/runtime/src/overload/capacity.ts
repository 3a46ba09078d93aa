/** How the places of a door follow what is answered. */
export type CapacityLimits = {
  /** Places that are never gone below and beyond. */
  least: number;
  most: number;
  /** Milliseconds within which a request is to be answered when all places are taken. */
  span: number;
};

const WINDOW = 500; // ms
/** Towards what was found in a window where the door was full: half the way, so that one window alone decides nothing. */
const STEP = 0.5;
const GROWTH = 1.25;

/** The next number of places. Pure. Little's law: places = answers a second × seconds that one may take. */
export function nextPlaces(
  places: number,
  seen: { perSecond: number; wasFull: boolean },
  limits: CapacityLimits,
): number {
  const { least, most, span } = limits;
  const wanted = seen.wasFull ? places + (seen.perSecond * (span / 1000) - places) * STEP : places * GROWTH + 1;
  return Math.min(most, Math.max(least, wanted));
}

/**
 * How many requests a server answers within a span, learnt from what it answers while its door is full. A replica on a
 * tenth of a core gets few places and one on a core of its own many, with nothing to be set.
 */
export class Capacity {
  readonly #limits: CapacityLimits;
  readonly #now: () => number;
  #places: number;
  #begun: number;
  #answered = 0;
  #wasFull = false;

  constructor(limits: CapacityLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#places = limits.most;
    this.#begun = now();
  }

  /** Requests that may be in flight. */
  get places(): number {
    this.#settle();
    return Math.round(this.#places);
  }

  answered(): void {
    this.#answered += 1;
  }

  /** Somebody found no place. */
  full(): void {
    this.#wasFull = true;
  }

  #settle(): void {
    const passed = this.#now() - this.#begun;
    if (passed < WINDOW) return;
    const seen = { perSecond: (this.#answered * 1000) / passed, wasFull: this.#wasFull };
    this.#places = nextPlaces(this.#places, seen, this.#limits);
    this.#begun += passed;
    this.#answered = 0;
    this.#wasFull = false;
  }
}
