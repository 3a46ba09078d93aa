/** The claims by which an ended session is recognised. */
type Claims = { sub?: string | undefined; sid?: string | undefined; iat?: number | undefined };

/** Who is signed out: one session where `sid` is known, else all that `sub` was given up to `endedAt`. */
export type EndedSession = {
  sid?: string | undefined;
  sub?: string | undefined;
  /** Tokens issued up to here are refused; real time, in milliseconds. */
  endedAt: number;
  /** From here on none of them lives any more. */
  until: number;
};

/** No access token lives longer than this, so what was ended before it can be forgotten. In milliseconds. */
export const LONGEST_TOKEN = 3_600_000 + 60_000;

type Mark = { endedAt: number; until: number };

/**
 * Sessions and people whose tokens are refused although they have not expired. A mark on a person ends what he was
 * given until then; signing in again gives him tokens that pass.
 */
export class DenyList {
  readonly #sessions = new Map<string, Mark>();
  readonly #people = new Map<string, Mark>();
  readonly #listeners: (() => void)[] = [];

  /** Marks a session or a person. `now` is real time in milliseconds. */
  end({ sid, sub, endedAt, until }: EndedSession, now = Date.now()): void {
    this.#forget(now);
    if (until <= now) return;
    if (sid !== undefined) this.#sessions.set(sid, later(this.#sessions.get(sid), { endedAt, until }));
    else if (sub !== undefined) this.#people.set(sub, later(this.#people.get(sub), { endedAt, until }));
    for (const heard of this.#listeners) heard();
  }

  /** Calls back after each mark: what is open for longer than a request has to look again. */
  onMark(heard: () => void): void {
    this.#listeners.push(heard);
  }

  isEnded({ sid, sub, iat = 0 }: Claims): boolean {
    if (sid !== undefined && this.#sessions.has(sid)) return true;
    const mark = sub === undefined ? undefined : this.#people.get(sub);
    return mark !== undefined && iat * 1000 <= mark.endedAt;
  }

  /** How many marks are held. */
  get size(): number {
    return this.#sessions.size + this.#people.size;
  }

  #forget(now: number): void {
    for (const marks of [this.#sessions, this.#people]) {
      for (const [id, { until }] of marks) if (until <= now) marks.delete(id);
    }
  }
}

// facts come more than once and in any order
const later = (a: Mark | undefined, b: Mark): Mark =>
  a ? { endedAt: Math.max(a.endedAt, b.endedAt), until: Math.max(a.until, b.until) } : b;
