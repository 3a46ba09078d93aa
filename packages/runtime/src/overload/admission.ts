import type { Capacity } from './capacity.ts';
import { type LoopDelay, watchLoop } from './loop-delay.ts';

/** What a process takes on before it turns requests away. */
export type AdmissionLimits = {
  /** Requests that are worked on at the same time. */
  inFlight: number;
  /** Requests that wait for a place, so that a burst is smoothed and not refused. */
  waiting: number;
  /** How long one waits for a place, in milliseconds: after it the answer would come too late for its caller. */
  patience: number;
  /** How late the event loop may run, in milliseconds. Later than that, what is here already cannot be done in time. */
  loopDelay: number;
};

export type Load = {
  inFlight: number;
  /** Those in flight that began a moment ago. What hangs on another process takes none of what this one can do. */
  young: number;
  waiting: number;
  loopDelay: number;
  /** Young ones that can be answered in time. */
  places: number;
};

/** Whether a request comes in, waits for a place, or is turned away. Pure. */
export function admit(load: Load, limits: AdmissionLimits): 'in' | 'wait' | 'away' {
  if (isLate(load, limits)) return 'away';
  if (load.inFlight < limits.inFlight && load.young < load.places) return 'in';
  return load.waiting < limits.waiting ? 'wait' : 'away';
}

/** One costly thing may hold up the loop too: it is overload only where much is in flight besides. Pure. */
export const isLate = (
  { inFlight, loopDelay }: Pick<Load, 'inFlight' | 'loopDelay'>,
  limits: AdmissionLimits,
): boolean => loopDelay > limits.loopDelay && inFlight * 4 >= limits.inFlight;

/** Milliseconds after which a request in flight counts as one that waits for another process. */
const YOUNG = 1_000;

type Entry = { begin: () => Promise<unknown>; turnAway: () => void; timer: NodeJS.Timeout };

/**
 * The door of a server: takes in no more than it can do in time, and turns the rest away before anything is read,
 * checked or parsed. What has begun is never cut off.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #loop: LoopDelay;
  readonly #capacity: Capacity | undefined;
  readonly #waiting = new Set<Entry>();
  /** In the order in which they began. */
  readonly #young = new Set<{ since: number }>();
  #inFlight = 0;

  /** @param capacity where fewer than `limits.inFlight` may be what can be done in time */
  constructor(
    limits: AdmissionLimits,
    { loop = watchLoop(), capacity }: { loop?: LoopDelay; capacity?: Capacity } = {},
  ) {
    this.#limits = limits;
    this.#loop = loop;
    this.#capacity = capacity;
  }

  /** True while the event loop is too late for anything new; for work that does not count as in flight. */
  get isLate(): boolean {
    return isLate({ inFlight: this.#inFlight, loopDelay: this.#loop.delay() }, this.#limits);
  }

  /** Runs `begin` now or as soon as there is a place, or `turnAway` when there is none in time. */
  enter(begin: () => Promise<unknown>, turnAway: () => void): void {
    const load = this.#load();
    const decided = admit(load, this.#limits);
    if (decided !== 'in' && load.young >= load.places) this.#capacity?.full();
    if (decided === 'in') this.#run(begin);
    else if (decided === 'away') turnAway();
    else this.#wait(begin, turnAway);
  }

  close(): void {
    this.#loop.stop();
  }

  #wait(begin: () => Promise<unknown>, turnAway: () => void): void {
    const timer = setTimeout(() => {
      this.#waiting.delete(entry);
      turnAway();
    }, this.#limits.patience).unref();
    const entry: Entry = { begin, turnAway, timer };
    this.#waiting.add(entry);
  }

  #run(begin: () => Promise<unknown>): void {
    const entry = { since: performance.now() };
    this.#inFlight += 1;
    this.#young.add(entry);
    void begin().finally(() => {
      this.#inFlight -= 1;
      this.#young.delete(entry);
      this.#capacity?.answered();
      this.#next();
    });
  }

  /** A place that has become free may be one too many by now, and places may have become more. */
  #next(): void {
    for (const entry of this.#waiting) {
      const { inFlight, young, places } = this.#load();
      if (inFlight >= this.#limits.inFlight || young >= places) return;
      this.#waiting.delete(entry);
      clearTimeout(entry.timer);
      this.#run(entry.begin);
    }
  }

  #load(): Load {
    const old = performance.now() - YOUNG;
    for (const entry of this.#young) {
      if (entry.since > old) break;
      this.#young.delete(entry);
    }
    return {
      inFlight: this.#inFlight,
      young: this.#young.size,
      waiting: this.#waiting.size,
      loopDelay: this.#loop.delay(),
      places: this.#capacity?.places ?? this.#limits.inFlight,
    };
  }
}
