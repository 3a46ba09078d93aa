import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export const services = ['customers', 'orders', 'service', 'marketing', 'sales', 'knowledge'] as const;
export type ServiceName = (typeof services)[number];
/** Address of a service's database, as a role that may write all of it. */
export type UrlOf = (service: ServiceName) => string;

/** Databases of an embedded product, whose passwords are in its data folder. */
export function embeddedDatabases(folder: string, gateway: string): UrlOf {
  const secrets = JSON.parse(readFileSync(join(folder, 'data', 'secrets.json'), 'utf8')) as Record<string, string>;
  const port = Number(new URL(gateway).port) + 32;
  return (service) => `postgresql://postgres:${secrets.postgres}@127.0.0.1:${port}/${service}`;
}

/** Opens a connection for writing much; what it wrote last may be lost with the machine, and is then written again. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  // a connection that breaks is told by the query under way
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`SET synchronous_commit = off; SET maintenance_work_mem = '512MB'`);
  return client;
}
