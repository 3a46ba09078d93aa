import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one tick of the kernel's clock; 100 a second on every Linux that Node runs on. */
const TICK = 10;

/** User and system time of a process, and of its children that have ended, in ticks. */
function ticks(pid: number): { own: number; ended: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return { own: user + system, ended: childUser + childSystem };
}

/** CPU time that a process has used, all its threads, user and system, in milliseconds. Linux only. */
export const processTime = (pid: number): number => ticks(pid).own * TICK;

/** CPU time of the PostgreSQL that this process started, connections that have ended included, in milliseconds. */
export function databaseTime(): number {
  return databaseProcesses().reduce((sum, pid) => sum + familyTime(pid), 0);
}

/** CPU time of a process and of its children that have ended, in milliseconds; 0 where it has ended itself. */
export function familyTime(pid: number): number {
  try {
    const { own, ended } = ticks(pid);
    return (own + ended) * TICK;
  } catch {
    return 0;
  }
}

/** The PostgreSQL server that this process started, and its connections. */
export const databaseProcesses = (): number[] =>
  processesUnder(process.pid)
    .filter(({ command }) => command === 'postgres')
    .map(({ pid }) => pid);

/** A process and all that it has started, directly or not. Linux only. */
export function processesUnder(root: number): { pid: number; command: string }[] {
  const found = new Map<number, { parent: number; command: string }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, command = '', parent = '0'] = /\((.*)\) \S (\d+)/.exec(stat) ?? [];
      found.set(Number(name), { parent: Number(parent), command });
    } catch {
      // it ended while it was looked at
    }
  }
  const isUnder = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isUnder(found.get(pid)?.parent));
  return [...found].filter(([pid]) => isUnder(pid)).map(([pid, { command }]) => ({ pid, command }));
}
