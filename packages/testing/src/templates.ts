import { deployMigrations, startScratchPostgres } from '@guanxi/prisma-engine';
import { migrateJobs } from '@guanxi/runtime/jobs';
import { migrateEventLog, migrateRuntime } from '@guanxi/runtime/migrate';
import pg from 'pg';
import { until } from './until.ts';

/** Databases on one throw-away PostgreSQL, each a copy of its area's migrated template. */
export interface Templates {
  create(area: string): Promise<string>;
  drop(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts PostgreSQL. An area's template is migrated when it is first asked for. */
export async function openTemplates(): Promise<Templates> {
  const postgres = await startScratchPostgres();
  const admin = new pg.Pool({ connectionString: postgres.url, max: 2 });
  admin.on('error', () => undefined);
  const templates = new Map<string, Promise<string>>();
  let created = 0;

  const urlOf = (database: string) => {
    const url = new URL(postgres.url);
    url.pathname = `/${database}`;
    return url.href;
  };

  function template(area: string): Promise<string> {
    let made = templates.get(area);
    if (!made) {
      made = migrate(area, urlOf);
      templates.set(area, made);
    }
    return made;
  }

  return {
    async create(area) {
      const from = await template(area);
      created += 1;
      const name = `${area.replaceAll('-', '_')}_${created}`;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
      return urlOf(name);
    },
    async drop(name) {
      if (!/^[a-z_]+_\d+$/.test(name)) throw new Error(`${name} is no test database`);
      await left(admin, name);
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
    async close() {
      await admin.end();
      await postgres.stop();
    },
  };
}

async function migrate(area: string, urlOf: (database: string) => string): Promise<string> {
  const name = `template_${area.replaceAll('-', '_')}`;
  const url = urlOf(name);
  await createEmpty(urlOf('postgres'), name);
  if (area === 'empty') return name;
  if (!['runtime', 'event-log'].includes(area)) await deployMigrations({ service: area, url });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    if (area === 'event-log') await migrateEventLog(pool);
    else {
      await migrateRuntime(pool);
      await migrateJobs(pool);
    }
  } finally {
    // PostgreSQL copies only a database to which nobody is connected
    await pool.end();
  }
  return name;
}

// A connection that was just closed may still be on its way out, and its owner would hear that it was ended by force.
async function left(admin: pg.Pool, name: string): Promise<void> {
  const gone = async () =>
    (await admin.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1 LIMIT 1', [name])).rowCount === 0;
  await until(gone, { bound: 1_000 }).catch(() => undefined);
}

async function createEmpty(url: string, name: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
}
