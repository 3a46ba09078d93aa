/** What other features may do of looks: note them. Nothing is told that was not noted first. */
import type { AuditEntry, Audited, BaseContext, SqlRunner, Viewer } from '@guanxi/runtime';
import { lookerOf, type Occasion, occasionFor, occasionOf } from './look.ts';
import { insertLooks, type Seen } from './look-store.ts';
import { RecentLooks } from './recent-looks.ts';

const recent = new RecentLooks();
type By = { viewer: Viewer | undefined; at: Date };

/** Notes that somebody's data are told to a viewer; costs a statement where this process has not noted it within the hour. */
export async function noteLooks(
  db: SqlRunner,
  { viewer, at }: By,
  occasion: Occasion,
  customerIds: readonly string[],
): Promise<void> {
  const looker = lookerOf(viewer);
  if (!looker) return;
  const keyOf = (customerId: string) => `${customerId} ${looker.actor} ${occasion}`;
  const seen = customerIds.filter((id) => !recent.has(keyOf(id), at)).map((customerId) => ({ customerId, occasion }));
  if (seen.length === 0) return;
  for (const { customerId } of await insertLooks(db, looker, seen, at)) recent.add(keyOf(customerId), at);
}

/** Notes customers of a list that is taken away; a list that is shown leaves no note. */
export async function noteTaken(
  { db, viewer, clock, purpose }: BaseContext,
  customerIds: readonly string[],
): Promise<void> {
  const occasion = occasionFor(purpose);
  if (occasion) await noteLooks(db.read, { viewer, at: clock.now() }, occasion, customerIds);
}

/** Notes, in the transaction of an act, the customers whom it was done to. */
export async function lookedAt({ db, viewer, now }: Audited, entries: readonly AuditEntry[]): Promise<void> {
  const looker = lookerOf(viewer);
  if (!looker) return;
  const seen = entries.flatMap(({ action, subject, other }): Seen[] => {
    const occasion = occasionOf(action);
    if (!occasion) return [];
    return [subject, ...(other ? [other] : [])]
      .filter(([type]) => type === 'Customer')
      .map(([, customerId]) => ({ customerId, occasion }));
  });
  // not remembered: the transaction may yet be taken back
  if (seen.length > 0) await insertLooks(db, looker, seen, now);
}
