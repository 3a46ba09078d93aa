import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyDependencies, moveWhole, versionIn } from './maven-jars.ts';

const POM = fileURLToPath(new URL('platform/keycloak-pom.xml', import.meta.url));

/**
 * What is chosen when Keycloak is built; a start that repeats one of them with another value does not serve. Health is
 * on the one port, so that instances run side by side.
 */
const BUILD_OPTIONS = [
  '--db=dev-file',
  '--health-enabled=true',
  '--http-management-health-enabled=false',
  '--features-disabled=ciba,device-flow,impersonation,kerberos,organization,twitter-broker',
];

/** The folder of everything that is made once; KEYCLOAK_CACHE names another. */
export const keycloakCache = () => process.env.KEYCLOAK_CACHE ?? join(homedir(), '.cache', 'guanxi-keycloak');

/** A short name for a value: another value has another one. */
export const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/**
 * The folder of a built Keycloak. Fetched through Maven and built when it is asked for the first time; that takes about
 * a minute. Needs Java 17 or later, Maven and tar.
 */
export async function builtKeycloak(): Promise<string> {
  const home = join(keycloakCache(), `${versionIn(POM, 'keycloak.version')}-${digest(BUILD_OPTIONS)}`);
  if (existsSync(home)) return home;
  mkdirSync(keycloakCache(), { recursive: true });
  const part = mkdtempSync(join(keycloakCache(), 'build-'));
  try {
    copyDependencies(POM, part);
    const archive = readdirSync(part).find((file) => file.endsWith('.tar.gz'));
    if (!archive) throw new Error('Maven brought no archive of Keycloak');
    mkdirSync(join(part, 'keycloak'));
    await run('tar', ['-xzf', join(part, archive), '-C', join(part, 'keycloak'), '--strip-components=1']);
    await run(join(part, 'keycloak', 'bin', 'kc.sh'), ['build', ...BUILD_OPTIONS]);
    moveWhole(join(part, 'keycloak'), home);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return home;
}

async function run(command: string, words: readonly string[]): Promise<void> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-4_000);
    });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${command} ${words[0]} ended with ${status}:\n${output}`);
}
