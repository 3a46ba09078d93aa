// `npm start`: the whole product on this machine. Ctrl-C ends it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '@guanxi/runtime/config';
import { applicationsOf } from '@guanxi/web-server/applications';
import { loadDemo } from './demo/index.ts';
import { DEMO_PASSWORD, demoPeople } from './demo/people.ts';
import { type Installation, startInstallation } from './installation.ts';
import { Problem } from './problem.ts';
import { addresses, readSettings, root, SERVICES, type Settings } from './settings.ts';

const say = (line: string) => console.log(line);
const startedAt = Date.now();
const starting = new AbortController();
let installation: Installation | undefined;
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  const settings = readSettings(process.env);
  installation = await startInstallation(settings, say, starting.signal);
  await run(settings, installation);
} catch (error) {
  if (ending) process.exit(0);
  const expected = error instanceof Problem || error instanceof SettingsError;
  console.error(expected ? (error as Error).message : error);
  await installation?.stop();
  process.exit(1);
}

async function run(settings: Settings, { folder, supervisor, environments, late }: Installation): Promise<void> {
  for (const child of late) say(`${child.name} is not ready; the end of its log:\n${child.lastLines(10)}\n`);
  const { gateway, issuer } = addresses(settings);
  const { signal } = starting;
  const demo = { folder, gateway, issuer, environments, zone: settings.timeZone, say, signal };
  const size = settings.demo;
  if (size !== 'off') await loadDemo('first', { ...demo, size });
  say(greeting(settings, folder.logs));
  if (process.argv.includes('--watch')) supervisor.watch(watched());
  if (size !== 'off') await loadDemo('rest', { ...demo, size });
}

/** Stops everything in order; asked again while it does, it ends at once, and the rest ends by itself. */
async function end(): Promise<void> {
  if (ending) process.exit(130);
  ending = true;
  say('\nStopping …');
  starting.abort();
  if (!installation) return; // the start stops what it has begun
  await installation.stop();
  process.exit(0);
}

function greeting(settings: Settings, logs: string): string {
  const { gateway, mail } = addresses(settings);
  const names = demoPeople().map(({ username }) => username);
  return [
    '',
    `Guanxi is ready: ${gateway}`,
    ...applicationsAt(gateway),
    `  explorer  ${gateway}/explorer`,
    `  mail      ${mail}`,
    `  logs      ${logs}`,
    `  sign in   ${names.slice(0, 7).join(', ')},`,
    `            ${names.slice(7).join(', ')}`,
    `            (password of all: ${DEMO_PASSWORD})`,
    `  (after ${((Date.now() - startedAt) / 1000).toFixed(1)} s; Ctrl-C stops it, npm run reset empties it)`,
  ].join('\n');
}

/** The browser applications that are built; the first page leads to them, too. */
function applicationsAt(gateway: string): string[] {
  const dist = join(root, 'web', 'dist');
  const built = existsSync(dist) ? applicationsOf(dist) : [];
  return built.map((name) => `  ${name.padEnd(8)}  ${gateway}/${name}/`);
}

function watched(): Record<string, string[]> {
  const services = SERVICES.map((name): [string, string[]] => [join(root, 'services', name, 'src'), [name]]);
  return Object.fromEntries([
    ...services,
    [join(root, 'gateway', 'src'), ['gateway']],
    [join(root, 'packages', 'runtime', 'src'), ['gateway', ...SERVICES]],
  ]);
}
