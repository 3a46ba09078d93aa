import { randomFillSync } from 'node:crypto';
import { v7, validate } from 'uuid';

// a thousand ids' worth of chance at a time: asked for by one it costs more than all else of an id
const pool = new Uint8Array(16 * 1024);
let taken = pool.length;
let msecs = 0;
let seq = 0;

/**
 * A new record id: UUIDv7, made in the application so that it is known before the row is written. Ids of one process
 * ascend, within a millisecond too.
 */
export function newId(): string {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const random = pool.subarray(taken, taken + 16);
  taken += 16;
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // half of the counter stays free, so that it does not run over within the millisecond
    seq = ((random[6] ?? 0) << 23) | ((random[7] ?? 0) << 16) | ((random[8] ?? 0) << 8) | (random[9] ?? 0);
  } else seq += 1;
  return v7({ random, msecs, seq });
}

/** Whether a text has the form of an id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);
