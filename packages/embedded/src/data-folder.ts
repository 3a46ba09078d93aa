import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from './problem.ts';
import { commandOf, isAlive } from './processes.ts';

/** Where everything that is kept lies, by use. */
export interface DataFolder {
  path: string;
  postgres: string;
  logs: string;
  blobs: string;
  mail: string;
  run: string;
  clockFile: string;
  compileCache: string;
  /** Gives the folder free for another start. */
  release(): void;
}

/**
 * Makes the folder if it is missing and takes it for this process.
 * @throws Problem when it cannot be read or written, or another Guanxi is running on it
 */
export function openDataFolder(path: string): DataFolder {
  const folder = {
    path,
    postgres: join(path, 'postgres'),
    logs: join(path, 'logs'),
    blobs: join(path, 'blobs'),
    mail: join(path, 'mail'),
    run: join(path, 'run'),
    clockFile: join(path, 'clock'),
    compileCache: join(path, 'compile-cache'),
  };
  try {
    for (const each of [path, folder.logs, folder.blobs, folder.mail, folder.run]) mkdirSync(each, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Problem(
      `The data folder ${path} cannot be used: ${(error as Error).message}\nGive another one with GUANXI_DATA=/a/folder, or mend its rights.`,
    );
  }
  const lock = join(folder.run, 'supervisor.pid');
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder && holder !== process.pid && isAlive(holder) && commandOf(holder)?.includes('node')) {
    throw new Problem(
      `Guanxi is already running on ${path} (process ${holder}). Stop it first, or give another folder with GUANXI_DATA and other ports with GUANXI_PORT.`,
    );
  }
  writeFileSync(lock, String(process.pid));
  if (!existsSync(folder.clockFile)) writeFileSync(folder.clockFile, '0');
  return { ...folder, release: () => rmSync(lock, { force: true }) };
}

/** The first folder on the way to `path` that other users may not enter; undefined when they may go all the way. */
export function closedFolder(path: string, isOpen: (folder: string) => boolean): string | undefined {
  const way: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    way.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  return way.find((folder) => existsSync(folder) && !isOpen(folder));
}
