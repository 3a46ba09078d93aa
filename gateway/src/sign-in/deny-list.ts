/** The claims by which an ended session is recognised. */
type Claims = { sub?: string | undefined; sid?: string | undefined; iat?: number | undefined };

/** No access token lives longer than this, so a mark older than it can be forgotten. In milliseconds. */
const LONGEST_TOKEN = 3_600_000 + 60_000;

/**
 * Sessions and people whose tokens are refused although they have not expired. A mark on a person ends what he was
 * given until now; signing in again gives him tokens that pass.
 */
export class DenyList {
  readonly #sessions = new Map<string, number>();
  readonly #people = new Map<string, number>();

  /** Ends one session where `sid` is known, else every token of `sub` issued up to `now` (real time, ms). */
  end({ sid, sub }: Claims, now = Date.now()): void {
    this.#forget(now);
    if (sid !== undefined) this.#sessions.set(sid, now);
    else if (sub !== undefined) this.#people.set(sub, now);
  }

  isEnded({ sid, sub, iat = 0 }: Claims): boolean {
    if (sid !== undefined && this.#sessions.has(sid)) return true;
    const ended = sub === undefined ? undefined : this.#people.get(sub);
    return ended !== undefined && iat * 1000 <= ended;
  }

  #forget(now: number): void {
    for (const marks of [this.#sessions, this.#people]) {
      for (const [id, since] of marks) if (now - since > LONGEST_TOKEN) marks.delete(id);
    }
  }
}
