import type { Pool } from 'pg';
import { type EventRecord, REPLAY_HEADER } from './envelope.ts';
import type { EventLog } from './event-log.ts';

/** A fact that a consumer put aside. `headers` and `value` are as they came. */
export type DeadLetter = {
  id: string;
  consumer: string;
  eventId: string;
  topic: string;
  key: string;
  headers: Record<string, string>;
  value: Uint8Array | null;
  reason: string;
  attempts: number;
  recordedAt: Date;
  replayedAt: Date | null;
};

const DEAD_LETTER = `id, consumer, event_id AS "eventId", topic, key, headers, value, reason, attempts,
  recorded_at AS "recordedAt", replayed_at AS "replayedAt"`;

/** What lies aside and was not sent again since, oldest first. */
export async function listDeadLetters(
  pool: Pool,
  { consumer, first = 100 }: { consumer?: string; first?: number } = {},
): Promise<DeadLetter[]> {
  const { rows } = await pool.query<DeadLetter>(
    `SELECT ${DEAD_LETTER} FROM guanxi.dead_letter
      WHERE replayed_at IS NULL AND ($1::text IS NULL OR consumer = $1) ORDER BY recorded_at, id LIMIT $2`,
    [consumer ?? null, first],
  );
  return rows;
}

/**
 * Sends a dead letter through its topic again, for the consumer that put it aside and no other. Answers false when
 * there is no such letter. If it fails again it lies aside again.
 */
export async function replayDeadLetter(pool: Pool, log: EventLog, id: string): Promise<boolean> {
  const { rows } = await pool.query<DeadLetter>(`SELECT ${DEAD_LETTER} FROM guanxi.dead_letter WHERE id = $1`, [id]);
  const letter = rows[0];
  if (!letter) return false;
  // sent first: a crash in between sends it twice, which its consumer's inbox sees
  await log.publish([forConsumer(letter, letter.consumer)]);
  await pool.query('UPDATE guanxi.dead_letter SET replayed_at = now() WHERE id = $1', [id]);
  return true;
}

export type ArchiveReplay = {
  /** The one consumer, `<area>.<consumer>`, that is to read it. What its inbox holds changes nothing there. */
  consumer: string;
  topics: readonly string[];
  /** Only facts recorded from here (technical time, inclusive) to there (exclusive). */
  since?: Date;
  until?: Date;
  /** Only facts of these names, such as OrderPaid. */
  facts?: readonly string[];
  /** Also what the relay has not sent yet. */
  unsent?: boolean;
  /** Sequence numbers to leave out. */
  except?: ReadonlySet<string>;
  /** Ends it between two batches, by throwing. */
  signal?: AbortSignal;
  /** Told of each batch that was sent. */
  onSent?: (rows: readonly { seq: string; recordedAt: Date }[]) => void;
  /** Told after each batch how many were sent. */
  onProgress?: (sent: number) => void;
};

const BATCH = 500;

/**
 * Sends this service's own archive to one consumer alone, in the order in which it was written; answers how many
 * facts that were. Facts not yet sent are left to the relay, unless asked for. Profiles are not in the archive: their topic is
 * compacted and holds them all.
 */
export async function replayArchive(pool: Pool, log: EventLog, replay: ArchiveReplay): Promise<number> {
  const { topics, since = null, until = null, facts = null, unsent = false, except, signal } = replay;
  let sent = 0;
  let after = '0';
  while (true) {
    signal?.throwIfAborted();
    const { rows } = await pool.query<EventRecord & { seq: string; recordedAt: Date }>(
      `SELECT seq, recorded_at AS "recordedAt", topic, key, headers, value FROM guanxi.outbox
        WHERE seq > $1 AND topic = ANY($2::text[]) AND ($6 OR sent_at IS NOT NULL)
          AND ($3::timestamptz IS NULL OR recorded_at >= $3) AND ($4::timestamptz IS NULL OR recorded_at < $4)
          AND ($5::text[] IS NULL OR regexp_replace(headers->>'ce_type', '^.*\\.', '') = ANY($5))
        ORDER BY seq LIMIT ${BATCH}`,
      [after, topics, since, until, facts, unsent],
    );
    const last = rows.at(-1);
    if (!last) return sent;
    after = last.seq;
    const wanted = except ? rows.filter(({ seq }) => !except.has(seq)) : rows;
    if (wanted.length === 0) continue;
    await log.publish(wanted.map((row) => forConsumer(row, replay.consumer)));
    sent += wanted.length;
    replay.onSent?.(wanted);
    replay.onProgress?.(sent);
  }
}

/** Lets a consumer take everything again: for a projection that is made anew. Never for one that moves value. */
export async function forgetHandled(pool: Pool, consumer: string): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM guanxi.inbox WHERE consumer = $1', [consumer]);
  return rowCount ?? 0;
}

const forConsumer = ({ topic, key, headers, value }: EventRecord, consumer: string): EventRecord => ({
  topic,
  key,
  headers: { ...headers, [REPLAY_HEADER]: consumer },
  value,
});
