import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After this long what a start asks for has come, the first connections and sweeps, and others that start beside it are done. */
const AFTER = 8_000; // ms

/**
 * Gives back, once, what a start has left behind: sources, parse trees and the steps of composing a schema. V8 collects
 * by what is allocated, so a process that then idles would hold that for hours: 25 to 50 MB of 130 in a service. It is
 * one collection of about 0.1 s in a process that has just begun. Its timer keeps no process alive.
 * V8 hands its collector out by this flag alone; a context made after it has been set has it.
 */
export function settleMemory(): void {
  setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
    if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, AFTER).unref();
}
