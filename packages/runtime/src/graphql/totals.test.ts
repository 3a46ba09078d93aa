import { type TestDatabase, testDatabase } from '@guanxi/testing/database';
import { Pool } from 'pg';
import { sqlRunner } from '../events/sql-runner.ts';
import { type SqlRunner, sql } from '../sql.ts';
import { countUpTo } from './totals.ts';

describe('totals of a long table', () => {
  let database: TestDatabase;
  let pool: Pool;
  let db: SqlRunner;
  beforeAll(async () => {
    database = await testDatabase('runtime');
    pool = new Pool({ connectionString: database.url, max: 1 });
    pool.on('error', () => undefined);
    db = sqlRunner(pool);
    await pool.query('CREATE TABLE number AS SELECT n, n % 10 AS last FROM generate_series(1, 200000) AS n');
    await pool.query('CREATE TABLE few AS SELECT n, n % 10 AS last FROM generate_series(1, 20000) AS n');
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const sampling = { few: 100, pages: 50, times: 4, long: 10 };
  const counted = (where: ReturnType<typeof sql>, options: { table?: string; times?: number } = {}) => {
    const table = options.table ?? 'number';
    const from = table === 'few' ? sql`few x` : sql`number x`;
    return countUpTo(db, { from, where, table }, { ...sampling, times: options.times ?? sampling.times });
  };
  const exactly = (totalCount: number) => ({ totalCount, totalCountIsExact: true });
  const more = { totalCount: 10_000, totalCountIsExact: false };

  test.each([0, 1, 100, 101, 5_000, 10_000])('A06 are exact up to ten thousand: %i', async (total) => {
    expect(await counted(sql`x.n <= ${total}`)).toEqual(exactly(total));
    // wherever in the table they lie
    expect(await counted(sql`x.n > 200000 - ${total}::int`)).toEqual(exactly(total));
  });
  test.each([sql`TRUE`, sql`x.last = 3`, sql`x.n <= 10001`, sql`x.n <= 39000`])(
    'A06 are said to be more beyond',
    async (where) => {
      expect(await counted(where)).toEqual(more);
    },
  );
  test('A06 a sample tells it where it makes them many times as many, and only in a table that is long', async () => {
    const all = sql`x.last = 3 AND x.n <= 20000`;
    expect(await counted(all)).toEqual(exactly(2_000));
    // one that believed any sample
    expect(await counted(sql`x.last = 3 AND x.n <= 90000`, { times: 0 })).toEqual(more);
    expect(await counted(sql`x.last = 3 AND x.n <= 90000`)).toEqual(exactly(9_000));
    expect(await counted(all, { table: 'few', times: 0 })).toEqual(exactly(2_000));
  });
});
