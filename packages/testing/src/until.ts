/** How long to wait for a condition, and what to call it when it does not come. */
export interface Waiting {
  /** Milliseconds; 5,000 unless given. */
  bound?: number;
  what?: string;
}

/**
 * Waits until the condition answers something other than undefined, null or false, and returns it. A condition that
 * throws is asked again.
 * @throws Error when the bound has passed, with the last error as its cause
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { bound = 5_000, what = 'the condition' }: Waiting = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + bound;
  let cause: unknown;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    try {
      const value = await condition();
      if (value !== undefined && value !== null && value !== false) return value as NonNullable<Exclude<T, false>>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`${what} did not come within ${bound} ms`, { cause });
    await new Promise((done) => setTimeout(done, pause));
  }
}
