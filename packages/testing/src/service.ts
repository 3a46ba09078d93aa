import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildService,
  type Clock,
  fixedClock,
  type Language,
  openLog,
  type PrismaLike,
  type Replacements,
  type Service,
  type ServiceDefinition,
  type ServiceSettings,
  startJobs,
  type Viewer,
  viewerOf,
} from '@guanxi/runtime';
import { type TestArea, type TestDatabase, testDatabase } from './database.ts';
import { type Person, type PersonName, person } from './people.ts';
import { AUDIENCE, testIssuer } from './tokens.ts';
import { until } from './until.ts';

/** The key with which tests sign as the gateway does. */
export const GATEWAY_KEY = { id: 'test', secret: 'a-secret-of-the-tests-only' };

/** Business time that a test moves itself. */
export interface TestClock extends Clock {
  set(now: Date | string): void;
}

/** A service in the test's own process, on a database of its own, without relay, consumer and listening server. */
export interface TestService<Client extends PrismaLike = PrismaLike> {
  area: string;
  service: Service<Client>;
  db: Service<Client>['parts']['db'];
  clock: TestClock;
  database: TestDatabase;
  settings: ServiceSettings;
  /** What its log says of errors that nobody expected, of outages and the like: lines of JSON. */
  faults: string[];
  /** Set while it listens, see `serve`. */
  server?: Server;
  stop(): Promise<void>;
}

/** Who asks: a demo person, one with other claims, a viewer, or nobody. */
export type Asker = PersonName | Person | Viewer | undefined;

export interface TestServiceOptions<Settings> {
  /** The service's own settings, and changes to the common ones. */
  settings?: Partial<Settings>;
  /** Business time; the real time at the start unless given. It stands still until it is set. */
  now?: Date | string;
  replace?: Replacements;
}

/** Settings of a service process in tests. */
export async function testSettings(databaseUrl: string, eventLogUrl = databaseUrl): Promise<ServiceSettings> {
  return {
    HOST: '127.0.0.1',
    PORT: 0,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: 4,
    LIST_SECONDS: 3,
    EVENT_LOG_URL: eventLogUrl,
    ISSUER_URL: await testIssuer(),
    TOKEN_AUDIENCE: AUDIENCE,
    GATEWAY_KEYS: [GATEWAY_KEY],
    TIME_ZONE: 'Asia/Shanghai',
    CURRENCY: 'CNY',
    BLOB_FOLDER: join(tmpdir(), 'guanxi-test-blobs'),
    IN_FLIGHT_LIMIT: 256,
    LOG_LEVEL: 'silent',
  };
}

/** Builds a service on a migrated database of its own and prepares it. Stop it in `afterAll`. */
export async function startTestService<Client extends PrismaLike, Settings extends ServiceSettings>(
  definition: ServiceDefinition<Client, Settings>,
  options: TestServiceOptions<Settings> = {},
): Promise<TestService<Client>> {
  const database = await testDatabase(definition.area as TestArea);
  const blobs = await mkdtemp(join(tmpdir(), 'guanxi-test-blobs-'));
  const clock = testClock(options.now ?? new Date());
  const settings = { ...(await testSettings(database.url)), BLOB_FOLDER: blobs, ...options.settings } as Settings;
  const faults: string[] = [];
  const log = openLog(definition.area, 'warn', { write: (line) => void faults.push(line) });
  const service = buildService(definition, settings, { clock, log, ...options.replace });
  const running: TestService<Client> = {
    area: definition.area,
    service,
    db: service.parts.db,
    clock,
    database,
    settings,
    faults,
    async stop() {
      const { server } = running;
      if (server) {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        await closed;
      }
      await service.parts.db.close();
      await database.drop();
      await rm(blobs, { recursive: true, force: true });
    },
  };
  await service.features.prepare?.();
  return running;
}

/** A clock that stands at an instant until a test moves it. */
export function testClock(start: Date | string, zone = 'Asia/Shanghai'): TestClock {
  let now = fixedClock(start, zone);
  return {
    zone,
    now: () => now.now(),
    today: () => now.today(),
    set: (next) => {
      now = fixedClock(next, zone);
    },
  };
}

/** What an operation answered, as a client gets it. */
export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/**
 * Runs an operation as the gateway's subgraph request would, past HTTP, signature and token: rights and everything
 * below are as in production, and `countStatements` sees what it causes. Errors are thrown unless `mayFail`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the shape of the answer is the test's own document
export async function execute<Data = any>(
  { service, faults = [] }: { service: Pick<Service, 'execute'> & { context: unknown }; faults?: string[] },
  asker: Asker,
  query: string,
  variables: Record<string, unknown> = {},
  options: { language?: Language; mayFail?: boolean } = {},
): Promise<Answer<Data>> {
  const viewer = viewerFor(asker);
  const contextFor = service.context as Service['context'];
  const context = contextFor({ viewer, language: options.language ?? viewer?.locale ?? 'zh-CN' });
  const answer = JSON.parse(JSON.stringify(await service.execute({ query, variables }, context))) as Answer<Data>;
  if (answer.errors && !options.mayFail)
    throw new Error(`the operation failed: ${JSON.stringify(answer.errors)} ${faults.slice(-3).join('')}`);
  return answer;
}

/** The viewer that an asker's token would make him. */
export function viewerFor(asker: Asker): Viewer | undefined {
  if (asker === undefined) return undefined;
  if (typeof asker === 'object' && 'client' in asker) return asker;
  const claims = typeof asker === 'string' ? person(asker) : asker;
  return viewerOf({ azp: 'guanxi-explorer', sid: `session-${claims.sub}`, ...claims });
}

/** Runs the jobs that are due, and what they queue, until none is left. @returns the last error of each that failed */
export async function runJobs<Client extends PrismaLike>(
  { service, db }: TestService<Client>,
  bound = 60_000,
): Promise<string[]> {
  const { pool } = db;
  const due = `FROM graphile_worker._private_jobs WHERE run_at <= now() AND attempts < max_attempts`;
  const failed = 'SELECT last_error FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL';
  const runner = await startJobs({ pool, jobs: service.features.jobs ?? {}, log: openLog('test', 'silent') });
  try {
    const done = async () => (await pool.query(`SELECT 1 ${due} LIMIT 1`)).rowCount === 0;
    await until(done, { bound, what: 'the end of the jobs' });
  } finally {
    await runner.stop();
  }
  return (await pool.query<{ last_error: string }>(failed)).rows.map((row) => row.last_error);
}

/** Runs a sweep once, as the job library would when it is due. */
export async function runSweep<Client extends PrismaLike>(
  { service, area }: TestService<Client>,
  name: string,
): Promise<void> {
  const sweep = service.features.sweeps?.[name];
  if (!sweep) throw new Error(`${area} has no sweep ${name}`);
  await sweep.run();
}
