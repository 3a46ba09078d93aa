import type { Actor } from '@guanxi/runtime';
import type { CustomersDatabase } from '../context.ts';
import { takeNumbers } from '../enrolment/enrolments.ts';
import { countJoining, type JobRow, type Part } from './import-store.ts';
import type { NumberBlock } from './member-numbers.ts';

/**
 * Takes numbers for the parts of an import in the order of the file, each time in a transaction of its own: the range is
 * not locked while a part is written, and whoever joins meanwhile need not wait. What a process that is killed had
 * taken stays unused, like the numbers of an import that is undone.
 */
export class NumberSupply {
  readonly #db: CustomersDatabase;
  readonly #actor: Actor;
  readonly #job: JobRow;
  #left: NumberBlock[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(db: CustomersDatabase, actor: Actor, job: JobRow) {
    this.#db = db;
    this.#actor = actor;
    this.#job = job;
  }

  /** As many numbers as rows of a part will become members. */
  take(part: Part): Promise<NumberBlock[]> {
    const taken = this.#turn.then(() => this.#take(part));
    this.#turn = taken.catch(() => {});
    return taken;
  }

  /** Numbers that nobody of a part got are those of the next. */
  giveBack(left: readonly NumberBlock[]): void {
    this.#left.push(...left);
  }

  async #take(part: Part): Promise<NumberBlock[]> {
    const wanted = this.#job.enrol ? await countJoining(this.#db.read, this.#job, part) : 0;
    const held = this.#left;
    this.#left = [];
    const missing = wanted - held.reduce((sum, { numbers }) => sum + numbers.length, 0);
    if (missing <= 0) return held;
    const taken = await this.#db.transaction(this.#actor, (tx) => takeNumbers(tx, missing));
    if (!taken) throw new Error('the range of member numbers is used up');
    return [...held, taken];
  }
}
