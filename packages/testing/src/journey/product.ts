import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Addresses } from './world.ts';

export type Product = {
  addresses: Addresses;
  folder: string;
  readyInMs: number;
  /** Of `npm start` itself, the parent of all other processes. */
  pid: number;
  output: () => string;
  stop(): Promise<void>;
};

const ownMain = new URL('../../../embedded/src/main.ts', import.meta.url).pathname;

/**
 * Starts the whole product on free ports (or from `GUANXI_PORT` on) in a folder of its own, and removes the folder in
 * the end; a folder that is given is kept. `main` is what `npm start` runs, in this checkout or in another one.
 */
export async function startProduct(
  env: Record<string, string> = {},
  bound = 180_000,
  keep?: string,
  main = ownMain,
): Promise<Product> {
  const port = Number(env.GUANXI_PORT) || (await freeBlock());
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'guanxi-product-'));
  mkdirSync(folder, { recursive: true });
  // where this runs as root, PostgreSQL does as another user, who must be able to enter
  chmodSync(folder, 0o755);
  const started = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, GUANXI_DATA: join(folder, 'data'), GUANXI_PORT: String(port), DEMO: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const stop = async () => {
    await end(child);
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(child, () => output, bound);
  } catch (error) {
    await stop();
    throw error;
  }
  const server = `http://127.0.0.1:${port + 10}`;
  const addresses = {
    gateway: `http://127.0.0.1:${port}`,
    issuer: env.ISSUER_URL ?? `${server}/realms/guanxi`,
    mailbox: `${server}/mail/api`,
    control: `${server}/control`,
    direct: directTo(port, folder),
  };
  const readyInMs = performance.now() - started;
  return { addresses, folder, readyInMs, pid: child.pid ?? 0, output: () => output, stop };
}

/** The services of a product of ours, by their ports and the key in its data folder. */
function directTo(port: number, folder: string): NonNullable<Addresses['direct']> {
  const names = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'];
  const secrets = JSON.parse(readFileSync(join(folder, 'data', 'secrets.json'), 'utf8')) as Record<string, string>;
  return {
    services: Object.fromEntries(names.map((name, at) => [name, `http://127.0.0.1:${port + 1 + at}/graphql`])),
    key: { id: 'embedded', secret: secrets['gateway-key'] ?? '' },
  };
}

async function ready(child: ChildProcess, output: () => string, bound: number): Promise<void> {
  const deadline = AbortSignal.timeout(bound);
  while (!output().includes('Guanxi is ready')) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}:\n${output()}`);
    if (deadline.aborted) throw new Error(`not ready in ${bound / 1000} s:\n${output()}`);
    const exited = once(child, 'exit', { signal: deadline }).catch(() => undefined);
    await Promise.race([
      exited,
      child.stdout ? once(child.stdout, 'data', { signal: deadline }).catch(() => undefined) : exited,
    ]);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
  await exited;
  clearTimeout(patience);
}

/** A port whose neighbours up to +32 are free as well: what an embedded product takes. */
export async function freeBlock(): Promise<number> {
  for (
    let base = 20_000 + Math.floor(Math.random() * 120) * 100;
    ;
    base = 20_000 + Math.floor(Math.random() * 120) * 100
  ) {
    const free = await Promise.all([0, 1, 2, 3, 4, 5, 6, 10, 25, 32].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((done) => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
