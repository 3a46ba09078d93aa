import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { Problem } from './problem.ts';
import { commandOf } from './processes.ts';

/**
 * Makes sure that every named port of the loopback address is free.
 * @throws Problem that names each taken port, what it is for, and by whom it is taken where that can be known
 */
export async function requireFreePorts(ports: Record<string, number>): Promise<void> {
  const taken = (
    await Promise.all(Object.entries(ports).map(async ([name, port]) => ((await isFree(port)) ? [] : [{ name, port }])))
  ).flat();
  if (taken.length === 0) return;
  const lines = taken.map(({ name, port }) => `  ${port} (${name})${by(holderOf(port))}`);
  throw new Problem(
    `These ports are taken:\n${lines.join('\n')}\nStop what uses them, or move all of Guanxi with GUANXI_PORT=5000 (the others follow it).`,
  );
}

const by = (holder: string | undefined) => (holder ? `: by ${holder}` : '');

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** Process id and command of who listens on a port. Linux only; elsewhere, or without the right to look, undefined. */
export function holderOf(port: number): string | undefined {
  try {
    const inodes = new Set(['tcp', 'tcp6'].flatMap((table) => listeners(table, port)));
    if (inodes.size === 0) return undefined;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (sockets(pid).some((inode) => inodes.has(inode))) {
        return `process ${pid} (${shortened(commandOf(Number(pid)) ?? '')})`;
      }
    }
  } catch {
    // no /proc here
  }
  return undefined;
}

// The program's name and what it runs; not the folder that the program lies in.
const shortened = (command: string) =>
  command
    .replace(/^\S*\//, '')
    .replace(/ --import \S+/, '')
    .slice(0, 100);

function listeners(table: string, port: number): string[] {
  const LISTENING = '0A';
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync(`/proc/net/${table}`, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(wanted) && columns[3] === LISTENING)
    .map((columns) => columns[9] ?? '');
}

function sockets(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
