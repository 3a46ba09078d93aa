import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * After the first, what a start asks for has come, and others that start beside it are done; by the second the first
 * jobs and sweeps have run, which load the engine of queries: late on a machine that is busy.
 */
const AFTER = [8_000, 30_000]; // ms

/**
 * Gives back what a start has left behind: sources, parse trees and the steps of composing a schema. V8 collects
 * by what is allocated, so a process that then idles would hold that for hours: 25 to 50 MB of 130 in a service. It is
 * two collections of about 0.1 s in a process that has just begun. Its timers keep no process alive.
 * V8 hands its collector out by this flag alone; a context made after it has been set has it.
 */
export function settleMemory(): void {
  for (const after of AFTER) setTimeout(collect, after).unref();
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof gc === 'function') gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
