/** Chance that can be repeated. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  pick<T>(of: readonly T[]): T;
  /** That many different ones, in an order of chance. */
  sample<T>(of: readonly T[], count: number): T[];
  digits(count: number): string;
}

/** Dice that fall alike for the same seed (mulberry32). Not for secrets. */
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
    pick<T>(of: readonly T[]): T {
      if (of.length === 0) throw new Error('nothing to pick from');
      return of[below(of.length)] as T;
    },
    sample<T>(of: readonly T[], count: number): T[] {
      const left = [...of];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [left[at], left[other]] = [left[other] as T, left[at] as T];
      }
      return left.slice(0, count);
    },
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
}
