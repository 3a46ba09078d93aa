import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SchemasContainer } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { newEngine } from './engine.ts';
import { migrationsOf, type Part, readHistory, wantedOf } from './history.ts';
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
  const applied = await deployFolder({ ...target, folder: serviceFolder(target.service), part: 'all' });
  return { service: target.service, applied };
}

/** The same for the folder of a service and a part of its migrations; answers what was applied. */
export async function deployFolder({ folder, url, part }: { folder: string; url: string; part: Part }) {
  await createDatabaseIfMissing(url);
  const guard = new pg.Client(connectionSettings(url));
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [DEPLOY_LOCK]);
    const history = await readHistory(guard, folder);
    const wanted = wantedOf(history, part);
    if (wanted.length === 0 && !history.broken) return [];
    const waiting = new Set(history.open.filter((name) => !wanted.includes(name)));
    const { engine, close } = await newEngine(url);
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: migrationsOf(folder, waiting),
        filters: FILTERS,
      });
      return appliedMigrationNames;
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

function schemaOf(folder: string): SchemasContainer {
  const schema = join(folder, 'prisma/schema');
  const files = readdirSync(schema)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: relative(root, join(schema, name)), content: readFileSync(join(schema, name), 'utf8') }));
  return { files };
}
