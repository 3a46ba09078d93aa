import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The program that everything here talks to: Docker, or one that takes its words. */
export const command = process.env.DOCKER ?? 'docker';
const CLOCK_TICKS = 100;

/** Runs a docker command and answers what it said. @throws with its own words when it fails */
export async function docker(...words: string[]): Promise<string> {
  try {
    return (await run(command, words, { maxBuffer: 64_000_000 })).stdout.trim();
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    throw new Error(`docker ${words.slice(0, 3).join(' ')}: ${stderr.trim() || message}`);
  }
}

/** The status with which a command inside a container ends. */
export async function statusOf(...words: string[]): Promise<number> {
  const child = spawn(command, words, { stdio: 'ignore' });
  return new Promise((done) => child.on('close', (status) => done(status ?? -1)));
}

/** Everything in an image as one tar stream, handed on piece by piece. */
export async function readContent(image: string, onPiece: (piece: Buffer) => void): Promise<void> {
  const container = await docker('create', image);
  try {
    const child = spawn(command, ['export', container], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', onPiece);
    const status = await new Promise((done) => child.on('close', done));
    if (status !== 0) throw new Error(`docker export ended with ${status}`);
  } finally {
    await docker('rm', container);
  }
}

export type File = { mode: string; owner: string; path: string };
const listed = new Map<string, Promise<File[]>>();

/** Paths of an image's files with mode and owner, as tar tells them; asked for once. */
export function listContent(image: string): Promise<File[]> {
  const list = listed.get(image) ?? readList(image);
  listed.set(image, list);
  return list;
}

async function readList(image: string): Promise<File[]> {
  const container = await docker('create', image);
  try {
    const list = await run('sh', ['-c', '"$0" export "$1" | tar -tv --numeric-owner', command, container], {
      maxBuffer: 256_000_000,
    });
    return list.stdout.split('\n').flatMap((line) => {
      const [mode = '', owner = '', , , , path = ''] = line.split(/\s+/);
      return path === '' ? [] : [{ mode, owner, path: path.replace(/\/$/, '') }];
    });
  } finally {
    await docker('rm', container);
  }
}

/** How every container of the product is meant to run. */
export const RESTRICTED = [
  ...['--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--network', 'host'],
];

const words = (flag: string, given: Record<string, string>, join: string) =>
  Object.entries(given).flatMap(([name, value]) => [flag, `${name}${join}${value}`]);

export type Run = {
  image: string;
  env?: Record<string, string>;
  /** Folders that it may write, in memory. */
  folders?: string[];
  args?: string[];
  /** What it may hold at most; by default as much as the chart gives a service, which decides when V8 collects. */
  memory?: string;
};

/** Runs an image to its end and answers what it said. */
export function runToEnd({ image, env = {}, args = [] }: Run): Promise<string> {
  return docker('run', '--rm', ...RESTRICTED, ...words('--env', env, '='), image, ...args);
}

/** A container that runs. */
export class Container {
  readonly id: string;
  readonly pid: number;
  readonly startedAt: number;

  private constructor(id: string, pid: number, startedAt: number) {
    this.id = id;
    this.pid = pid;
    this.startedAt = startedAt;
  }

  static async start({ image, env = {}, folders = [], args = [], memory = '512m' }: Run): Promise<Container> {
    const mounts = folders.flatMap((each) => ['--tmpfs', `${each}:uid=65532,gid=65532,mode=0755`]);
    const limited = [...RESTRICTED, '--memory', memory];
    const id = await docker('run', '--detach', ...limited, ...mounts, ...words('--env', env, '='), image, ...args);
    const [pid, at] = (await docker('inspect', '--format', '{{.State.Pid}} {{.State.StartedAt}}', id)).split(' ');
    return new Container(id, Number(pid), Date.parse(at ?? ''));
  }

  /** What the kernel says of its first process. */
  status(): Map<string, string> {
    const lines = readFileSync(`/proc/${this.pid}/status`, 'utf8').split('\n');
    return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
  }

  /** Memory that it holds now. */
  get megabytes(): number {
    return Number.parseInt(this.status().get('VmRSS') ?? '0', 10) / 1024;
  }

  get cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS;
  }

  logs(): Promise<string> {
    return run(command, ['logs', '--tail', '20', this.id]).then(({ stdout, stderr }) => stdout + stderr);
  }

  /** Asks it to end, and answers with which status it did. */
  async stop(): Promise<{ status: number; seconds: number }> {
    const begun = performance.now();
    await docker('stop', '--time', '20', this.id);
    const seconds = (performance.now() - begun) / 1000;
    return { status: Number(await docker('inspect', '--format', '{{.State.ExitCode}}', this.id)), seconds };
  }

  async remove(): Promise<void> {
    await docker('rm', '--force', '--volumes', this.id);
  }
}
