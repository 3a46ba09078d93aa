import type { Pool } from 'pg';
import { sqlRunner } from '../events/sql-runner.ts';
import { pause } from '../events/waiting.ts';
import { newId } from '../ids.ts';
import { addJob } from '../jobs.ts';
import { readDrift } from './drift.ts';
import { REBUILD } from './rebuild.ts';

export const USAGE = `<projection> rebuild   makes it anew from what was said, while the service goes on
drift                  what the last comparison of each projection with its source found`;

type Progress = {
  state: 'ASKED' | 'RUNNING' | 'DONE' | 'FAILED';
  topic: string | null;
  done: string;
  total: string | null;
  finished: { topic: string; facts: number }[];
  removed: string | null;
  problem: string | null;
  seconds: number;
};

const LOOK_MS = 300;
const NEVER = new AbortController().signal;

/**
 * What a person does to a service's projections. Needs its database alone: the running service does the work, and goes
 * on with it when nobody looks any more. Says each line through `say`; answers whether it was understood and done.
 */
export async function projectionsCommand(
  pool: Pool,
  words: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const [first, second] = words;
  if (first === 'drift' && second === undefined) return sayDrift(pool, say);
  if (first && second === 'rebuild') return followRebuild(pool, await askForRebuild(pool, first), say);
  say(USAGE);
  return false;
}

/** Asks the running service to rebuild a projection; joins in where that is asked already. Answers the rebuild's id. */
export async function askForRebuild(pool: Pool, projection: string): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO guanxi.projection_rebuild (id, projection, state) VALUES ($1, $2, 'ASKED')
       ON CONFLICT (projection) WHERE ended_at IS NULL DO UPDATE SET projection = excluded.projection RETURNING id`,
      [newId(), projection],
    );
    const id = rows[0]?.id as string;
    const options = { key: `${REBUILD}:${id}`, maxAttempts: 5, keepRunAt: true };
    await addJob(sqlRunner(client), REBUILD, { id, projection }, options);
    await client.query('COMMIT');
    return id;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function followRebuild(pool: Pool, id: string, say: (line: string) => void): Promise<boolean> {
  const said = new Set<string>();
  const once = (line: string) => {
    if (!said.has(line)) say(line);
    said.add(line);
  };
  while (true) {
    const now = await progressOf(pool, id);
    if (!now) throw new Error('the rebuild is gone');
    if (now.state === 'ASKED') once('waiting for the service …');
    for (const { topic, facts } of now.finished) once(`${topic}: ${facts} facts, done`);
    if (now.state === 'DONE') {
      say(`Done in ${now.seconds.toFixed(1)} s. Rows that nobody spoke of any more: ${now.removed ?? 0}.`);
      return true;
    }
    if (now.state === 'FAILED') {
      say(`Failed: ${now.problem}`);
      return false;
    }
    const reading = now.topic !== null && !now.finished.some(({ topic }) => topic === now.topic);
    if (reading) once(`${now.topic}: ${now.total === null ? now.done : `${now.done} of ${now.total}`} …`);
    await pause(LOOK_MS, NEVER);
  }
}

async function progressOf(pool: Pool, id: string): Promise<Progress | undefined> {
  const { rows } = await pool.query<Progress>(
    `SELECT state, topic, done, total, finished, removed, problem,
            extract(epoch FROM coalesce(ended_at, clock_timestamp()) - asked_at)::float8 AS seconds
       FROM guanxi.projection_rebuild WHERE id = $1`,
    [id],
  );
  return rows[0];
}

async function sayDrift(pool: Pool, say: (line: string) => void): Promise<boolean> {
  const found = await readDrift(pool);
  for (const { projection, compared, differing, checkedAt } of found)
    say(`${projection}  ${differing} of ${compared} buckets differ  ${checkedAt.toISOString()}`);
  if (found.length === 0) say('Nothing was compared yet.');
  return found.every(({ differing }) => differing === 0);
}
