import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Product } from '../journey/product.ts';
import { until } from '../until.ts';

/** The services, in the order of their ports. */
export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;
export type ServiceName = (typeof SERVICES)[number];
export type DatabaseName = ServiceName | 'event_log';

/** What a product has in its databases, read past its services and over the database's own restarts. */
export class Databases {
  readonly #pools = new Map<string, pg.Pool>();
  readonly #urlOf: (name: DatabaseName) => string;

  constructor(urlOf: (name: DatabaseName) => string) {
    this.#urlOf = urlOf;
  }

  /** Of a product that this process has started: its passwords lie in its data folder. */
  static of({ folder, addresses }: Product): Databases {
    const secrets = JSON.parse(readFileSync(join(folder, 'data', 'secrets.json'), 'utf8')) as Record<string, string>;
    const port = Number(new URL(addresses.gateway).port) + 32;
    return new Databases((name) => `postgresql://postgres:${secrets.postgres}@127.0.0.1:${port}/${name}`);
  }

  url(name: DatabaseName): string {
    return this.#urlOf(name);
  }

  /** Connections that may break at any time. */
  pool(name: DatabaseName): pg.Pool {
    let pool = this.#pools.get(name);
    if (!pool) {
      pool = new pg.Pool({ connectionString: this.#urlOf(name), max: 2, connectionTimeoutMillis: 3000 });
      pool.on('error', () => undefined);
      pool.on('connect', (client) => client.on('error', () => undefined));
      this.#pools.set(name, pool);
    }
    return pool;
  }

  /** The rows of a question, asked again while the database is away. */
  rows<Row extends pg.QueryResultRow>(name: DatabaseName, text: string, values: unknown[] = []): Promise<Row[]> {
    const ask = async () => (await this.pool(name).query<Row>(text, values)).rows;
    return until(ask, { bound: 60_000, what: `an answer of the database of ${name}` });
  }

  /** The one number that a question answers. */
  async number(name: DatabaseName, text: string, values: unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ number: string }>(name, text, values);
    return Number(row?.number ?? 0);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.end()));
  }
}

/** Facts of a service that its relay has not yet marked as sent. */
export const unsent = (databases: Databases, service: ServiceName): Promise<number> =>
  databases.number(service, 'SELECT count(*) AS number FROM guanxi.outbox WHERE sent_at IS NULL');

/** Records that the consumer of a service has before it, or has handled without having kept its place. */
export const lag = (databases: Databases, service: ServiceName): Promise<number> =>
  databases.number(
    'event_log',
    `SELECT coalesce(sum(p.next_position - g.next_position), 0) AS number
       FROM event_log.group_position g JOIN event_log.partition p USING (topic, partition) WHERE g.consumer_group = $1`,
    [`${service}.facts`],
  );
