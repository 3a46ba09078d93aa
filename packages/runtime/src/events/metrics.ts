import type { Pool } from 'pg';

/** Counters of one process, as plain numbers that telemetry may read at any time. */
export type EventCounters = {
  published: number;
  publishFailures: number;
  handled: number;
  /** Facts that came again and changed nothing. */
  redeliveries: number;
  /** Attempts of a handler that failed and were repeated. */
  retries: number;
  deadLetters: number;
};

export const eventCounters = (): EventCounters => ({
  published: 0,
  publishFailures: 0,
  handled: 0,
  redeliveries: 0,
  retries: 0,
  deadLetters: 0,
});

/** What a service's database says about its events, read when asked. */
export type EventGauges = {
  unsent: number;
  /** Seconds since the oldest unsent fact was written; 0 when all are sent. */
  oldestUnsentSeconds: number;
  /** Facts that lie aside and were not sent again. */
  deadLetters: number;
};

export async function readEventGauges(pool: Pool): Promise<EventGauges> {
  const { rows } = await pool.query<EventGauges>(
    `SELECT count(*)::int AS unsent,
            coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)::float8 AS "oldestUnsentSeconds",
            (SELECT count(*)::int FROM guanxi.dead_letter WHERE replayed_at IS NULL) AS "deadLetters"
       FROM guanxi.outbox WHERE sent_at IS NULL`,
  );
  return rows[0] ?? { unsent: 0, oldestUnsentSeconds: 0, deadLetters: 0 };
}
