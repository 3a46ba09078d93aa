import { EventEmitter } from 'node:events';
import {
  type Logger as GraphileLogger,
  type Runner,
  run,
  runMigrations,
  type WorkerEvents,
  Logger as WorkerLogger,
} from 'graphile-worker';
import type pg from 'pg';
import { keepJobsMoving } from './abandoned-jobs.ts';
import { ANSWER_JOBS_WITHIN, mayTake } from './answering-client.ts';
import { inWork } from './history/work.ts';
import type { Logger } from './logging.ts';
import { patientPool } from './patient-pool.ts';
import { rows, type SqlRunner, sql } from './sql.ts';
import { tracedJob, withoutTrace, withTraceOf } from './telemetry/jobs.ts';

/** `key`: a job with the same key that has not run yet is replaced. `queue`: jobs of one queue run one after another. */
export type JobOptions = { key?: string; runAt?: Date; queue?: string; maxAttempts?: number; keepRunAt?: boolean };

export type JobAttempt = { attempt: number; isLast: boolean };
/** Work that is done after a commit, at least once: it must itself see whether it was done before. */
export type Jobs = Readonly<Record<string, (payload: unknown, attempt: JobAttempt) => Promise<void>>>;

/** Work that looks every few seconds for what is due by the Clock port; the library only wakes it. */
export type Sweeps = Readonly<Record<string, { everySeconds: number; run: () => Promise<void> }>>;

/** Queues a job in the transaction at hand. */
export async function addJob(
  db: SqlRunner,
  name: string,
  payload: unknown,
  { key, runAt, queue, maxAttempts = 25, keepRunAt = false }: JobOptions = {},
): Promise<void> {
  await db.$executeRaw(sql`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(withTraceOf(payload))}::json, queue_name => ${queue ?? null}::text,
    run_at => ${runAt ?? null}::timestamptz, max_attempts => ${maxAttempts}::int, job_key => ${key ?? null}::text,
    job_key_mode => ${keepRunAt ? 'preserve_run_at' : 'replace'}::text)`);
}

/** Which of these keys are those of jobs that are still to be done; what was given up is not. */
export async function keysToDo(db: SqlRunner, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await rows<{ key: string }>(
    db,
    sql`SELECT key FROM graphile_worker.jobs WHERE key = ANY(${[...keys]}) AND attempts < max_attempts`,
  );
  return new Set(found.map(({ key }) => key));
}

export const migrateJobs = (pool: pg.Pool): Promise<void> => runMigrations({ pgPool: pool, logger: silent });

export type JobRunner = { stop(): Promise<void> };

/** Starts working on jobs and sweeps. */
export async function startJobs({
  pool,
  jobs,
  sweeps = {},
  log,
}: {
  pool: pg.Pool;
  jobs: Jobs;
  sweeps?: Sweeps;
  log: Logger;
}): Promise<JobRunner> {
  const tasks = Object.entries(jobs).map(([name, work]) => [name, traced(name, work, log)] as const);
  const wakeups = Object.entries(sweeps).map(
    ([name, sweep]) => [sweepName(name), sweepTask(name, sweep, log)] as const,
  );
  const workers = new Set<string>();
  const closing = new AbortController();
  const tasksByName = Object.fromEntries([...tasks, ...wakeups]);
  const runner = await start(patientPool(pool, closing.signal), tasksByName, workers, log);
  const url = pool.options.connectionString;
  const moving = url
    ? keepJobsMoving({ url, workers, onError: (error) => log.warn({ err: error }, 'jobs') })
    : undefined;
  for (const [name, { everySeconds }] of Object.entries(sweeps)) {
    await runner.addJob(
      sweepName(name),
      {},
      { jobKey: sweepName(name), jobKeyMode: 'preserve_run_at', runAt: later(everySeconds), maxAttempts: 1 },
    );
  }
  return {
    async stop() {
      closing.abort();
      await runner.stop();
      await moving?.close();
    },
  };
}

const sweepName = (name: string) => `sweep:${name}`;
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

type Task = (
  payload: unknown,
  helpers: { job: { attempts: number; max_attempts: number }; addJob: Runner['addJob'] },
) => Promise<void>;

const traced =
  (name: string, work: Jobs[string], log: Logger): Task =>
  (payload, { job }) =>
    tracedJob(name, payload, async () => {
      try {
        const attempt = { attempt: job.attempts, isLast: job.attempts >= job.max_attempts };
        await mayTake(ANSWER_JOBS_WITHIN, () => inWork(name, () => work(withoutTrace(payload), attempt)));
      } catch (error) {
        log.warn({ err: error, job: name, attempt: job.attempts }, 'job failed');
        throw error;
      }
    });

/** A sweep comes again whatever became of this one. */
const sweepTask =
  (name: string, { everySeconds, run: sweep }: Sweeps[string], log: Logger): Task =>
  async (_payload, helpers) => {
    try {
      await tracedJob(sweepName(name), undefined, () => mayTake(ANSWER_JOBS_WITHIN, () => inWork(name, sweep)));
    } catch (error) {
      log.error({ err: error, sweep: name }, 'sweep failed');
    }
    await helpers.addJob(
      sweepName(name),
      {},
      { jobKey: sweepName(name), jobKeyMode: 'preserve_run_at', runAt: later(everySeconds), maxAttempts: 1 },
    );
  };

function start(pool: pg.Pool, taskList: Record<string, Task>, workers: Set<string>, log: Logger): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => workers.add(worker.workerId));
  return run({
    events,
    pgPool: pool,
    taskList: taskList as never,
    concurrency: 2,
    noHandleSignals: true,
    noPreparedStatements: false,
    pollInterval: 2000,
    crontab: '',
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') log.error({ worker: true }, message.slice(0, 200));
    }),
  });
}

const silent: GraphileLogger = new WorkerLogger(() => () => {});
