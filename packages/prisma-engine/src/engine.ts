import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type pg from 'pg';
import { connectionSettings, runStatement } from './settings.ts';

const CATALOG_CHAR = 18;
const CHAR = 1042;

/** The inside of adapter-pg that must be mended; its types do not show it. */
interface PgAdapter extends Omit<SqlDriverAdapter, 'queryRaw'> {
  underlyingDriver(): pg.Pool;
  onError(error: unknown): never;
  performIO(query: CatalogQuery): Promise<{ fields?: { dataTypeID: number }[] }>;
  queryRaw(query: CatalogQuery): Promise<SqlResultSet>;
}
type CatalogQuery = SqlQuery & { characters?: number[] };

/** adapter-pg made safe for migrations: whole scripts, a shadow database that is another one, catalog characters. */
export class MigrationAdapterFactory extends PrismaPg {
  readonly #url: string;
  readonly #open = new Set<SqlDriverAdapter>();

  constructor(url: string, database?: string) {
    const { schema, ...settings } = connectionSettings(url, database);
    super(settings, { schema });
    this.#url = url;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const connected = await super.connect();
    this.#open.add(connected);
    const adapter = connected as unknown as PgAdapter;
    const performIO = adapter.performIO.bind(adapter);
    const queryRaw = adapter.queryRaw.bind(adapter);
    // adapter-pg splits scripts at every ';', which breaks $$ bodies and quoted ';'. Sent whole, a script is one
    // implicit transaction, as with the native engine.
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
    // adapter-pg cannot map the catalogs' internal "char"; the engine expects Character.
    adapter.performIO = async (query) => {
      const result = await performIO(query);
      result.fields?.forEach((field, index) => {
        if (field.dataTypeID !== CATALOG_CHAR) return;
        field.dataTypeID = CHAR;
        query.characters ??= [];
        query.characters.push(index);
      });
      return result;
    };
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const types: ColumnType[] = result.columnTypes;
      for (const index of query.characters ?? []) types[index] = ColumnTypeEnum.Character;
      return result;
    };
    return connected;
  }

  /** Closes the connections that the engine leaves open. */
  async close(): Promise<void> {
    const open = [...this.#open];
    this.#open.clear();
    for (const adapter of open) await adapter.dispose();
  }

  override async connectToShadowDb(): ReturnType<PrismaPg['connectToShadowDb']> {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await runStatement(this.#url, `CREATE DATABASE "${database}" TEMPLATE template0`);
    const adapter = await new MigrationAdapterFactory(this.#url, database).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await runStatement(this.#url, `DROP DATABASE "${database}" WITH (FORCE)`);
    };
    return adapter;
  }
}

/** An engine and what ends its connections. */
export interface OpenEngine {
  engine: SchemaEngine;
  close(): Promise<void>;
}

interface EngineOptions {
  /** Another database of the same server. */
  database?: string | undefined;
  datamodels?: [string, string][] | undefined;
  onPanic?: (message: string) => void;
}

interface EngineGlue {
  __wbg_set_wasm(exports: unknown): void;
  SchemaEngine: {
    new: (options: object, log: () => void, adapter: unknown) => Promise<SchemaEngine>;
  };
}

// Node has it; lib.es2024 does not declare it
interface WasmRuntime {
  instantiate(
    binary: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start: () => void } } }>;
}

let glue: Promise<EngineGlue> | undefined;

/** Prisma's schema engine, the official WebAssembly build, over node-postgres: nothing native, nothing downloaded. */
export async function newEngine(url: string, options: EngineOptions = {}): Promise<OpenEngine> {
  const { database, datamodels, onPanic = exitOnPanic } = options;
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: onPanic } });
  glue ??= loadGlue();
  const { SchemaEngine: Engine } = await glue;
  const factory = new MigrationAdapterFactory(url, database);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  return { engine: await Engine.new({ datamodels }, () => undefined, adapter), close: () => factory.close() };
}

async function loadGlue(): Promise<EngineGlue> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const loaded: EngineGlue = await import(script);
  const binary = readFileSync(script.replace(/\.js$/, '.wasm'));
  const { WebAssembly: runtime } = globalThis as unknown as { WebAssembly: WasmRuntime };
  const { instance } = await runtime.instantiate(binary, {
    './schema_engine_bg.js': { ...loaded, ...withoutHoldingTheProcess(loaded) },
  });
  loaded.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return loaded;
}

// The engine leaves its ten-second timer for the migration lock behind, which would hold up the end of the process.
function withoutHoldingTheProcess(loaded: object): object {
  const timers = Object.keys(loaded).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const unheld = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref();
  return Object.fromEntries(timers.map((name) => [name, unheld]));
}

function exitOnPanic(message: string): void {
  writeSync(2, `${message}\n`);
  process.exit(101);
}
