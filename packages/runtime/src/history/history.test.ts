import { type TestDatabase, testDatabase } from '@guanxi/testing/database';
import { Pool, type PoolClient } from 'pg';
import { sqlRunner } from '../events/sql-runner.ts';
import { newId } from '../ids.ts';
import { rows, sql } from '../sql.ts';
import { systemViewer } from '../viewer.ts';
import { asOf, type WithHistory } from './as-of.ts';
import { giveReasons, tellChange } from './change.ts';
import { type ChangeRow, changeColumns, changesFrom, changesOf, isTold, redactHistory } from './changes.ts';
import { keepHistories, makeHistoryPartitions } from './upkeep.ts';

const house: WithHistory = { table: 'house', keys: ['id'] };
const all = { live: sql`true`, past: sql`true` };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 29, 10, minute));

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase('runtime');
  pool = new Pool({ connectionString: database.url, max: 4, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  await pool.query(`CREATE TABLE house (id int PRIMARY KEY, name text NOT NULL, price numeric(12, 2), tags text[],
    words text[], version int NOT NULL DEFAULT 1, valid_from timestamptz(3), change_id uuid)`);
  await pool.query(`CREATE TABLE floor (house_id int, level int, use text, valid_from timestamptz(3), change_id uuid,
    PRIMARY KEY (house_id, level))`);
  await pool.query(`COMMENT ON COLUMN house.version IS 'history: derived'`);
  await pool.query(`COMMENT ON COLUMN house.words IS 'history: derived'`);
  await pool.query(`COMMENT ON COLUMN floor.house_id IS 'history: indexed'`);
  await keepHistories(pool);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() =>
  pool.query(
    'DELETE FROM house; DELETE FROM floor; DELETE FROM guanxi.house_history; DELETE FROM guanxi.floor_history',
  ),
);

/** One transaction of the service at a minute, as the runtime runs it. */
async function inTransaction(minute: number, work: (client: PoolClient) => Promise<unknown>, reason?: string) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const id = newId();
    const because = { cause: 'REQUEST' as const, name: 'updateHouse', reference: `request ${minute}` };
    await tellChange(sqlRunner(client), { id, at: at(minute), viewer: systemViewer('test'), because });
    await work(client);
    await giveReasons(sqlRunner(client), reason ? [{ change: id, reason }] : []);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
const insert = (client: PoolClient, id: number, name: string) =>
  client.query('INSERT INTO house (id, name, price, tags) VALUES ($1, $2, 10.50, $3)', [id, name, ['a', 'b']]);
const rename = (client: PoolClient, id: number, name: string) =>
  client.query('UPDATE house SET name = $2, version = version + 1 WHERE id = $1', [id, name]);
const namesAt = async (minute: number) =>
  (
    await rows<{ id: number; name: string }>(
      sqlRunner(pool),
      sql`SELECT x.id, x.name FROM ${asOf(house, at(minute))} x ORDER BY x.id`,
    )
  ).map(({ id, name }) => `${id} ${name}`);
const changes = (hidden: string[] = []) =>
  rows<ChangeRow>(
    sqlRunner(pool),
    sql`SELECT ${changeColumns} FROM ${changesFrom([changesOf(house, 'HOUSE', all)])}
      WHERE ${isTold(sql`${hidden}::text[]`)} ORDER BY e.at DESC, e.seq DESC`,
  );
const twins = async () => Number((await pool.query('SELECT count(*) FROM guanxi.house_history')).rows[0].count);

describe('history of a table', () => {
  test('C09 an insert writes no history: the row itself says since when and by whom it is', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'old'));
    expect(await twins()).toBe(0);
    const { rows: found } = await pool.query(
      'SELECT h.valid_from, c.name, c.reference FROM house h JOIN guanxi.change c ON c.id = h.change_id',
    );
    expect(found).toEqual([{ valid_from: at(0), name: 'updateHouse', reference: 'request 0' }]);
  });

  test('C09 a change keeps the image, who, when and why; any past instant can be read', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'first'));
    await inTransaction(10, (client) => rename(client, 1, 'second'), 'was misspelt');
    await inTransaction(20, (client) => client.query('DELETE FROM house WHERE id = 1'));
    expect(await changes()).toMatchObject([
      { kind: 'REMOVED', at: at(20), image: { name: 'second' }, changed: null },
      {
        ...{ kind: 'CHANGED', at: at(10), image: { name: 'first', price: 10.5, tags: ['a', 'b'] } },
        changed: { name: 'second' },
        ...{ actorKind: 'SYSTEM', actor: 'system:test', cause: 'REQUEST', causeName: 'updateHouse' },
        ...{ reference: 'request 10', reason: 'was misspelt' },
      },
      { kind: 'CREATED', at: at(0), image: { name: 'first' } },
    ]);
    expect(await Promise.all([-1, 0, 9, 10, 19, 20].map(namesAt))).toEqual([
      [],
      ['1 first'],
      ['1 first'],
      ['1 second'],
      ['1 second'],
      [],
    ]);
  });

  test('C09 nothing is a change where only what follows from the rest differs, or nothing does', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'same'));
    await inTransaction(1, (client) => client.query(`UPDATE house SET version = 9, words = ARRAY['x'], name = 'same'`));
    expect(await twins()).toBe(0);
    expect(await changes()).toHaveLength(1);
  });

  test('C09 what one transaction changes twice is one change, and what it makes and changes is none', async () => {
    await inTransaction(0, async (client) => {
      await insert(client, 1, 'a');
      await rename(client, 1, 'b');
    });
    expect(await twins()).toBe(0);
    await inTransaction(5, async (client) => {
      await rename(client, 1, 'c');
      await client.query('UPDATE house SET price = 12 WHERE id = 1');
      await rename(client, 1, 'd');
    });
    expect(await changes()).toMatchObject([
      { kind: 'CHANGED', image: { name: 'b', price: 10.5 }, changed: { name: 'd', price: 12 } },
      { kind: 'CREATED', image: { name: 'b' } },
    ]);
  });

  test('C09 ranges of a row never run backwards, whatever the clocks of two transactions say', async () => {
    await inTransaction(10, (client) => insert(client, 1, 'ten'));
    await inTransaction(7, (client) => rename(client, 1, 'seven'));
    await inTransaction(12, (client) => rename(client, 1, 'twelve'));
    expect(await namesAt(11)).toEqual(['1 seven']);
    expect((await changes()).map(({ kind, at: when }) => [kind, when])).toEqual([
      ['CHANGED', at(12)],
      ['CHANGED', at(10)],
      ['CREATED', at(10)],
    ]);
  });

  test('C09 nobody writes past it: SQL of an operator is kept and named, ranges cannot be forged, rows not truncated', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'first'));
    await pool.query(`UPDATE house SET name = 'by hand', valid_from = '1990-01-01', change_id = NULL`);
    const [change] = await changes();
    expect(change).toMatchObject({
      kind: 'CHANGED',
      changed: { name: 'by hand' },
      actorKind: 'OUTSIDE',
      cause: 'OUTSIDE',
    });
    expect(change?.actor).toMatch(/^database:/);
    expect(Object.keys(change?.changed ?? {})).toEqual(['name']);
    await expect(pool.query('TRUNCATE house')).rejects.toThrow('has history');
  });

  test('C09 what a rolled-back part of a transaction noted is gone, and the rest is kept', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'first'));
    await inTransaction(3, async (client) => {
      await client.query('SAVEPOINT part');
      await rename(client, 1, 'never');
      await client.query('ROLLBACK TO part');
      await client.query('UPDATE house SET price = 1 WHERE id = 1');
    });
    expect(await changes()).toMatchObject([{ image: { name: 'first' }, changed: { price: 1 } }, { kind: 'CREATED' }]);
  });

  test('C09 a reader who is not told of a column hears of no change that concerns it alone', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'first'));
    await inTransaction(1, (client) => rename(client, 1, 'second'));
    await inTransaction(2, (client) => client.query(`UPDATE house SET name = 'third', price = 1`));
    expect((await changes(['name'])).map(({ kind, at: when }) => [kind, when])).toEqual([
      ['CHANGED', at(2)],
      ['CREATED', at(0)],
    ]);
  });

  test('C09 erasing redacts in place: that something changed stays, what it was is gone', async () => {
    await inTransaction(0, (client) => insert(client, 1, 'person'));
    await inTransaction(1, (client) => rename(client, 1, 'the person'));
    await inTransaction(2, async (client) => {
      await rename(client, 1, 'erased');
      expect(await redactHistory(sqlRunner(client), house, ['1'], { name: 'erased' })).toBe(2);
    });
    const found = await changes();
    expect(found).toHaveLength(3);
    expect(JSON.stringify(found)).not.toContain('person');
    expect(await namesAt(0)).toEqual(['1 erased']);
    const { rows: left } = await pool.query("SELECT 1 FROM guanxi.house_history h WHERE h::text LIKE '%person%'");
    expect(left).toEqual([]);
  });

  test('C09 rows with a key of several columns, removed and made again', async () => {
    const floors: WithHistory = { table: 'floor', keys: ['house_id', 'level'] };
    const add = (client: PoolClient) => client.query(`INSERT INTO floor VALUES (1, 2, 'attic')`);
    await inTransaction(0, add);
    await inTransaction(1, (client) => client.query('DELETE FROM floor'));
    await inTransaction(2, add);
    const which = { live: sql`l.house_id = 1`, past: sql`h.image ->> 'house_id' = '1'` };
    const found = await rows<ChangeRow>(
      sqlRunner(pool),
      sql`SELECT ${changeColumns} FROM ${changesFrom([changesOf(floors, 'FLOOR', which)])} ORDER BY e.at`,
    );
    expect(found.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['CREATED 1|2', 'REMOVED 1|2', 'CREATED 1|2']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('C09 months are made ahead of time, and a month without a partition fails no write', async () => {
    const parts = async () =>
      (
        await pool.query(
          `SELECT inhrelid::regclass::text AS part FROM pg_inherits WHERE inhparent = 'guanxi.house_history'::regclass`,
        )
      ).rows.length;
    expect(await parts()).toBe(4);
    await makeHistoryPartitions(pool);
    await keepHistories(pool);
    expect(await parts()).toBe(4);
    await inTransaction(0, (client) => insert(client, 1, 'first'));
    const far = 60 * 24 * 4000;
    await inTransaction(far, (client) => rename(client, 1, 'in eleven years'));
    expect(Number((await pool.query('SELECT count(*) FROM guanxi.house_history_default')).rows[0].count)).toBe(1);
    expect(await namesAt(far - 1)).toEqual(['1 first']);
  });

  test('C09 a row from before history was kept stands as it was until its first change', async () => {
    await pool.query('ALTER TABLE house DISABLE TRIGGER keep_history');
    await pool.query(`INSERT INTO house (id, name) VALUES (1, 'elder')`);
    await pool.query('ALTER TABLE house ENABLE TRIGGER keep_history');
    expect(await namesAt(-1000)).toEqual(['1 elder']);
    await inTransaction(5, (client) => rename(client, 1, 'younger'));
    expect([await namesAt(4), await namesAt(5)]).toEqual([['1 elder'], ['1 younger']]);
    expect((await changes()).map(({ kind }) => kind)).toEqual(['CHANGED']);
  });
});
