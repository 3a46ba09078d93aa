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

export type Load = { inFlight: number; waiting: number; loopDelay: number };

/** Whether a request comes in, waits for a place, or is turned away. Pure. */
export function admit(load: Load, limits: AdmissionLimits): 'in' | 'wait' | 'away' {
  if (isLate(load, limits)) return 'away';
  if (load.inFlight < limits.inFlight) return 'in';
  return load.waiting < limits.waiting ? 'wait' : 'away';
}

/** One costly thing may hold up the loop too: it is overload only where much is in flight besides. Pure. */
export const isLate = ({ inFlight, loopDelay }: Omit<Load, 'waiting'>, limits: AdmissionLimits): boolean =>
  loopDelay > limits.loopDelay && inFlight * 4 >= limits.inFlight;

type Entry = { begin: () => Promise<unknown>; turnAway: () => void; timer: NodeJS.Timeout };

/**
 * The door of a server: takes in no more than it can do in time, and turns the rest away before anything is read,
 * checked or parsed. What has begun is never cut off.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #loop: LoopDelay;
  readonly #waiting = new Set<Entry>();
  #inFlight = 0;

  constructor(limits: AdmissionLimits, loop: LoopDelay = watchLoop()) {
    this.#limits = limits;
    this.#loop = loop;
  }

  /** True while the event loop is too late for anything new; for work that does not count as in flight. */
  get isLate(): boolean {
    return isLate({ inFlight: this.#inFlight, loopDelay: this.#loop.delay() }, this.#limits);
  }

  /** Runs `begin` now or as soon as there is a place, or `turnAway` when there is none in time. */
  enter(begin: () => Promise<unknown>, turnAway: () => void): void {
    const load = { inFlight: this.#inFlight, waiting: this.#waiting.size, loopDelay: this.#loop.delay() };
    const decided = admit(load, this.#limits);
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
    this.#inFlight += 1;
    void begin().finally(() => {
      this.#inFlight -= 1;
      this.#next();
    });
  }

  #next(): void {
    const [entry] = this.#waiting;
    if (!entry) return;
    this.#waiting.delete(entry);
    clearTimeout(entry.timer);
    this.#run(entry.begin);
  }
}
