import { until } from '@guanxi/testing/until';
import { Pool } from 'pg';
import { keepJobsMoving } from './abandoned-jobs.ts';
import { type ScratchDatabase, scratchDatabase } from './events/test-bench.ts';
import { startJobs } from './jobs.ts';
import { openLog } from './logging.ts';

describe('jobs of a worker that died', () => {
  let database: ScratchDatabase;

  beforeAll(async () => {
    database = await scratchDatabase('runtime');
  });
  beforeEach(() => database.pool.query('DELETE FROM graphile_worker._private_jobs'));
  afterAll(() => database.drop());

  /** A job that a worker has in hand since a minute ago. */
  const inHand = async (worker: string) => {
    await database.pool.query(`SELECT graphile_worker.add_job('work', '{}'::json)`);
    await database.pool.query(
      `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute', attempts = 1`,
      [worker],
    );
  };
  const holder = async () =>
    (await database.pool.query<{ locked_by: string | null }>('SELECT locked_by FROM graphile_worker.jobs')).rows[0]
      ?.locked_by;

  test('are done by another within seconds, not hours', async () => {
    await inHand('worker-dead');
    let done = 0;
    const pool = new Pool({ connectionString: database.url, max: 4 });
    for (const event of ['error', 'connect'] as const) pool.on(event, () => undefined);
    const work = async () => {
      done += 1;
    };
    const runner = await startJobs({ pool, jobs: { work }, log: openLog('test', 'silent') });
    try {
      await until(() => done > 0, { bound: 10_000, what: 'the job' });
    } finally {
      await runner.stop();
      await pool.end();
    }
    expect(done).toBe(1);
  });

  test('are let alone while the worker lives, and freed when it dies', async () => {
    await inHand('worker-alive');
    const settings = { url: database.url, everyMs: 50, graceMs: 0 };
    const owner = keepJobsMoving({ ...settings, workers: new Set(['worker-alive']) });
    const shown = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid::bigint = hashtext('worker-alive')::bigint & 4294967295`;
    await until(async () => (await database.pool.query(shown)).rowCount === 1, { what: 'its sign of life' });
    const other = keepJobsMoving({ ...settings, workers: new Set() });
    // another's job shows that it has looked at both
    await database.pool.query(
      `INSERT INTO graphile_worker._private_jobs (task_id, locked_by, locked_at)
       SELECT task_id, 'worker-gone', now() - interval '1 minute' FROM graphile_worker._private_jobs`,
    );
    const freed = async () =>
      (await database.pool.query(`SELECT 1 FROM graphile_worker.jobs WHERE locked_by = 'worker-gone'`)).rowCount === 0;
    await until(freed, { bound: 20_000, what: 'the job of the dead' });
    const kept = `SELECT 1 FROM graphile_worker.jobs WHERE locked_by = 'worker-alive'`;
    expect((await database.pool.query(kept)).rowCount).toBe(1);
    await owner.close();
    await database.pool.query('DELETE FROM graphile_worker._private_jobs WHERE locked_by IS NULL');
    await until(async () => (await holder()) === null, { bound: 20_000, what: 'its job to be free' });
    await other.close();
  });
});
