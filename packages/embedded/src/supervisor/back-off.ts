const FIRST = 500;
const LONGEST = 30_000;
/** A process that ran this long had started well: the next failure is a first one again (ms). */
export const STEADY = 10_000;

/** How long to wait before the nth restart in a row (ms): half a second, doubled each time, at most half a minute. */
export function backOff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
}
