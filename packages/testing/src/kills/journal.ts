import { appendFileSync, readFileSync } from 'node:fs';

export type Kind = 'order' | 'receipt' | 'return' | 'request' | 'solution';
/** What a user was told to be done. */
export type Acknowledged = { kind: Kind; id: string; mutation: string };

/** Ids that the product has acknowledged: written here the moment its answer is read, and nowhere else. */
export class AcknowledgedIds {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(entry: Acknowledged): void {
    appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
  }

  read(): Acknowledged[] {
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Acknowledged);
  }
}
