import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { root, SERVICES } from '../settings.ts';

/** Brings the services' databases up to date; answers what was applied, by service. */
export async function applyMigrations(urls: Record<string, string>, env: Record<string, string>): Promise<string[]> {
  const targets = SERVICES.filter((service) => existsSync(join(root, 'services', service, 'prisma', 'migrations'))).map(
    (service) => ({ service, url: urls[service] }),
  );
  if (targets.length === 0) return [];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'migrate.ts')], {
    cwd: root,
    env: { ...process.env, ...env, MIGRATE: JSON.stringify(targets) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Problem(`The databases could not be brought up to date:\n${errors.trim()}`);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { service: string; applied: string[] })
    .filter(({ applied }) => applied.length > 0)
    .map(({ service, applied }) => `${service} (${applied.length})`);
}
