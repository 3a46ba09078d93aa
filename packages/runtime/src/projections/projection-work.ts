import type { Pool } from 'pg';
import type { Actor, Database, PrismaLike, Tx } from '../database.ts';
import type { EventLog, RunBatch, RunInTransaction } from '../events/index.ts';
import type { Jobs, Sweeps } from '../jobs.ts';
import type { Logger } from '../logging.ts';
import { publishDigests, SAMPLE, sample } from './drift.ts';
import type { Projection, RunWork, SourceRows } from './projection.ts';
import { REBUILD, rebuild } from './rebuild.ts';
import { REPLAY, type ReplayRequest, replayForProjection } from './replay-requests.ts';

export type ProjectionWorkParts = {
  area: string;
  db: Pick<Database, 'pool' | 'transaction'> & { read: PrismaLike };
  events: EventLog;
  log: Logger;
  actor: Actor;
  projections: readonly Projection[];
  sources: readonly SourceRows[];
  runInTransaction: RunInTransaction<Tx>;
  runBatch: RunBatch<Tx>;
  /** Seconds between two digests of a source. */
  driftSeconds: number;
};

/** The jobs and sweeps by which a service rebuilds its projections, replays its archive, and is compared. */
export function projectionWork(parts: ProjectionWorkParts): { jobs: Jobs; sweeps: Sweeps; stop(): void } {
  const { area, db, events, log, actor, projections, sources, runInTransaction, runBatch, driftSeconds } = parts;
  const stopping = new AbortController();
  const run: RunWork<Tx> = (work) => db.transaction(actor, (tx) => work(tx));
  const named = (name: string) => projections.find((each) => each.name === name);
  const rebuildParts = {
    ...{ area, pool: db.pool, log: events, run, runInTransaction, runBatch, signal: stopping.signal },
    onError: (error: unknown) => log.warn({ err: error }, 'rebuild'),
  };
  return {
    jobs: {
      [REBUILD]: async (payload, { isLast }) => {
        const { id, projection } = payload as { id: string; projection: string };
        const found = named(projection);
        if (!found) return fail(db.pool, id, `${area} has no projection ${projection}`);
        try {
          await rebuild(rebuildParts, found, id);
        } catch (error) {
          if (isLast && !stopping.signal.aborted) await fail(db.pool, id, 'it failed again and again: see the log');
          throw error;
        }
      },
      [REPLAY]: (payload) =>
        replayForProjection(
          { pool: db.pool, log: events, transaction: run, signal: stopping.signal },
          payload as ReplayRequest,
        ),
      [SAMPLE]: async (payload) => {
        const { projection, sourceTakenAt } = payload as { projection: string; sourceTakenAt: string };
        const found = named(projection);
        if (found) await sample(run, found, sourceTakenAt);
      },
    },
    sweeps:
      sources.length === 0
        ? {}
        : {
            'projections.digest': {
              everySeconds: driftSeconds,
              run: () => publishDigests(db.read, events, area, sources),
            },
          },
    stop: () => stopping.abort(new Error('the service stops')),
  };
}

async function fail(pool: Pool, id: string, problem: string): Promise<void> {
  await pool.query(
    `UPDATE guanxi.projection_rebuild SET state = 'FAILED', problem = $2, ended_at = clock_timestamp() WHERE id = $1`,
    [id, problem],
  );
}
