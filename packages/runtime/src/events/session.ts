import { QueuedClient } from './queued-client.ts';
import { backOff, pause } from './waiting.ts';

/** A connection of its own: for LISTEN, advisory locks and what must end when they end. */
export type Session = {
  client: QueuedClient;
  /** Aborts when the connection is lost or the owner closes. */
  signal: AbortSignal;
};

export type SessionOptions = {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  /** Aborting it ends the work and then the connection. */
  closing: AbortSignal;
  onError: (error: unknown) => void;
};

const FIRST_DELAY = 100;
const MOST_DELAY = 2_000;
/** A connection that held so long, in milliseconds, was a good one: the next try comes soon. */
const STEADY = 5_000;

/**
 * Runs `work` over a dedicated connection, and again over a new one whenever that one is lost, until `closing`.
 * `work` must return soon after its session's signal aborts; the next connection is opened only then.
 */
export async function keepSession(options: SessionOptions, work: (session: Session) => Promise<void>): Promise<void> {
  const delays = backOff(FIRST_DELAY, MOST_DELAY);
  while (!options.closing.aborted) {
    const opened = Date.now();
    try {
      await oneSession(options, work);
    } catch (error) {
      if (options.closing.aborted) return;
      options.onError(error);
    }
    if (Date.now() - opened > STEADY) delays.reset();
    await pause(delays.next(), options.closing);
  }
}

async function oneSession(options: SessionOptions, work: (session: Session) => Promise<void>): Promise<void> {
  const lost = new AbortController();
  const client = new QueuedClient(
    {
      connectionString: options.url,
      application_name: options.name,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    },
    (reason) => lost.abort(reason),
  );
  try {
    await client.connect();
    await work({ client, signal: AbortSignal.any([lost.signal, options.closing]) });
    if (lost.signal.aborted && !options.closing.aborted) throw lost.signal.reason;
  } finally {
    await client.end().catch(() => undefined);
  }
}
