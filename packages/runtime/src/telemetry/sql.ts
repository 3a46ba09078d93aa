import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';
import { AnsweringClient, type AnsweringConfig } from '../answering-client.ts';
import { observe, openSpan, record, secondsSince, telemetryIsOn } from './signals.ts';

type AnyQuery = (this: AnsweringClient, ...of: unknown[]) => unknown;
type AnyConnect = (this: pg.Pool, callback?: Connected) => unknown;
type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void;

/**
 * A pool whose waits and statements are measured and traced while telemetry is on. A statement without an answer is an
 * outage after `answerWithin` milliseconds.
 */
export function tracedPool(config: pg.PoolConfig & Pick<AnsweringConfig, 'answerWithin'>): pg.Pool {
  return new TracedPool({ keepAlive: true, keepAliveInitialDelayMillis: 10_000, ...config, Client: TracedClient });
}

class TracedPool extends pg.Pool {}

// on the prototypes: the driver declares many signatures, and there is one thing to do for all of them
Object.defineProperty(TracedPool.prototype, 'connect', {
  value(this: pg.Pool, callback?: Connected): unknown {
    const connect = pg.Pool.prototype.connect as AnyConnect;
    if (!telemetryIsOn()) return connect.call(this, callback);
    const started = performance.now();
    const waited = () => record('guanxi_pool_wait_seconds', secondsSince(started));
    if (!callback) return (connect.call(this) as Promise<pg.PoolClient>).finally(waited);
    // whoever frees the connection calls back: the work must go on as its own
    const own = AsyncResource.bind(callback);
    return connect.call(this, (error, client, done) => {
      waited();
      own(error, client, done);
    });
  },
});

class TracedClient extends AnsweringClient {
  /** Sends a statement past telemetry. */
  send(of: unknown[]): unknown {
    this.asked();
    return (pg.Client.prototype.query as AnyQuery).apply(this, of);
  }
}

Object.defineProperty(TracedClient.prototype, 'query', {
  value(this: TracedClient, ...of: unknown[]): unknown {
    const text = telemetryIsOn() ? textOf(of[0]) : undefined;
    if (text === undefined) return this.send(of);
    const done = begun(text);
    const callback = of.at(-1);
    if (typeof callback === 'function') {
      const answered = (error: unknown, ...more: unknown[]) => {
        done(error ?? undefined);
        callback(error, ...more);
      };
      return this.send([...of.slice(0, -1), answered]);
    }
    const answer = this.send(of) as Promise<unknown>;
    answer.then(() => done(), done);
    return answer;
  },
});

const textOf = (query: unknown): string | undefined => {
  if (typeof query === 'string') return query;
  const { text, callback, submit } = (query ?? {}) as { text?: unknown; callback?: unknown; submit?: unknown };
  return typeof text === 'string' && callback === undefined && submit === undefined ? text : undefined;
};

/** Begins to measure a statement; answers what ends it. */
function begun(text: string): (error?: unknown) => void {
  const { shown, statement } = describe(text);
  const started = performance.now();
  const span = openSpan({
    name: `SQL ${statement}`,
    kind: 'client',
    attributes: { 'db.system.name': 'postgresql', 'db.operation.name': statement, 'db.query.text': shown },
  });
  return (error) => {
    span?.end(error);
    const outcome = error === undefined ? 'ok' : 'error';
    record('guanxi_sql_duration_seconds', secondsSince(started), { statement, outcome });
  };
}

type Described = { shown: string; statement: string };
const described = new Map<string, Described>();
const KNOWN_MAX = 1_000;
const SHOWN_MAX = 1_000;
const words =
  /^\s*(?:\/\*.*?\*\/\s*)?(SELECT|INSERT|UPDATE|DELETE|WITH|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|LOCK|SET)\b/i;

function describe(text: string): Described {
  const known = described.get(text);
  if (known) return known;
  if (described.size >= KNOWN_MAX) described.clear();
  const next = { shown: statementText(text), statement: words.exec(text)?.[1]?.toUpperCase() ?? 'OTHER' };
  described.set(text, next);
  return next;
}

/**
 * A statement as telemetry may show it: with its parameters as `$1`, and whatever is written into it as a literal
 * taken out, for a statement that somebody has put together by hand may quote a person.
 */
export function statementText(text: string): string {
  return text
    .replace(TOKENS, (token) => (token[0] === '"' ? token : /^(--|\/\*)/.test(token) ? ' ' : '?'))
    .replace(/(?<![\w$."])\d[\d.]*\b/g, '?')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN_MAX);
}

// quoted names, literals of all four kinds, comments; in one pass, for each may hold what looks like another
const TOKENS =
  /"(?:[^"]|"")*(?:"|$)|[eE]'(?:\\[\s\S]|''|[^'\\])*(?:'|$)|'(?:''|[^'])*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** How a pool stands whenever figures are collected. */
export function observePool(pool: pg.Pool): () => void {
  const forget = [
    observe('guanxi_pool_connections', () => [
      { value: pool.totalCount - pool.idleCount, labels: { state: 'used' } },
      { value: pool.idleCount, labels: { state: 'idle' } },
      { value: pool.options.max ?? 0, labels: { state: 'max' } },
    ]),
    observe('guanxi_pool_waiting', () => [{ value: pool.waitingCount }]),
  ];
  return () => {
    for (const each of forget) each();
  };
}
