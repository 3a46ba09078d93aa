import { Refused } from '../patient.ts';
import type { Parts, Worker } from './parts.ts';

const HEAD = 'head-east';
/** How often two records may have changed while they were compared. */
const LOOKS = 20;

/** Two records of one person; `mergeId` while they are shown as one. */
export type Pair = { survivor: string; absorbed: string; mergeId: string | undefined; merges: number };

/** Merges pairs of records and takes them apart again, in an order of chance. */
export class Merging implements Worker {
  readonly name = 'merges';
  readonly pairs: Pair[];
  readonly #parts: Parts;

  constructor(parts: Parts, pairs: readonly [survivor: string, absorbed: string][]) {
    this.#parts = parts;
    this.pairs = pairs.map(([survivor, absorbed]) => ({ survivor, absorbed, mergeId: undefined, merges: 0 }));
  }

  async cycle(): Promise<void> {
    const pair = this.#parts.dice.pick(this.pairs);
    await (pair.mergeId ? this.#unmerge(pair) : this.#merge(pair));
  }

  async #merge(pair: Pair): Promise<void> {
    const { patient, dice } = this.#parts;
    const takeFields = dice.sample(['ADDRESS', 'NAME', 'MAIL'], dice.below(3));
    for (let look = 1; ; look += 1) {
      const [survivorVersion, absorbedVersion] = [
        await this.#version(pair.survivor),
        await this.#version(pair.absorbed),
      ];
      const { survivor: survivorId, absorbed: absorbedId } = pair;
      try {
        const { result } = await patient.send(HEAD, 'mergeCustomers', 'merge { id }', {
          ...{ survivorId, absorbedId, survivorVersion, absorbedVersion, takeFields },
        });
        pair.mergeId = result.merge.id;
        pair.merges += 1;
        return;
      } catch (error) {
        // a fact moved one of them on meanwhile: people would look again
        if (!(error instanceof Refused) || error.code !== 'CONFLICT' || look === LOOKS) throw error;
      }
    }
  }

  async #unmerge(pair: Pair): Promise<void> {
    await this.#parts.patient.send(HEAD, 'unmergeCustomers', 'restored { id }', { mergeId: pair.mergeId });
    pair.mergeId = undefined;
  }

  async #version(id: string): Promise<number> {
    const query = 'query ($id: ID!) { customer(id: $id) { version } }';
    return (await this.#parts.patient.ask(HEAD, query, { id })).customer.version;
  }
}
