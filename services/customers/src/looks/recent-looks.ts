import { ONE_LOOK_MINUTES } from './look.ts';

const HOUR = ONE_LOOK_MINUTES * 60_000;

/**
 * The looks that this process has seen written within the hour, so that the next ones cost no statement. Only spares
 * work: what it has forgotten, or another process wrote, the table knows.
 */
export class RecentLooks {
  readonly #most: number;
  readonly #at = new Map<string, number>();

  constructor(most = 10_000) {
    this.#most = most;
  }

  has(key: string, now: Date): boolean {
    const at = this.#at.get(key);
    return at !== undefined && now.getTime() >= at && now.getTime() - at < HOUR;
  }

  /** A look that the table is known to hold, begun at `now` or less than an hour before it. */
  add(key: string, now: Date): void {
    this.#at.set(key, now.getTime());
    if (this.#at.size <= this.#most) return;
    const [oldest] = this.#at.keys();
    if (oldest !== undefined) this.#at.delete(oldest);
  }
}
