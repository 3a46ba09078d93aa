import type { Cause } from '../events/index.ts';
import { type SqlRunner, sql } from '../sql.ts';
import { currentTrace } from '../trace.ts';
import { isSystem, type Viewer, viewerId } from '../viewer.ts';
import { currentWork } from './work.ts';

/** Why a transaction changes what it changes. `reference` is the request's id, the fact's, or the import's. */
export type Because = {
  cause: 'REQUEST' | 'EVENT' | 'IMPORT' | 'WORK';
  /** The mutation, the type of the fact, the job or sweep. */
  name: string;
  reference?: string;
};

export const actorKinds = ['EMPLOYEE', 'PARTNER', 'MEMBER', 'SYSTEM', 'OUTSIDE'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const becauseOf = ({ eventId, eventType }: Cause): Because => ({
  cause: 'EVENT',
  name: eventType,
  reference: eventId,
});

/** The job or sweep at hand; `work` where nobody gave it a name. */
export const becauseOfWork = (): Because => ({ cause: 'WORK', name: currentWork() ?? 'work' });

const kindOf = (viewer: Viewer): ActorKind => {
  if (viewer.employee) return 'EMPLOYEE';
  if (viewer.partnerUser) return 'PARTNER';
  return viewer.customer && !isSystem(viewer) ? 'MEMBER' : 'SYSTEM';
};

export type Change = { id: string; at: Date; viewer: Viewer; because: Because };

/** Tells the database, until the transaction ends, whose change is whose: the trigger of history reads it. */
export async function tellChange(db: SqlRunner, { id, at, viewer, because }: Change): Promise<void> {
  const change = JSON.stringify({
    ...because,
    actorKind: kindOf(viewer),
    actor: viewerId(viewer),
    client: viewer.client,
    traceId: currentTrace()?.traceId,
  });
  await db.$queryRaw(sql`SELECT set_config('guanxi.change_id', ${id}, true), set_config('guanxi.change_at', ${at.toISOString()}, true),
    set_config('guanxi.change', ${change}, true)`);
}

/** The reason that the audit gives for a change, where it gives one. */
export async function giveReasons(
  db: SqlRunner,
  audits: readonly { change: string; reason?: string }[],
): Promise<void> {
  const reasons = new Map<string, Set<string>>();
  for (const { change, reason } of audits) {
    if (reason) reasons.set(change, (reasons.get(change) ?? new Set()).add(reason));
  }
  const single = [...reasons].flatMap(([id, each]) => (each.size === 1 ? [{ id, reason: [...each][0] }] : []));
  if (single.length === 0) return;
  await db.$executeRaw(sql`UPDATE guanxi.change c SET reason = r.reason
    FROM jsonb_to_recordset(${JSON.stringify(single)}::jsonb) AS r(id uuid, reason text) WHERE c.id = r.id`);
}
