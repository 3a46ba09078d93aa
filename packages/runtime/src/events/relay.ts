import { tracedPublish } from '../telemetry/facts.ts';
import type { EventRecord, Lane } from './envelope.ts';
import type { EventLog } from './event-log.ts';
import { type EventCounters, eventCounters } from './metrics.ts';
import type { QueuedClient } from './queued-client.ts';
import { keepSession, type Session } from './session.ts';
import { isCompacted } from './topics.ts';
import { Bell, backOff, pause } from './waiting.ts';

export type RelayOptions = {
  /** For names in pg_stat_activity. */
  area: string;
  /** The service's own database. */
  databaseUrl: string;
  log: EventLog;
  counters?: EventCounters;
  /** Told of each failure; the relay tries for ever. */
  onError?: (error: unknown) => void;
  /** Facts published and marked at once. */
  batchSize?: number;
  /** How often it looks without being woken, and how often a stand-by asks for its turn, in milliseconds. */
  pollMs?: number;
};

export type Relay = {
  /** Whether this one publishes, or stands by behind another. */
  readonly active: boolean;
  /** Publishes and marks what is in hand, then gives the turn away. */
  stop(): Promise<void>;
};

type Waiting = { seq: string; topic: string; key: string; headers: Record<string, string>; value: Buffer | null };

const TURN = `hashtextextended('guanxi.relay', 0)`;
const PARTITIONS_AHEAD = 2;
const DAY = 86_400_000;

/**
 * Carries facts from the outbox to the event log. One is active per service: it holds a lock on the connection on
 * which it reads and marks, so whoever lost the turn can mark nothing. Each lane goes in its sequence; the live lane
 * never waits for the bulk lane. A batch that was published and not marked is published again: at least once.
 *
 * There is no cursor, only "not yet sent": a row with a lower number that commits later is taken then. For one key
 * that cannot happen (see writeOutbox), so the order per key is the order of commits.
 */
export function startRelay(options: RelayOptions): Relay {
  const closing = new AbortController();
  let active = false;
  const running = keepSession(
    {
      url: options.databaseUrl,
      name: `guanxi relay ${options.area}`,
      closing: closing.signal,
      onError: options.onError ?? (() => undefined),
    },
    async (session) => {
      try {
        await takeTurn(session, options.pollMs ?? 5_000);
        if (session.signal.aborted) return;
        active = true;
        await publishLanes(session, options);
      } finally {
        active = false;
      }
    },
  );
  return {
    get active() {
      return active;
    },
    async stop() {
      closing.abort();
      await running;
    },
  };
}

/** Asks again and again rather than waiting in the server: a waiting statement would hold back vacuum. */
async function takeTurn({ client, signal }: Session, pollMs: number): Promise<void> {
  while (!signal.aborted) {
    const { rows } = await client.query<{ mine: boolean }>(`SELECT pg_try_advisory_lock(${TURN}) AS mine`);
    if (rows[0]?.mine) return;
    await pause(pollMs, signal);
  }
}

async function publishLanes({ client, signal }: Session, options: RelayOptions): Promise<void> {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const bells: Record<Lane, Bell> = { live: new Bell(), bulk: new Bell() };
  client.onNotification(() => {
    bells.live.ring();
    bells.bulk.ring();
  });
  await client.query('LISTEN guanxi_outbox');
  const lanes = [
    publishLane('live', client, both, bells.live, options),
    publishLane('bulk', client, both, bells.bulk, options),
  ];
  try {
    await Promise.all([...lanes, keepPartitions(client, both, options)]);
  } finally {
    stop.abort();
    await Promise.allSettled(lanes);
  }
}

async function publishLane(
  lane: Lane,
  client: QueuedClient,
  signal: AbortSignal,
  bell: Bell,
  options: RelayOptions,
): Promise<void> {
  const { log, batchSize = 200, pollMs = 5_000, counters = eventCounters(), onError = () => undefined } = options;
  const delays = backOff(50, 2_000);
  while (!signal.aborted) {
    const waiting = await nextWaiting(client, lane, batchSize);
    if (waiting.length === 0) {
      await bell.heard(signal, pollMs);
      continue;
    }
    try {
      await tracedPublish(waiting, () => log.publish(waiting.map(asRecord)));
    } catch (error) {
      counters.publishFailures += 1;
      onError(error);
      await pause(delays.next(), signal);
      continue;
    }
    delays.reset();
    await markSent(client, lane, waiting);
    counters.published += waiting.length;
  }
}

const asRecord = ({ topic, key, headers, value }: Waiting): EventRecord => ({ topic, key, headers, value });

async function nextWaiting(client: QueuedClient, lane: Lane, limit: number): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>({
    name: 'relay-next',
    text: `SELECT seq, topic, key, headers, value FROM guanxi.outbox
            WHERE lane = $1 AND sent_at IS NULL ORDER BY seq LIMIT $2`,
    values: [lane, limit],
  });
  return rows;
}

/** Sent facts stay as the archive; those of compacted topics go, for they carry the person. */
async function markSent(client: QueuedClient, lane: Lane, sent: readonly Waiting[]): Promise<void> {
  const seqs = (compacted: boolean) =>
    sent.filter(({ topic }) => isCompacted(topic) === compacted).map(({ seq }) => seq);
  const where = `WHERE lane = $1 AND sent_at IS NULL AND seq = ANY($2::bigint[])`;
  const personal = seqs(true);
  const facts = seqs(false);
  if (facts.length > 0) await client.query(`UPDATE guanxi.outbox SET sent_at = now() ${where}`, [lane, facts]);
  if (personal.length > 0) await client.query(`DELETE FROM guanxi.outbox ${where}`, [lane, personal]);
}

/** The archive's partitions are made ahead of their month; rows of a month without one wait in the default partition. */
async function keepPartitions(
  client: QueuedClient,
  signal: AbortSignal,
  { onError = () => undefined }: RelayOptions,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await client.query('SELECT guanxi.create_outbox_partitions($1)', [PARTITIONS_AHEAD]);
    } catch (error) {
      if (!signal.aborted) onError(error);
    }
    await pause(DAY, signal);
  }
}
