import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords and keys of one installation, made once and kept in its data folder. */
export class Secrets {
  readonly #file: string;
  readonly #values: Record<string, string>;

  constructor(folder: string) {
    this.#file = join(folder, 'secrets.json');
    this.#values = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : {};
  }

  /** The secret of that name; made at the first asking. */
  get(name: string): string {
    const known = this.#values[name];
    if (known) return known;
    const made = randomBytes(24).toString('hex');
    this.#values[name] = made;
    writeFileSync(this.#file, JSON.stringify(this.#values, null, 2), { mode: 0o600 });
    return made;
  }
}
