import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from './services.ts';

const load = createRequire(import.meta.url);
// found when it is needed: images have migrations, but no generator
const manifest = () => load.resolve('prisma/package.json');
const cli = () => join(dirname(manifest()), 'build/index.js');

/** Generates the client of each folder whose schema has changed since it was last generated. */
export async function generateClients(folders: string[]): Promise<void> {
  const stale = folders.filter((folder) => !isFresh(folder));
  const workers = Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let folder = stale.shift(); folder; folder = stale.shift()) await generate(folder);
  });
  await Promise.all(workers);
}

function generate(folder: string): Promise<void> {
  const child = spawn(process.execPath, [cli(), 'generate', '--schema', join(folder, 'prisma/schema')], {
    cwd: root,
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: join(import.meta.dirname, 'schema-engine.js'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      if (status !== 0) return fail(new Error(`prisma generate failed for ${basename(folder)}:\n${output}`));
      mkdirSync(dirname(stamp(folder)), { recursive: true });
      writeFileSync(stamp(folder), fingerprint(folder));
      console.log(`generated the Prisma client of ${basename(folder)}`);
      done();
    });
  });
}

function isFresh(folder: string): boolean {
  if (!existsSync(join(folder, 'src/generated/prisma/client.ts')) || !existsSync(stamp(folder))) return false;
  return readFileSync(stamp(folder), 'utf8') === fingerprint(folder);
}

function stamp(folder: string): string {
  return join(folder, 'src/generated/prisma/.schema-hash');
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(load(manifest()).version);
  const schema = join(folder, 'prisma/schema');
  for (const name of readdirSync(schema).sort()) hash.update(name).update(readFileSync(join(schema, name)));
  return hash.digest('hex');
}
