import type pg from 'pg';
import { isOutage } from './events/outages.ts';
import { backOff, pause } from './events/waiting.ts';

/**
 * The same pool for the job library, whose calls for a connection wait until the database is back. The library itself
 * drops the promise in which it notes a job's end: a refused connection there would end the process.
 */
export function patientPool(pool: pg.Pool, closing: AbortSignal): pg.Pool {
  const connect = async (): Promise<pg.PoolClient> => {
    const delays = backOff(50, 1_000);
    while (true) {
      try {
        return await pool.connect();
      } catch (error) {
        if (closing.aborted || !isOutage(error)) throw error;
        await pause(delays.next(), closing);
      }
    }
  };
  // with a callback the library listens, and tries again by itself
  type Listener = Parameters<typeof pool.connect>[0] | undefined;
  return Object.create(pool, {
    connect: { value: (listener: Listener) => (listener ? pool.connect(listener) : connect()) },
  }) as pg.Pool;
}
