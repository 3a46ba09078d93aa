/** Real-time waiting for the event machinery. Business time asks the Clock port instead. */

/** Resolves after `ms`, or at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** Delays that double from `first` to `most` milliseconds, each cut by up to a half so that many do not knock at once. */
export function backOff(first: number, most: number): { next(): number; reset(): void } {
  let delay = first;
  return {
    next() {
      const now = delay;
      delay = Math.min(most, delay * 2);
      return now * (0.5 + Math.random() / 2);
    },
    reset() {
      delay = first;
    },
  };
}

/** A bell that remembers: a ring between looking and waiting is not lost. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves at the next ring, at one not yet heard, after `ms`, or when the signal aborts. */
  async heard(signal: AbortSignal, ms?: number): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = ms === undefined ? undefined : setTimeout(wake, ms);
        this.#wake = wake;
        signal.addEventListener('abort', wake, { once: true });
      });
      this.#wake = undefined;
    }
    this.#rung = false;
  }
}
