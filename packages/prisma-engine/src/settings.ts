import pg from 'pg';

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
  return {
    host: decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: database ?? decodeURIComponent(parsed.pathname.slice(1)),
    schema,
    max: 1,
    options: `-c search_path="${schema}" -c timezone=UTC`,
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

/** Creates the database that the URL names, unless it is there. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  const { database } = connectionSettings(url);
  const found = await runStatement(url, `SELECT 1 FROM pg_database WHERE datname = ${pg.escapeLiteral(database)}`);
  if (found.rowCount) return;
  try {
    await runStatement(url, `CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } catch (error) {
    // another process created it in between
    if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error;
  }
}
