import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Problem } from '../problem.ts';
import { commandOf, goneWithin, isAlive } from '../processes.ts';
import { type Owner, postgresOwner, postgresPrograms } from './binaries.ts';

// Without C.UTF-8 pg_trgm silently drops every character outside ASCII.
const INITDB = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=und', '--no-sync'];
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // a refused statement quotes rows and parameters; the service that sent it logs what may be told of it
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  max_connections: '200',
  shared_buffers: '96MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  wal_buffers: '4MB',
  max_wal_size: '512MB',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export type PostgresOptions = {
  /** The data folder of the installation; the cluster lies in `postgres` below it. */
  folder: string;
  port: number;
  password: string;
  log?: (text: string) => void;
  /** Gives up safety for speed: only for clusters that tests throw away. */
  throwAway?: boolean;
};

/** A PostgreSQL that is a child of this process and outlives neither its stop nor its parent's death. */
export interface PostgresServer {
  /** Of the database `postgres`, as superuser. */
  url: string;
  readonly pid: number | undefined;
  /** Called with a reason when the server ends unasked. */
  onExit: (reason: string) => void;
  /** @throws Problem when it does not come up */
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): void;
  /** Ends a server that an earlier process left on the folder. */
  endLeftover(): Promise<void>;
}

/** Prepares a server; the cluster is made at the first start. */
export function postgresServer(options: PostgresOptions): PostgresServer {
  const data = join(options.folder, 'postgres');
  const log = options.log ?? (() => {});
  let child: ChildProcess | undefined;
  let stopping = false;

  const server: PostgresServer = {
    url: `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/postgres`,
    get pid() {
      return child?.pid;
    },
    onExit: () => {},
    async start() {
      const owner = postgresOwner();
      const programs = postgresPrograms(options.folder, owner);
      await stopLeftover(data);
      if (!existsSync(join(data, 'PG_VERSION')))
        await initialise({ data, programs, owner, password: options.password });
      stopping = false;
      // Shared memory of a killed server is in use until its last backend has noticed; a few tries bridge that.
      for (let attempt = 1; ; attempt += 1) {
        try {
          child = await launch({
            data,
            programs,
            owner,
            port: options.port,
            throwAway: options.throwAway ?? false,
            log,
          });
          break;
        } catch (error) {
          if (attempt === 10) throw error;
          await pause(200 * attempt);
        }
      }
      const started = child;
      const watcher = stopWithParent(started.pid ?? 0);
      started.once('exit', (status, signal) => {
        watcher?.kill('SIGKILL');
        if (child === started) child = undefined;
        if (!stopping) server.onExit(signal ?? `status ${status}`);
      });
    },
    async stop() {
      stopping = true;
      const running = child;
      if (!running?.pid) return;
      const gone = new Promise((done) => running.once('exit', done));
      running.kill('SIGINT');
      const ended = await Promise.race([gone.then(() => true), pause(10_000, false, { ref: false })]);
      if (!ended) running.kill('SIGQUIT');
      await gone;
      child = undefined;
    },
    kill() {
      child?.kill('SIGKILL');
    },
    endLeftover: () => stopLeftover(data),
  };
  return server;
}

type Place = { data: string; programs: string; owner: Owner };

async function initialise({ data, programs, owner, password }: Place & { password: string }): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = join(data, '..', 'postgres.password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [data, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const flags = [
    `--pgdata=${data}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    ...INITDB,
  ];
  try {
    await promisify(execFile)(join(programs, 'bin', 'initdb'), flags, { ...owner, cwd: data, env: environment() });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw new Problem(`PostgreSQL could not make its data folder ${data}: ${(error as Error).message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

type Launch = Place & { port: number; throwAway: boolean; log: (text: string) => void };

function launch({ data, programs, owner, port, throwAway, log }: Launch): Promise<ChildProcess> {
  const settings = Object.entries({ ...SETTINGS, ...(throwAway && THROW_AWAY) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  // A group of its own: Ctrl-C in the terminal must reach the supervisor alone, which stops things in order.
  const child = spawn(join(programs, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...owner,
    cwd: data,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment(),
  });
  return new Promise((done, fail) => {
    let text = '';
    let ready = false;
    child.stderr?.on('data', (chunk) => {
      log(String(chunk));
      if (ready) return;
      text += chunk;
      ready = text.includes('database system is ready to accept connections');
      if (ready) done(child);
    });
    child.once('error', fail);
    child.once('exit', (status) => fail(new Problem(`PostgreSQL did not start (status ${status}):\n${text.trim()}`)));
  });
}

const environment = () => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

// A shell waits on a pipe that closes with this process, however it ends; then it asks the server to stop.
function stopWithParent(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const watcher = spawn('sh', ['-c', 'read line; kill -INT "$0" 2>/dev/null', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  watcher.once('error', () => {});
  (watcher.stdin as Socket).unref();
  return watcher;
}

// A launcher that was killed can leave the server running, and its postmaster.pid.
async function stopLeftover(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const alive = pid > 0 && isAlive(pid) && (commandOf(pid)?.includes('postgres') ?? false);
  if (alive) {
    process.kill(pid, 'SIGINT');
    if (!(await goneWithin(pid, 5000))) process.kill(pid, 'SIGQUIT');
    if (!(await goneWithin(pid, 5000)))
      throw new Problem(`A PostgreSQL of an earlier start (process ${pid}) does not end.`);
  }
  rmSync(file, { force: true });
}
