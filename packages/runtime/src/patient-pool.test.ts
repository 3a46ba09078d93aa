import { until } from '@guanxi/testing/until';
import { Pool } from 'pg';
import { type ScratchDatabase, scratchDatabase } from './events/test-bench.ts';
import { startJobs } from './jobs.ts';
import { openLog } from './logging.ts';

describe('a job in hand while the database goes away', () => {
  let database: ScratchDatabase;

  beforeAll(async () => {
    database = await scratchDatabase('runtime');
  });
  afterAll(() => database.drop());

  test('is noted as done or failed once it is back, and the process lives', async () => {
    const pool = new Pool({ connectionString: database.url, max: 4 });
    for (const event of ['error', 'connect'] as const) pool.on(event, () => undefined);
    const connect = pool.connect.bind(pool) as () => Promise<never>;
    let refused = 0;
    const refuse = () => {
      refused += 1;
      if (refused > 3) pool.connect = connect as never;
      return Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    };
    const attempts: number[] = [];
    const work = async (_: unknown, { attempt }: { attempt: number }) => {
      attempts.push(attempt);
      if (attempt > 1) return;
      pool.connect = refuse as never;
      throw new Error('the first attempt fails while the database is away');
    };
    await pool.query(`SELECT graphile_worker.add_job('work', '{}'::json)`);
    const runner = await startJobs({ pool, jobs: { work }, log: openLog('test', 'silent') });
    try {
      const done = async () => (await database.pool.query('SELECT 1 FROM graphile_worker.jobs')).rowCount === 0;
      await until(done, { bound: 15_000, what: 'the end of the job' });
    } finally {
      await runner.stop();
      await pool.end();
    }
    expect(attempts).toEqual([1, 2]);
    expect(refused).toBeGreaterThan(3);
  }, 30_000);
});
