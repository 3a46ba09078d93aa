import pg from 'pg';
import { parse } from 'pg-connection-string';

/** How node-postgres is to reach a database. */
export interface ConnectionSettings {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  schema: string;
  max: number;
  options: string;
  /** TLS as the URL asks for it (`sslmode`, `sslrootcert` …), in the way that the services' own connections read it. */
  ssl?: pg.ConnectionConfig['ssl'];
}

/**
 * Reads a connection URL into separate settings, optionally for another database of the same server.
 *
 * Separate on purpose: given `connectionString`, adapter-pg's shadow connection stays on the main database.
 * Sessions are UTC, because adapter-pg stores a timestamptz shifted by the session's offset.
 */
export function connectionSettings(url: string, database?: string): ConnectionSettings {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? 'public';
  const { ssl } = parse(url) as { ssl?: pg.ConnectionConfig['ssl'] };
  return {
    host: decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: database ?? decodeURIComponent(parsed.pathname.slice(1)),
    schema,
    max: 1,
    options: `-c search_path="${schema}" -c timezone=UTC`,
    ...(ssl === undefined ? {} : { ssl }),
  };
}

/** Runs one statement on a connection of its own, by default on the server's `postgres` database. */
export async function runStatement(url: string, text: string, database = 'postgres'): Promise<pg.QueryResult> {
  const client = new pg.Client(connectionSettings(url, database));
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

/** Creates the database that the URL names, unless it is there. Where it is, no other database is entered: a role may
 * be shut out of them. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  const { database } = connectionSettings(url);
  try {
    await runStatement(url, 'SELECT 1', database);
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
  }
  try {
    await runStatement(url, `CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } catch (error) {
    // another process created it in between
    if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error;
  }
}
