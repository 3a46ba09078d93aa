import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@guanxi/testing/database';
import { until } from '@guanxi/testing/until';
import { Client } from 'pg';
import { awaitMigrated, contractService, migrateService } from './migrate-service.ts';
import { connectionSettings } from './settings.ts';

describe('migrating a service', () => {
  let database: TestDatabase;
  let folder: string;
  const target = () => ({ folder, url: database.url });

  const migration = async (name: string, text: string) => {
    const place = join(folder, 'prisma/migrations', name);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'migration.sql'), text);
  };

  async function ask<Row extends object>(text: string): Promise<Row[]> {
    const client = new Client(database.url);
    await client.connect();
    const { rows } = await client.query<Row>(text).finally(() => client.end());
    return rows;
  }

  const columns = async () =>
    (
      await ask<{ name: string }>(
        "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'member' ORDER BY 1",
      )
    ).map((row) => row.name);

  beforeEach(async () => {
    database = await testDatabase('empty');
    folder = await mkdtemp(join(tmpdir(), 'guanxi-service-'));
    await migration('001_member', 'CREATE TABLE member (id int PRIMARY KEY, old text);');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  test('one call makes the tables of the service, the runtime and the job library; several may run at once', async () => {
    const applied = await Promise.all([1, 2, 3].map(() => migrateService(target())));
    // who applies which of the two lots is chance; each is applied once
    const names = applied.flat();
    expect(names).toEqual(expect.arrayContaining(['001_member', '0001_events.sql']));
    expect(names).toHaveLength(new Set(names).size);
    expect(
      await ask("SELECT to_regclass('guanxi.outbox') AS a, to_regclass('graphile_worker._private_jobs') AS b"),
    ).toEqual([{ a: 'guanxi.outbox', b: 'graphile_worker._private_jobs' }]);
    expect(await migrateService(target())).toEqual([]);
  });

  test('expand leaves what the running version reads, contract takes it away afterwards, written before or after', async () => {
    await migrateService(target());
    await migration('002_old_contract', 'ALTER TABLE member DROP COLUMN old;');
    await migration('003_new', 'ALTER TABLE member ADD COLUMN new text;');
    expect(await migrateService({ ...target(), part: 'expand' })).toEqual(['003_new']);
    expect(await columns()).toEqual(['id', 'new', 'old']);
    expect(await contractService({ ...target(), sessionName: 'guanxi members 2' })).toEqual(['002_old_contract']);
    expect(await columns()).toEqual(['id', 'new']);
    expect(await contractService({ ...target(), sessionName: 'guanxi members 2' })).toEqual([]);
  });

  test('a new database takes all at once', async () => {
    await migration('002_old_contract', 'ALTER TABLE member DROP COLUMN old;');
    await migrateService({ ...target(), part: 'expand' });
    expect(await columns()).toEqual(['id']);
  });

  test('contract waits for the last session of another version, and takes nothing away while one stays', async () => {
    await migrateService(target());
    await migration('002_old_contract', 'ALTER TABLE member DROP COLUMN old;');
    const others = ['guanxi members 1', 'guanxi members 2', 'guanxi other 1'].map(
      (application_name) => new Client({ connectionString: database.url, application_name }),
    );
    await Promise.all(others.map((client) => client.connect()));
    const contract = (patience: number) => contractService({ ...target(), sessionName: 'guanxi members 2', patience });
    try {
      await expect(contract(0)).rejects.toThrow('still connected: guanxi members 1;');
      expect(await columns()).toEqual(['id', 'old']);
      const waiting = contract(20_000);
      await others[0]?.end();
      expect(await waiting).toEqual(['002_old_contract']);
    } finally {
      await Promise.all(others.slice(1).map((client) => client.end()));
    }
  });

  test('who waits for a migration goes on when it is there, whatever is still to be taken away', async () => {
    let done = false;
    const waiting = awaitMigrated({ ...target(), patience: 20_000 }).then(() => {
      done = true;
    });
    await expect(awaitMigrated({ ...target(), patience: 0 })).rejects.toThrow('not applied: 001_member');
    expect(done).toBe(false);
    await migrateService(target());
    await migration('002_old_contract', 'ALTER TABLE member DROP COLUMN old;');
    await until(() => done);
    await waiting;
  });
});

describe('connections of migrations', () => {
  test('speak TLS where the address asks for it', () => {
    expect(connectionSettings('postgresql://a:b@host/c').ssl).toBeUndefined();
    expect(connectionSettings('postgresql://a:b@host/c?sslmode=require').ssl).toBeTruthy();
    expect(connectionSettings('postgresql://a:b@host/c?sslmode=disable').ssl).toBe(false);
  });
});
