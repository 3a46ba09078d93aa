/** Chance that falls alike for the same seed (mulberry32), and ids made of it. Not for secrets. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** A whole number of a span, both ends included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  /** Whether something that comes so often out of a hundred comes now. */
  percent(share: number): boolean {
    return this.unit() * 100 < share;
  }

  /** A UUIDv7 of an instant (ms). */
  id(at: number): string {
    const time = Math.floor(at).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.#hex(3)}-${'89ab'[this.below(4)]}${this.#hex(3)}-${this.#hex(6)}${this.#hex(6)}`;
  }

  /** At most six digits of chance. */
  #hex(digits: number): string {
    return (2 ** 24 + this.below(2 ** 24)).toString(16).slice(1, 1 + digits);
  }
}
