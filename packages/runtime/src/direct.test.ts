import { type TestDatabase, testDatabase } from '@guanxi/testing/database';
import pg from 'pg';
import { DirectPg, directly } from './direct.ts';
import { execute, type Sql, type SqlRunner, sql } from './sql.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase('empty');
  pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  await pool.query('CREATE TABLE note (text text, at timestamptz(3), numbers int[])');
});
beforeEach(() => pool.query('DELETE FROM note'));
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const notes = async () => (await pool.query('SELECT text, at, numbers FROM note ORDER BY text')).rows;

/** In the engine's place: opens a transaction as it does, and tells what was given to it. */
async function transaction(work: (db: SqlRunner, end: () => Promise<void>) => Promise<void>): Promise<Sql[]> {
  const byEngine: Sql[] = [];
  const adapter = await new DirectPg(pool).connect();
  await directly(
    async (inside) => {
      const begun = await adapter.startTransaction();
      const engine: SqlRunner = {
        $queryRaw: () => Promise.reject(new Error('nobody asks')),
        $executeRaw: async (query: Sql) => byEngine.push(query),
      };
      const said = (statement: string) => begun.executeRaw({ sql: statement, args: [], argTypes: [] });
      ended = async () => {
        await said('COMMIT');
        await begun.commit();
      };
      await inside(engine).catch(async (error: unknown) => {
        await said('ROLLBACK');
        await begun.rollback();
        throw error;
      });
      if (!hasEnded) await ended();
    },
    async (db) => {
      hasEnded = false;
      await work(db, async () => {
        hasEnded = true;
        await ended();
      });
    },
  );
  return byEngine;
}
let hasEnded = false;
let ended = async (): Promise<void> => {};

describe('X13 statements that write go past the engine', () => {
  const at = new Date('2026-11-30T10:00:00.123Z');

  test('with their values as they are, in the transaction', async () => {
    const byEngine = await transaction(async (db) => {
      const written = await execute(
        db,
        sql`INSERT INTO note SELECT t, ${at}::timestamptz, ${[1, 2]}::int[] FROM unnest(${['a "b"', 'c\\', null]}::text[]) t`,
      );
      expect(written).toBe(3);
      expect(await notes()).toEqual([]);
    });
    expect(byEngine).toEqual([]);
    expect(await notes()).toEqual(['a "b"', 'c\\', null].map((text) => ({ text, at, numbers: [1, 2] })));
  });

  test('and are undone with it, the cause being told', async () => {
    await expect(
      transaction(async (db) => {
        await execute(db, sql`INSERT INTO note (text) VALUES ('a')`);
        await execute(db, sql`INSERT INTO note (numbers) VALUES (${'none'}::int[])`);
      }),
    ).rejects.toMatchObject({ cause: { originalCode: '22P02' } });
    expect(await notes()).toEqual([]);
  });

  test('unless the engine would make something of a value', async () => {
    const byEngine = await transaction(async (db) => {
      await execute(db, sql`INSERT INTO note (text) VALUES (${{ a: 1 }})`);
      await execute(db, sql`INSERT INTO note (text) VALUES (${5n})`);
    });
    expect(byEngine).toHaveLength(2);
    expect(await notes()).toEqual([]);
  });

  test('unless the transaction is over: its connection is somebody else’s by then', async () => {
    const byEngine = await transaction(async (db, end) => {
      await end();
      await execute(db, sql`INSERT INTO note (text) VALUES ('late')`);
    });
    expect(byEngine).toHaveLength(1);
    expect(await notes()).toEqual([]);
  });
});
