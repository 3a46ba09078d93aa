/** Chance that falls alike for the same seed (mulberry32). Not for secrets. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** A whole number of a span, both ends included. */
  between(from: number, to: number): number;
  pick<T>(of: readonly T[]): T;
  /** One of `[weight, value]`, the heavier the likelier. */
  weighed<T>(of: readonly (readonly [weight: number, value: T])[]): T;
  /** Whether something that comes so often out of a hundred comes now. */
  percent(share: number): boolean;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: <T>(of: readonly T[]): T => of[below(of.length)] as T,
    weighed<T>(of: readonly (readonly [weight: number, value: T])[]): T {
      let left = next() * of.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of of) {
        left -= weight;
        if (left < 0) return value;
      }
      return (of.at(-1) as readonly [number, T])[1];
    },
    percent: (share) => next() * 100 < share,
  };
}
