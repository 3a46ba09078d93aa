import { decodeJwt } from 'jose';
import pg from 'pg';
import { countStatements, expectedMembers, person, signToken, testDatabase, testIssuer, until } from './index.ts';

describe('databases for tests', () => {
  test('each is a copy of its migrated template and stands alone', async () => {
    const [one, two] = await Promise.all([testDatabase('runtime'), testDatabase('runtime')]);
    const pool = new pg.Pool({ connectionString: one.url });
    await pool.query('CREATE TABLE mine (id int)');
    const other = new pg.Client(two.url);
    await other.connect();
    const { rows } = await other.query(
      "SELECT to_regclass('mine') AS mine, to_regclass('guanxi.outbox') AS outbox, current_setting('timezone') AS zone",
    );
    expect(rows[0]).toEqual({ mine: null, outbox: 'guanxi.outbox', zone: 'UTC' });
    await other.end();
    await pool.end();
    await Promise.all([one.drop(), two.drop()]);
  });

  test('statements are counted at the driver for the work alone, also when they wait for a connection', async () => {
    const database = await testDatabase('empty');
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    const noise = Promise.all([1, 2, 3].map(() => pool.query('SELECT 1 AS noise')));
    const { count, statements } = await countStatements(() =>
      Promise.all([pool.query('SELECT 1'), pool.query({ text: 'SELECT 2' }), pool.query('BEGIN; COMMIT')]),
    );
    await noise;
    expect(count).toBe(2);
    expect(statements).toEqual(['SELECT 1', 'SELECT 2']);
    await pool.end();
    await database.drop();
  });
});

test('a token carries the claims of the person and the issuer of the run', async () => {
  const claims = decodeJwt(await signToken(person('seller-east'), { expiresIn: -10 }));
  expect(claims).toMatchObject({ iss: await testIssuer(), aud: 'guanxi-gateway', department: '/east/shanghai' });
  expect(claims.exp).toBeLessThan(Date.now() / 1000);
});

test('waiting ends with the value of the condition, or with its last error when the bound has passed', async () => {
  let asked = 0;
  await expect(until(() => ++asked > 2 && 'there')).resolves.toBe('there');
  const failing = until(() => Promise.reject(new Error('not yet')), { bound: 20, what: 'the mail' });
  await expect(failing).rejects.toThrow('the mail did not come within 20 ms');
});

test('the sample of members comes with what is known of it', () => {
  const { records, good, bad } = expectedMembers();
  expect(bad).toHaveLength(records - good);
});
