import {
  type Actor,
  addJob,
  type Database,
  isId,
  isRefusal,
  type JobAttempt,
  type Jobs,
  keptViewer,
  type Parts,
  type PrismaLike,
  type Refusal,
  refuse,
  type SqlRunner,
  type Tx,
} from '@guanxi/runtime';
import { type BulkRow, end, lockBulk, type NextRow, nextRows, type Outcome, settle, unfinished } from './bulk-store.ts';

/** What came of one record; a refusal has written nothing of it. */
export type Changed = { __typename: 'Changed'; written: unknown } | { __typename: 'Unchanged' } | Refusal;

/**
 * What is done with the records of a batch, in its transaction and with the rights of its viewer: for each the same as
 * when it is changed by itself, in as many statements as for one. A record without an answer does not exist.
 */
export type BulkAction<Transaction> = {
  /** Records of one batch, where each needs many statements; 200 else. */
  together?: number;
  /** What is written is kept for the undo. */
  change: (tx: Transaction, recordIds: readonly string[], asked: never) => Promise<ReadonlyMap<string, Changed>>;
  /** Gives back what was written where nobody has changed it since; refuses with CHANGED_SINCE else. */
  undo: (
    tx: Transaction,
    records: readonly { recordId: string; written: never }[],
  ) => Promise<ReadonlyMap<string, { __typename: 'Undone' } | Refusal>>;
};

/** The kind of records of a subject, which may say more after a colon, such as of which object they are. */
const kindOf = (subject: string): string => subject.split(':')[0] ?? subject;

/** Actions by the kind of records and their name. */
export type BulkActions<Transaction> = Readonly<Record<string, Readonly<Record<string, BulkAction<Transaction>>>>>;

export const RUN = 'bulk.run';
const UNDO = 'bulk.undo';
const jobs = { RUNNING: RUN, UNDOING: UNDO } as const;
/** Records of one transaction, unless the action says otherwise: they stay locked until it ends, and people wait for them. */
const TOGETHER = 200;
const ATTEMPTS = 6;

/** Queues the work of a change, in the transaction that began it. */
export const queueBulk = (tx: Tx, id: string, work: 'RUNNING' | 'UNDOING') =>
  tx.job(jobs[work], { bulkId: id }, { key: `bulk:${id}`, maxAttempts: ATTEMPTS });

type Work<Client extends PrismaLike> = Pick<Parts, 'clock'> & {
  db: Database<Client>;
  actions: BulkActions<Tx<Client>>;
  /** The mutations that stand in the history of what is changed. */
  names: Record<'RUNNING' | 'UNDOING', string>;
};

/** The work of changes in the background. Each piece sees by itself what was done before. */
export function bulkJobs<Client extends PrismaLike>(work: Work<Client>): Jobs {
  const job = (status: 'RUNNING' | 'UNDOING') => async (payload: unknown, attempt: JobAttempt) => {
    const { bulkId } = payload as { bulkId?: unknown };
    if (isId(bulkId)) await runBulk(work, bulkId, status, attempt);
  };
  return { [RUN]: job('RUNNING'), [UNDO]: job('UNDOING') };
}

/**
 * Queues anew what a process that died left unfinished: the job library would hold it for the dead one for hours. Should
 * it live after all, the lock on the change lets only one of them do each batch.
 */
export async function resumeBulk(db: SqlRunner): Promise<void> {
  for (const { id, status } of await unfinished(db))
    await addJob(db, jobs[status], { bulkId: id }, { key: `bulk:${id}`, maxAttempts: ATTEMPTS });
}

/**
 * Takes the records of a change, batch by batch, in the name of who asked. Records, facts and progress of a batch are one
 * transaction, so that work that was cut off goes on where it stopped. What cannot go on after several attempts stops.
 */
export async function runBulk<Client extends PrismaLike>(
  work: Work<Client>,
  id: string,
  status: 'RUNNING' | 'UNDOING',
  attempt: JobAttempt = { attempt: 1, isLast: false },
): Promise<void> {
  const found = await work.db.transaction(actorOf(work, id, status), (tx) => lockBulk(tx, id));
  if (!found) return;
  const actor = { ...actorOf(work, id, status), viewer: keptViewer(found.viewer), lane: 'bulk' as const };
  try {
    for (let isMore = true; isMore; )
      isMore = await work.db.transaction(actor, (tx) => batch(tx, id, status, work.actions));
  } catch (error) {
    if (attempt.isLast)
      await work.db.transaction(actor, async (tx) => {
        const row = await lockBulk(tx, id);
        if (row?.status === status) await end(tx, id, 'STOPPED');
      });
    throw error;
  }
}

function actorOf<Client extends PrismaLike>({ clock, names }: Work<Client>, id: string, status: 'RUNNING' | 'UNDOING') {
  const viewer: Actor['viewer'] = { sub: 'bulk', client: 'bulk', roles: new Set() };
  return { viewer, clock, because: { cause: 'REQUEST', name: names[status], reference: id } as const };
}

/** One batch; answers whether there may be more. */
async function batch<Client>(
  tx: Tx<Client>,
  id: string,
  status: 'RUNNING' | 'UNDOING',
  actions: BulkActions<Tx<Client>>,
): Promise<boolean> {
  const row = await lockBulk(tx, id);
  if (row?.status !== status) return false;
  const action = actions[kindOf(row.subject)]?.[row.action];
  if (!action) throw new Error(`nothing does ${row.action} with ${row.subject}`);
  const from = status === 'RUNNING' ? 'WAITING' : 'CHANGED';
  const next = await nextRows(tx.db, id, from, action.together ?? TOGETHER);
  if (next.length === 0) {
    await end(tx, id, status === 'RUNNING' ? 'DONE' : 'UNDONE');
    tx.audit({ action: status === 'RUNNING' ? 'bulk.done' : 'bulk.undone', subject: ['BulkChange', id] });
    return false;
  }
  const outcomes = status === 'RUNNING' ? await changed(tx, action, row, next) : await givenBack(tx, action, next);
  await settle(tx, id, from, outcomes);
  return true;
}

type Settled = Outcome & { place: number };

async function changed<Client>(
  tx: Tx<Client>,
  action: BulkAction<Tx<Client>>,
  { asked }: BulkRow,
  records: readonly NextRow[],
): Promise<Settled[]> {
  const ids = records.map(({ recordId }) => recordId);
  const found = await action.change(tx, ids, asked as never);
  return records.map(({ place, recordId }) => {
    const result = found.get(recordId) ?? refuse.notFound('id');
    if (isRefusal(result)) return { place, state: 'REFUSED', refusal: result };
    return result.__typename === 'Changed'
      ? { place, state: 'CHANGED', written: result.written }
      : { place, state: 'UNCHANGED' };
  });
}

async function givenBack<Client>(
  tx: Tx<Client>,
  action: BulkAction<Tx<Client>>,
  records: readonly NextRow[],
): Promise<Settled[]> {
  const found = await action.undo(tx, records as unknown as Parameters<typeof action.undo>[1]);
  return records.map(({ place, recordId }) => {
    const result = found.get(recordId) ?? refuse.notFound('id');
    return isRefusal(result) ? { place, state: 'KEPT', refusal: result } : { place, state: 'UNDONE' };
  });
}
