import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import type pg from 'pg';

/** The part of a service's migrations that is wanted: all, or those that the running version bears beside the new one. */
export type Part = 'all' | 'expand';

/** What a database has seen of a service's migrations. */
export type History = {
  /** Not one was applied: there is no running version to spare. */
  fresh: boolean;
  /** Names that are still to be applied, in their order. */
  open: string[];
  /** A migration was begun and neither finished nor rolled back; the engine says which. */
  broken: boolean;
};

/** Migrations that take something away are named `…_contract`; they wait until no pod of the former version runs. */
export const isContract = (name: string): boolean => name.endsWith('_contract');

/** Reads the history without loading the engine, which costs half a second; an ordinary start has nothing to apply. */
export async function readHistory(client: pg.Client, folder: string): Promise<History> {
  const names = migrationNames(folder);
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there");
  if (!rows[0].there) return { fresh: true, open: names, broken: false };
  const seen = await client.query<{ name: string; done: boolean }>(
    'SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const done = new Set(seen.rows.filter((row) => row.done).map((row) => row.name));
  return {
    fresh: done.size === 0,
    open: names.filter((name) => !done.has(name)),
    broken: seen.rows.some((row) => !row.done),
  };
}

/** Which migrations a deployment applies now. Pure. A fresh database takes all: nobody looks at what goes. */
export function wantedOf({ fresh, open }: History, part: Part): string[] {
  return part === 'all' || fresh ? open : open.filter((name) => !isContract(name));
}

/** Names of a service's migrations, in the order in which they were written. */
export function migrationNames(folder: string): string[] {
  const base = join(folder, 'prisma/migrations');
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A service's migrations as the engine takes them, without those that wait. */
export function migrationsOf(folder: string, without: ReadonlySet<string> = new Set()): MigrationList {
  const base = join(folder, 'prisma/migrations');
  const names = migrationNames(folder).filter((name) => !without.has(name));
  return {
    baseDir: base,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(base, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
