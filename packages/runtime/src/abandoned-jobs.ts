import { keepSession, type Session } from './events/session.ts';
import { pause } from './events/waiting.ts';

/**
 * Jobs of workers that died with their process. The job library keeps them for a dead worker for four hours; here a
 * living worker holds an advisory lock under its name, and what is kept for one who holds none is given to others.
 */
export type AbandonedJobs = { close(): Promise<void> };

export type AbandonedJobsOptions = {
  url: string;
  /** Names of this process's workers, those that come later too. */
  workers: ReadonlySet<string>;
  onError?: (error: unknown) => void;
  /** How often it looks, in milliseconds. */
  everyMs?: number;
  /** How long a job is kept for a worker that may only just have come or lost its connection, in milliseconds. */
  graceMs?: number;
};

const LOCK_CLASS = 0x6a6f_6273; // 'jobs'
const LOCK = `${LOCK_CLASS}, hashtext($1)`;

/** Shows that this process's workers live, and frees the jobs of those that do not. */
export function keepJobsMoving(options: AbandonedJobsOptions): AbandonedJobs {
  const closing = new AbortController();
  const running = keepSession(
    {
      url: options.url,
      name: 'guanxi jobs',
      closing: closing.signal,
      onError: options.onError ?? (() => undefined),
    },
    (session) => look(session, options),
  );
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}

async function look(
  { client, signal }: Session,
  { workers, everyMs = 10_000, graceMs = 10_000 }: AbandonedJobsOptions,
): Promise<void> {
  const shown = new Set<string>();
  while (!signal.aborted) {
    for (const worker of workers) {
      if (shown.has(worker)) continue;
      await client.query(`SELECT pg_advisory_lock(${LOCK})`, [worker]);
      shown.add(worker);
    }
    const { rows } = await client.query<{ worker: string }>(
      `SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
        WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)`,
      [graceMs / 1000],
    );
    for (const { worker } of rows) {
      if (workers.has(worker)) continue;
      const { rows: taken } = await client.query<{ dead: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS dead`, [
        worker,
      ]);
      if (!taken[0]?.dead) continue;
      await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [[worker]]);
      await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [worker]);
    }
    await pause(everyMs, signal);
  }
}
