import type { Pool } from 'pg';
import type { Tx } from '../database.ts';
import { consumeBatch } from '../events/consume-batch.ts';
import { consume } from '../events/consumer.ts';
import {
  type EventLog,
  eventCounters,
  forgetHandled,
  isCompacted,
  type RunBatch,
  type RunInTransaction,
} from '../events/index.ts';
import { pause } from '../events/waiting.ts';
import { newId } from '../ids.ts';
import { consumerOf, type Projection, type RunWork } from './projection.ts';
import { askForReplay } from './replay-requests.ts';

export const REBUILD = 'projections.rebuild';

/** What a rebuild needs of the service that runs it. */
export type RebuildParts = {
  area: string;
  pool: Pool;
  log: EventLog;
  run: RunWork<Tx>;
  runInTransaction: RunInTransaction<Tx>;
  runBatch: RunBatch<Tx>;
  signal: AbortSignal;
  onError?: (error: unknown) => void;
};

const LOOK_MS = 500;
const PROGRESS_MS = 300;

/**
 * Makes a projection anew while the service reads it and the live consumer goes on. Bears being ended at any point and
 * begun again. What it reads of a person stays in the transaction that writes the row.
 */
export async function rebuild(parts: RebuildParts, projection: Projection, id: string): Promise<void> {
  const { area, pool, run } = parts;
  const consumer = consumerOf(area, projection.name);
  const began = await now(pool);
  await pool.query(`UPDATE guanxi.projection_rebuild SET state = 'RUNNING', done = 0, total = NULL WHERE id = $1`, [
    id,
  ]);
  await forgetHandled(pool, consumer);
  await projection.begin(run);
  let before = 0;
  for (const topic of projection.sources) {
    const told = tellProgress(pool, id, topic);
    const read = isCompacted(topic)
      ? await readAnew(parts, projection, topic, told)
      : await haveReplayed(parts, projection, topic, before, told);
    if (!isCompacted(topic)) before += read;
    await pool.query(
      `UPDATE guanxi.projection_rebuild SET finished = finished || jsonb_build_object('topic', $2::text, 'facts', $3::int)
        WHERE id = $1`,
      [id, topic, read],
    );
  }
  const aside = await putAside(pool, consumer, began);
  const removed = aside > 0 ? 0 : await projection.end(run);
  await forgetHandled(pool, consumer);
  await pool.query('DELETE FROM guanxi.projection_digest WHERE projection = $1', [projection.name]);
  await pool.query(
    `UPDATE guanxi.projection_rebuild SET state = $2, removed = $3, problem = $4, ended_at = clock_timestamp() WHERE id = $1`,
    aside > 0
      ? [id, 'FAILED', null, `${aside} facts could not be handled: see the dead letters of ${consumer}`]
      : [id, 'DONE', removed, null],
  );
}

type Tell = (done: number, total: number | undefined) => Promise<void>;

function tellProgress(pool: Pool, id: string, topic: string): Tell {
  let last = 0;
  return async (done, total) => {
    if (Date.now() - last < PROGRESS_MS && done !== total) return;
    last = Date.now();
    await pool.query('UPDATE guanxi.projection_rebuild SET topic = $2, done = $3, total = $4 WHERE id = $1', [
      id,
      topic,
      done,
      total ?? null,
    ]);
  };
}

/** Reads a compacted topic from its first record to where it ends now, for this projection alone. Answers how much. */
async function readAnew(parts: RebuildParts, projection: Projection, topic: string, tell: Tell): Promise<number> {
  const { area, log, signal, onError = () => undefined } = parts;
  const name = consumerOf(area, projection.name);
  const total = Number((await log.lagByTopic(`${name}/anew`, [topic])).get(topic) ?? 0n);
  const reached = new Map<number, bigint>();
  const options = { ...parts, name, handlers: projection.handlers, counters: eventCounters(), onError };
  const one = consume(options);
  const many = consumeBatch(options, parts.runBatch);
  const done = () => [...reached.values()].reduce((sum, offset) => sum + Number(offset) + 1, 0);
  await tell(0, total);
  const reading = await log.subscribe({
    topics: [topic],
    from: 'earliest',
    onError,
    handler: async (record, taken) => {
      await one(record, taken);
      reached.set(record.partition, record.offset);
      await tell(Math.min(done(), total), total);
    },
    batch: async (records, taken) => {
      const handled = await many(records, taken);
      const last = records[handled - 1];
      if (last) reached.set(last.partition, last.offset);
      await tell(Math.min(done(), total), total);
      return handled;
    },
  });
  const close = () => void reading.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    // a reader that is closed has caught up with what it will ever read
    await reading.caughtUp;
  } finally {
    signal.removeEventListener('abort', close);
    await reading.close();
  }
  signal.throwIfAborted();
  await tell(total, total);
  return options.counters.handled;
}

/** Asks the owner of a topic for his archive, and waits until all of it is handled here. Answers how much that was. */
async function haveReplayed(
  { area, pool, run, signal }: RebuildParts,
  projection: Projection,
  topic: string,
  before: number,
  tell: Tell,
): Promise<number> {
  const consumer = consumerOf(area, projection.name);
  const attempt = newId();
  const facts = Object.keys(projection.handlers)
    .filter((name) => name.startsWith(`${topic}/`))
    .map((name) => name.slice(topic.length + 1));
  const began = await now(pool);
  await run(async (tx) => void askForReplay(tx, { run: attempt, consumer, topic, facts }));
  while (true) {
    signal.throwIfAborted();
    const told = await pool.query<{ facts: number; ended: boolean }>(
      'SELECT facts::int, ended FROM guanxi.projection_replay WHERE run = $1 AND topic = $2',
      [attempt, topic],
    );
    const handled = await pool.query<{ count: number }>('SELECT count(*)::int FROM guanxi.inbox WHERE consumer = $1', [
      consumer,
    ]);
    const { facts: total, ended } = told.rows[0] ?? { facts: undefined, ended: false };
    const done = (handled.rows[0]?.count ?? 0) - before;
    await tell(done, total);
    if (ended && total !== undefined && done + (await putAside(pool, consumer, began)) >= total) {
      await pool.query('DELETE FROM guanxi.projection_replay WHERE run = $1', [attempt]);
      return done;
    }
    await pause(LOOK_MS, signal);
  }
}

async function putAside(pool: Pool, consumer: string, since: Date): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int FROM guanxi.dead_letter WHERE consumer = $1 AND recorded_at >= $2 AND replayed_at IS NULL`,
    [consumer, since],
  );
  return rows[0]?.count ?? 0;
}

async function now(pool: Pool): Promise<Date> {
  const { rows } = await pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  return rows[0]?.now as Date;
}
