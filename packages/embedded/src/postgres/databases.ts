import pg from 'pg';
import type { Secrets } from '../secrets.ts';

/** One database, and a role that owns it and may enter no other, for each service; then the log's and the issuer's. */
export const DATABASES = [
  'customers',
  'sales',
  'orders',
  'service',
  'marketing',
  'knowledge',
  'event_log',
  'issuer',
] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** Makes missing databases and roles; answers the URL of each. Doing it again changes nothing. */
export async function prepareDatabases(
  superuserUrl: string,
  secrets: Secrets,
  names: readonly DatabaseName[] = DATABASES,
): Promise<Record<DatabaseName, string>> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    const roles = new Set((await client.query('SELECT rolname FROM pg_roles')).rows.map((row) => row.rolname));
    const databases = new Set((await client.query('SELECT datname FROM pg_database')).rows.map((row) => row.datname));
    const urls = {} as Record<DatabaseName, string>;
    for (const name of names) {
      const password = secrets.get(`database-${name}`);
      const id = pg.escapeIdentifier(name);
      if (!roles.has(name)) await client.query(`CREATE ROLE ${id} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
      if (!databases.has(name)) {
        await client.query(`CREATE DATABASE ${id} OWNER ${id}`);
        await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${id} FROM PUBLIC`);
      }
      const url = new URL(superuserUrl);
      url.username = name;
      url.password = password;
      url.pathname = `/${name}`;
      urls[name] = url.href;
    }
    return urls;
  } finally {
    await client.end();
  }
}
