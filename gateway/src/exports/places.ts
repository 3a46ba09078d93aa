import { HttpRefusal } from '../http/replies.ts';

/** Files that one process makes at the same time, and that one person has made. */
const MOST = 6;
const PER_PERSON = 2;

/** Who is having a file made. A long file takes its time from everybody else: only so many are made at once. */
export class Places {
  readonly #taken = new Map<string, number>();

  /** Takes a place; answers what gives it back. @throws HttpRefusal 503 where all are taken, 429 where one has enough */
  take(person: string): () => void {
    const own = this.#taken.get(person) ?? 0;
    if (own >= PER_PERSON)
      throw new HttpRefusal(429, 'TOO_MANY_EXPORTS', `A person may have ${PER_PERSON} files made at once`, {
        headers: { 'retry-after': '10' },
      });
    if (this.size >= MOST)
      throw new HttpRefusal(503, 'OVERLOADED', 'Too many files are being made', { headers: { 'retry-after': '10' } });
    this.#taken.set(person, own + 1);
    let isLeft = false;
    return () => {
      if (isLeft) return;
      isLeft = true;
      const left = (this.#taken.get(person) ?? 1) - 1;
      if (left > 0) this.#taken.set(person, left);
      else this.#taken.delete(person);
    };
  }

  get size(): number {
    return [...this.#taken.values()].reduce((sum, each) => sum + each, 0);
  }
}
