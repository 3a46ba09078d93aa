import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TestDatabase, testDatabase } from '@guanxi/testing/database';
import { Pool } from 'pg';
import { migrate, migrateRuntime } from './migrate.ts';

describe('migrations of the runtime', () => {
  let database: TestDatabase;
  let pool: Pool;
  let folder: string;
  const files = () => pathToFileURL(`${folder}/`);

  beforeAll(async () => {
    database = await testDatabase('empty');
    pool = new Pool({ connectionString: database.url });
    pool.on('error', () => undefined);
    folder = await mkdtemp(join(tmpdir(), 'guanxi-migrate-'));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  test('any number of processes may start at once: each migration is applied once, in order', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrateRuntime(pool)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(applied.flat()).toEqual([...applied.flat()].sort());
    expect(await migrateRuntime(pool)).toEqual([]);
  });

  test('a migration that fails leaves nothing, one that was changed after it was applied is refused', async () => {
    await writeFile(join(folder, '0001_a.sql'), 'CREATE TABLE trial.a (n int);');
    await writeFile(join(folder, '0002_b.sql'), 'CREATE TABLE trial.b (n nonsense);');
    await expect(migrate(pool, 'trial', files())).rejects.toThrow('nonsense');
    await writeFile(join(folder, '0002_b.sql'), 'CREATE TABLE trial.b (n int);');
    expect(await migrate(pool, 'trial', files())).toEqual(['0001_a.sql', '0002_b.sql']);
    await writeFile(join(folder, '0001_a.sql'), 'CREATE TABLE trial.a (n bigint);');
    await expect(migrate(pool, 'trial', files())).rejects.toThrow('was changed');
  });
});
