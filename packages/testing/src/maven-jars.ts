import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * The folder that holds what a POM depends on, filled once for each version that it names, and renamed when whole.
 * @param pom the file
 * @param property name of the property that holds the version, `kafka.version`
 * @param cache folder below `~/.cache`
 */
export function mavenJars(pom: string, property: string, cache: string): string {
  const text = readFileSync(pom, 'utf8');
  const version = text.split(`<${property}>`)[1]?.split('<')[0] ?? '';
  const lib = join(homedir(), '.cache', cache, version);
  if (existsSync(lib)) return lib;
  const part = `${lib}.${process.pid}`;
  mkdirSync(dirname(part), { recursive: true });
  const words = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const { status, error, stderr, stdout } = spawnSync('mvn', [...words, `-DoutputDirectory=${part}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`mvn failed: ${error?.message ?? `${stderr}${stdout}`.slice(-2_000)}`);
  renameSync(part, lib);
  return lib;
}
