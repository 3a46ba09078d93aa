import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, goneWithin, isAlive, signalGroup } from '../processes.ts';

type Noted = { name: string; pid: number };

/** Which processes belong to this installation; a next start ends those that a killed supervisor left. */
export class ChildNotes {
  readonly #file: string;

  constructor(runFolder: string) {
    this.#file = join(runFolder, 'children.json');
  }

  write(children: Noted[]): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify(children));
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** Ends what an earlier start left running. */
  async clear(): Promise<void> {
    const noted: Noted[] = existsSync(this.#file) ? JSON.parse(readFileSync(this.#file, 'utf8')) : [];
    const left = noted.filter(({ pid }) => isAlive(pid) && commandOf(pid)?.includes('guard.ts'));
    for (const { pid } of left) signalGroup(pid, 'SIGKILL');
    await Promise.all(left.map(({ pid }) => goneWithin(pid, 5000)));
    rmSync(this.#file, { force: true });
  }
}
