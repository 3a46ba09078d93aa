import {
  forbidden,
  keepViewer,
  newId,
  type Predicate,
  type Refusal,
  refuse,
  type Sql,
  type Tx,
  viewerId,
} from '@guanxi/runtime';
import { canCancel, canUndo, TOGETHER_MOST } from './bulk-change.ts';
import { beginUndo, end, freeze, lockBulk } from './bulk-store.ts';
import { queueBulk } from './run-bulk.ts';

export type Begun = { __typename: 'Begun'; bulkId: string };

/** What is asked for. `path` is the field of the input that says which records; `selected` yields their `id`. */
export type BulkRequest = { subject: string; action: string; asked: unknown; path: string; selected: Sql };

/**
 * Begins a change of many records, which are settled now; the work is done in the background. Refused as a whole where
 * there are none, or too many.
 */
export async function beginBulk(
  tx: Tx,
  { subject, action, asked, path, selected }: BulkRequest,
): Promise<Begun | Refusal> {
  const id = newId();
  const viewer = keepViewer(tx.viewer);
  const departmentPath = tx.viewer.department ?? '/';
  const row = { id, subject, action, asked, viewer, departmentPath, createdBy: viewerId(tx.viewer) };
  const total = await freeze(tx, row, selected);
  if (total === 0) return refuse.notFound(path);
  if (total > TOGETHER_MOST) return refuse.invalid({ path, code: 'TOO_MANY', params: { max: TOGETHER_MOST } });
  tx.audit({ action: 'bulk.begun', subject: ['BulkChange', id] });
  await queueBulk(tx, id, 'RUNNING');
  return { __typename: 'Begun', bulkId: id };
}

type Within = { visible: Predicate; reach: Predicate };

/** Stops a change before its next batch; what it has changed stays, until it is undone. */
export async function cancelBulk(tx: Tx, id: string, within: Within): Promise<Refusal | undefined> {
  const row = await lockBulk(tx, id, within);
  if (!row) return refuse.notFound('bulkId');
  if (!row.reached) throw forbidden();
  if (!canCancel(row.status)) return refuse.conflict('WRONG_STATE', 'bulkId', { state: row.status });
  await end(tx, id, 'CANCELLED');
  tx.audit({ action: 'bulk.cancelled', subject: ['BulkChange', id] });
  return undefined;
}

/** Begins to give back what a change has written, in the name and with the rights of who asks for it. */
export async function undoBulk(tx: Tx, id: string, within: Within): Promise<Refusal | undefined> {
  const row = await lockBulk(tx, id, within);
  if (!row) return refuse.notFound('bulkId');
  if (!row.reached) throw forbidden();
  if (!canUndo(row)) return refuse.conflict('WRONG_STATE', 'bulkId', { state: row.status });
  await beginUndo(tx, id, keepViewer(tx.viewer));
  tx.audit({ action: 'bulk.undo-begun', subject: ['BulkChange', id] });
  await queueBulk(tx, id, 'UNDOING');
  return undefined;
}
