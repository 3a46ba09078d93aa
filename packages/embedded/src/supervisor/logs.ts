import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 3;

/** The log of a process of this start; those of the last starts get `.1`, `.2`, `.3`. */
export function freshLog(folder: string, name: string): string {
  const file = join(folder, `${name}.log`);
  rmSync(join(folder, `${name}.${KEPT}.log`), { force: true });
  for (let age = KEPT - 1; age >= 0; age -= 1) {
    const older = age === 0 ? file : join(folder, `${name}.${age}.log`);
    if (existsSync(older)) renameSync(older, join(folder, `${name}.${age + 1}.log`));
  }
  return file;
}
