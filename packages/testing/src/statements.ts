import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import pg from 'pg';

/** The SQL that some work has sent to PostgreSQL. */
export interface Counted<T> {
  result: T;
  /** Transaction control (BEGIN, COMMIT …) is not counted. */
  count: number;
  statements: string[];
}

type Query = (this: pg.Client, ...of: unknown[]) => unknown;
type Connect = (this: pg.Pool, callback?: (...of: unknown[]) => void) => unknown;

const LOOKS_FOR_JOBS = /graphile_worker|pg_advisory_lock/;
const counting = new AsyncLocalStorage<string[]>();
let everywhere: string[] | undefined;
let watching = false;

/**
 * Runs the work and counts, at the driver, the statements that it causes, other work of the process left aside. With
 * `everywhere` it counts those of the whole process, for work that passes through sockets; with `ofJobs` without those of
 * the job library, which looks for more to do as often as it takes.
 */
export async function countStatements<T>(
  work: () => Promise<T>,
  options: { everywhere?: boolean; ofJobs?: boolean } = {},
): Promise<Counted<T>> {
  watchDriver();
  const noted: string[] = [];
  if (options.everywhere) everywhere = noted;
  try {
    const result = await counting.run(noted, work);
    const statements = options.ofJobs ? noted.filter((statement) => !LOOKS_FOR_JOBS.test(statement)) : noted;
    return { result, count: statements.length, statements };
  } finally {
    if (options.everywhere) everywhere = undefined;
  }
}

function watchDriver(): void {
  if (watching) return;
  watching = true;
  const client = pg.Client.prototype as unknown as { query: Query };
  const query = client.query;
  client.query = function (...of) {
    note(of[0]);
    return query.apply(this, of);
  };
  // a query that waits for a free connection is begun by whoever frees it: bring it back to its own work
  const pool = pg.Pool.prototype as unknown as { connect: Connect };
  const connect = pool.connect;
  pool.connect = function (callback) {
    return callback ? connect.call(this, AsyncResource.bind(callback)) : connect.call(this);
  };
}

function note(query: unknown): void {
  const list = everywhere ?? counting.getStore();
  if (!list) return;
  const text = typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '');
  if (/^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|START TRANSACTION)\b/i.test(text)) return;
  list.push(text);
}
