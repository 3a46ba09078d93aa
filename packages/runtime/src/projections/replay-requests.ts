import { services } from '@guanxi/proto';
import type { Pool } from 'pg';
import type { Tx } from '../database.ts';
import { type EventLog, type Handlers, handle, PROJECTIONS_TOPIC, replayArchive } from '../events/index.ts';
import { pause } from '../events/waiting.ts';
import { type SqlRunner, sql } from '../sql.ts';

export const REPLAY = 'projections.replay';

/** What a replay is asked for; the payload of the job. */
export type ReplayRequest = { run: string; consumer: string; topic: string; facts: string[] };

type RunTx = (work: (tx: Tx) => Promise<void>) => Promise<void>;

/** No transaction of the service lives longer, in milliseconds: what one of them wrote is never older than this. */
const LONGEST_TRANSACTION = 120_000;
const LOOK_MS = 200;

/** The owner's side: a request becomes a job. The asker's side: it notes how far the owner is. */
export const replayHandlers = (area: string): Handlers<Tx> => ({
  [`${PROJECTIONS_TOPIC}/ReplayAsked`]: handle(services.ReplayAskedSchema, async ({ value }, tx: Tx) => {
    const { run, consumer, topic, facts } = value;
    if (!topic.startsWith(`crm.${area}.`)) return;
    const request: ReplayRequest = { run, consumer, topic, facts };
    await tx.job(REPLAY, request, { key: `${REPLAY}:${run}:${topic}`, maxAttempts: 10 });
  }),
  [`${PROJECTIONS_TOPIC}/ArchiveReplayed`]: handle(services.ArchiveReplayedSchema, async ({ value }, tx: Tx) => {
    const { run, consumer, topic, facts, ended } = value;
    if (consumer.startsWith(`${area}.facts/`)) await noteReplay(tx.db, { run, topic, facts, ended });
  }),
});

const noteReplay = (db: SqlRunner, { run, topic, facts, ended }: ReplayNote) =>
  db.$executeRaw(sql`
    INSERT INTO guanxi.projection_replay AS known (run, topic, facts, ended)
    VALUES (${run}::uuid, ${topic}, ${facts}::bigint, ${ended})
    ON CONFLICT (run, topic) DO UPDATE SET facts = excluded.facts, ended = excluded.ended WHERE NOT known.ended`);

export type ReplayNote = { run: string; topic: string; facts: bigint; ended: boolean };

/** Asks whoever says what is on the topic to replay it. */
export const askForReplay = (tx: Tx, { run, consumer, topic, facts }: ReplayRequest): string =>
  tx.emit({
    type: services.ReplayAskedSchema,
    topic: PROJECTIONS_TOPIC,
    key: run,
    value: { run, consumer, topic, facts },
  });

/**
 * Replays this service's archive to one projection, and tells how many facts that were. Whatever commits before it ends
 * is sent; whatever commits later reaches the log behind all that was sent. So nobody who hears the old and the new
 * side by side can take the old for the newer.
 */
export async function replayForProjection(
  { pool, log, transaction, signal }: { pool: Pool; log: EventLog; transaction: RunTx; signal: AbortSignal },
  request: ReplayRequest,
): Promise<void> {
  const { run, consumer, topic, facts } = request;
  const tell = (count: number, ended: boolean) =>
    transaction(async (tx) => {
      tx.emit({
        type: services.ArchiveReplayedSchema,
        topic: PROJECTIONS_TOPIC,
        key: run,
        value: { run, consumer, topic, facts: BigInt(count), ended },
      });
    });
  const began = Date.now();
  const recent = new Date(began - LONGEST_TRANSACTION);
  const sent = new Set<string>();
  const options = { consumer, topics: [topic], facts, unsent: true, signal };
  const count = await pool.query<{ count: number }>(
    `SELECT count(*)::int FROM guanxi.outbox WHERE topic = $1 AND regexp_replace(headers->>'ce_type', '^.*\\.', '') = ANY($2)`,
    [topic, facts],
  );
  await tell(count.rows[0]?.count ?? 0, false);
  const first = await replayArchive(pool, log, {
    ...options,
    onSent: (rows) => {
      for (const { seq, recordedAt } of rows) if (recordedAt >= recent) sent.add(seq);
    },
  });
  // A number is drawn before its transaction commits: what was passed by while it was open is taken now.
  await untilSettled(pool, signal);
  const late = await replayArchive(pool, log, { ...options, since: recent, except: sent });
  await tell(first + late, true);
}

/** Waits until every transaction that is open now has ended. */
async function untilSettled(pool: Pool, signal: AbortSignal): Promise<void> {
  const { rows } = await pool.query<{ horizon: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS horizon',
  );
  const horizon = rows[0]?.horizon ?? '0';
  while (!signal.aborted) {
    const { rows: found } = await pool.query<{ settled: boolean }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 AS settled',
      [horizon],
    );
    if (found[0]?.settled) return;
    await pause(LOOK_MS, signal);
  }
  throw new Error('stopped');
}
