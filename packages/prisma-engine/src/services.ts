import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The root of the checkout. */
export const root = resolve(import.meta.dirname, '../../..');

/** Every folder below `services` that has a Prisma schema, sorted by name. */
export function serviceFolders(): string[] {
  return readdirSync(join(root, 'services'))
    .sort()
    .map((name) => join(root, 'services', name))
    .filter((folder) => existsSync(join(folder, 'prisma/schema')));
}

/** The folder of a service given by its name (`customers`) or path (`services/customers`). */
export function serviceFolder(nameOrPath: string): string {
  const folder = join(root, 'services', basename(resolve(nameOrPath)));
  if (!existsSync(join(folder, 'prisma/schema'))) throw new Error(`${nameOrPath} has no prisma/schema folder`);
  return folder;
}
