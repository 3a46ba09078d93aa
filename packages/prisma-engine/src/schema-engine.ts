// Speaks the native schema engine's stdio JSON-RPC; PRISMA_SCHEMA_ENGINE_BINARY points at schema-engine.js beside it.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { newEngine } from './engine.ts';
import { connectionSettings, runStatement } from './settings.ts';

interface EngineError extends Error {
  code?: string;
  meta?: unknown;
}
type Answer = { stdout?: string | null; exitCode?: number } | null | undefined;

const values = process.argv.slice(2);
const url =
  (JSON.parse(flag('--datasource')[0] ?? '{}') as { url?: string }).url ??
  'postgresql://postgres@localhost:5432/postgres';
const database = connectionSettings(url).database;

if (values.includes('--version')) {
  console.log('schema-engine-cli wasm');
  process.exit(0);
}
if (values.includes('cli')) await answerCommand(values[values.indexOf('cli') + 1] ?? '');
await serve();

function flag(name: string): string[] {
  return values.flatMap((value, index) => (value === name ? [values[index + 1] ?? ''] : []));
}

async function answerCommand(command: string): Promise<never> {
  const quoted = pg.escapeIdentifier(database);
  try {
    if (command === 'can-connect-to-database') await runStatement(url, 'SELECT 1', database);
    else if (command === 'create-database') await runStatement(url, `CREATE DATABASE ${quoted}`);
    else if (command === 'drop-database') await runStatement(url, `DROP DATABASE ${quoted} WITH (FORCE)`);
    else throw new Error(`unknown command ${command}`);
    process.exit(0);
  } catch (cause) {
    const error = cause as EngineError;
    const known: Record<string, string> = { '3D000': 'P1003', '28P01': 'P1000' };
    const fields = { error_code: known[error.code ?? ''] ?? 'P1001', message: error.message || String(error.code) };
    // the CLI reads stderr as JSON log lines and skips the first
    console.error(`{}\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
    process.exit(1);
  }
}

async function serve(): Promise<void> {
  const files = flag('--datamodels').map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  let engine: SchemaEngine | undefined;
  let current: unknown;
  const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const sendError = (id: unknown, { message, code, meta }: EngineError) =>
    send({ id, error: { code: 4466, message, data: { is_panic: false, message, error_code: code, meta } } });
  // leaving with 101 here would make the CLI end silently with status 0
  const onPanic = (message: string) => {
    sendError(current, new Error(`Schema engine panicked: ${message}`));
  };
  process.stdin.on('end', () => process.exit(0));
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (!method) continue; // the answer to our own `print`
    current = id;
    try {
      if (method === 'createDatabase') {
        const target = params.datasource.url ?? url;
        const name = connectionSettings(target).database;
        await runStatement(target, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
        send({ id, result: { databaseName: name } });
        continue;
      }
      // a diff between files needs a server, not this database
      const fromFiles = method === 'diff' && !/"tag":"(url|schemaDatasource)"/.test(line);
      engine ??= (
        await newEngine(url, {
          database: fromFiles ? 'postgres' : undefined,
          datamodels: files.length > 0 ? files : undefined,
          onPanic,
        })
      ).engine;
      const call = (engine as unknown as Record<string, (of: unknown) => Promise<Answer>>)[
        method === 'getDatabaseVersion' ? 'version' : method
      ];
      if (!call) throw new Error(`the schema engine has no ${method}`);
      const result = await call.call(engine, params);
      if (method === 'diff' && result?.stdout != null) {
        send({ id: `p${id}`, method: 'print', params: { content: result.stdout } });
        send({ id, result: { exitCode: result.exitCode } });
      } else send({ id, result: result ?? null });
    } catch (error) {
      sendError(id, error as EngineError);
    }
  }
}
