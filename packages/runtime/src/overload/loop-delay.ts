/** How late this process's event loop runs. */
export interface LoopDelay {
  /** Milliseconds by which the loop was or is late, looked at every 50 ms. */
  delay(): number;
  stop(): void;
}

const INTERVAL = 50;

/** Watches the event loop by a timer: what holds the loop up makes the timer late. */
export function watchLoop(now: () => number = () => performance.now()): LoopDelay {
  let due = now() + INTERVAL;
  let last = 0;
  const timer = setInterval(() => {
    last = Math.max(0, now() - due);
    due = now() + INTERVAL;
  }, INTERVAL);
  timer.unref();
  return {
    // a loop that is held up right now has not run its timer yet
    delay: () => Math.max(last, now() - due),
    stop: () => clearInterval(timer),
  };
}
