import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';

const TRIES = 3;

/**
 * The folder that holds what a POM depends on, filled once for each version that it names, and renamed when whole.
 * @param pom the file
 * @param property name of the property that holds the version, `kafka.version`
 * @param cache folder below `~/.cache`, or an absolute one
 */
export function mavenJars(pom: string, property: string, cache: string): string {
  const lib = resolve(homedir(), '.cache', cache, versionIn(pom, property));
  if (existsSync(lib)) return lib;
  const part = `${lib}.${process.pid}`;
  mkdirSync(dirname(part), { recursive: true });
  copyDependencies(pom, part, ['-DincludeScope=runtime']);
  moveWhole(part, lib);
  rmSync(part, { recursive: true, force: true });
  return lib;
}

/** The version that a property of a POM names. */
export const versionIn = (pom: string, property: string): string =>
  readFileSync(pom, 'utf8').split(`<${property}>`)[1]?.split('<')[0] ?? '';

/**
 * Puts what a POM depends on into a folder. A download that breaks off is tried again: Maven goes on where it stopped.
 * @throws Error with what Maven said the last time
 */
export function copyDependencies(pom: string, folder: string, more: readonly string[] = []): void {
  const words = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`, ...more];
  for (let left = TRIES - 1; ; left -= 1) {
    const { status, error, stderr, stdout } = spawnSync('mvn', words, { encoding: 'utf8' });
    if (status === 0) return;
    if (left === 0 || error) throw new Error(`mvn failed: ${error?.message ?? `${stderr}${stdout}`.slice(-2_000)}`);
  }
}

/** Puts a finished folder into its place; where another process was quicker, its folder stays. */
export function moveWhole(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
