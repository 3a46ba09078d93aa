import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { newEngine } from './engine.ts';
import { root, serviceFolder } from './services.ts';
import { connectionSettings, createDatabaseIfMissing } from './settings.ts';

const FILTERS = { externalTables: [], externalEnums: [] };
const DEPLOY_LOCK = 'guanxi:migrations';

/** What a deployment has done to one database. */
export interface Deployment {
  service: string;
  applied: string[];
}

/**
 * Applies a service's pending migrations to the database at `url`, creating it if it is missing. Several can run in
 * one process; a second process that deploys to the same database waits for the first.
 */
export async function deployMigrations(target: { service: string; url: string }): Promise<Deployment> {
  const folder = serviceFolder(target.service);
  await createDatabaseIfMissing(target.url);
  const guard = new pg.Client(connectionSettings(target.url));
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [DEPLOY_LOCK]);
    if (await isUpToDate(guard, folder)) return { service: target.service, applied: [] };
    const { engine, close } = await newEngine(target.url);
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: migrationsOf(folder),
        filters: FILTERS,
      });
      return { service: target.service, applied: appliedMigrationNames };
    } finally {
      await close();
    }
  } finally {
    await guard.end();
  }
}

/** The SQL that takes the migrations to the schema; empty when they agree. The URL names any database of a server. */
export async function diffMigrations(target: { service: string; url: string }): Promise<string> {
  const folder = serviceFolder(target.service);
  const { engine, close } = await newEngine(target.url, { database: 'postgres' });
  try {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...migrationsOf(folder) },
      to: { tag: 'schemaDatamodel', ...schemaOf(folder) },
      script: true,
      exitCode: true,
      filters: FILTERS,
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  } finally {
    await close();
  }
}

/** What the engine has to say about the migrations and the database's record of them. */
export async function diagnoseMigrations(target: { service: string; url: string }): Promise<unknown> {
  const { engine, close } = await newEngine(target.url);
  try {
    return await engine.diagnoseMigrationHistory({
      migrationsList: migrationsOf(serviceFolder(target.service)),
      optInToShadowDatabase: true,
      filters: FILTERS,
    });
  } finally {
    await close();
  }
}

// Loading the engine costs half a second; an ordinary start has nothing to apply.
async function isUpToDate(client: pg.Client, folder: string): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!rows[0].there) return migrationNames(folder).length === 0;
  const done = await client.query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const unfinished = await client.query(
    'SELECT 1 FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
  const names = new Set(done.rows.map((row) => row.migration_name));
  return unfinished.rowCount === 0 && migrationNames(folder).every((name) => names.has(name));
}

function migrationNames(folder: string): string[] {
  const base = join(folder, 'prisma/migrations');
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsOf(folder: string): MigrationList {
  const base = join(folder, 'prisma/migrations');
  return {
    baseDir: base,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(base, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

function schemaOf(folder: string): SchemasContainer {
  const schema = join(folder, 'prisma/schema');
  const files = readdirSync(schema)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: relative(root, join(schema, name)), content: readFileSync(join(schema, name), 'utf8') }));
  return { files };
}
