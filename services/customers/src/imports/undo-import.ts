import { clearRecords } from '@guanxi/fields';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Parts,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { giveBackRows } from './correct-rows.ts';
import { canUndo, stateOf } from './import-job.ts';
import type { ImportKind } from './import-kind.ts';
import {
  forgetReconciliation,
  lockImport,
  nextCommitted,
  type StoredRow,
  setState,
  stageAgain,
  stageSkipped,
  stageUpdates,
} from './import-store.ts';
import { kindOf } from './kinds.ts';
import { ownFields } from './own-fields.ts';
import { importer } from './start-import.ts';

const undoInput = z.object({ clientMutationId: clientMutationId(), importId: field.id() });

/** Begins to take an import back as a whole; the work is done in the background. */
export async function undoImport(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'UndoImportSuccess'; importId: string } | Refusal> {
  rights.require(actor.viewer, 'importJob', 'undo');
  const input = readInput(undoInput, given);
  if (isRefusal(input)) return input;
  const { importId } = input.value;

  return db.command(actor, { name: 'undoImport', input: given }, async (tx) => {
    const job = await lockImport(tx, importId, 'undo');
    if (!job) return refuse.notFound('importId');
    if (!job.reached) throw forbidden();
    if (!canUndo(stateOf(job))) return refuse.conflict('WRONG_STATE', 'importId', { state: job.status });
    await tx.db.importJob.update({
      where: { id: importId },
      data: { status: 'UNDOING', removed: 0, kept: 0, restored: 0 },
      select: { id: true },
    });
    await forgetReconciliation(tx, importId);
    tx.audit({ action: 'import.undo-begun', subject: ['ImportJob', importId] });
    await tx.job('import.undo', { importId }, { key: `import:${importId}` });
    return { __typename: 'UndoImportSuccess', importId };
  });
}

type Undoing = Pick<Parts, 'clock'> & { db: CustomersDatabase; chunk: number; currency: string };

/** Removes, chunk by chunk, the records of an import that nobody has used since; the others are kept and listed. */
export async function runUndo({ db, clock, chunk, currency }: Undoing, importId: string): Promise<void> {
  const found = await db.read.importJob.findUnique({ where: { id: importId }, select: { viewer: true } });
  if (!found) return;
  const because = { cause: 'IMPORT', name: 'undoImport', reference: importId } as const;
  const actor = { viewer: importer(found.viewer), clock, because };
  for (let isMore = true; isMore; )
    isMore = await db.transaction(actor, (tx) => undoChunk(tx, importId, chunk, currency));
}

/** One chunk; answers whether there may be more. */
async function undoChunk(tx: CustomersTx, importId: string, size: number, currency: string): Promise<boolean> {
  const job = await lockImport(tx, importId);
  if (job?.status !== 'UNDOING') return false;
  const next = await nextCommitted(tx.db, importId, size);
  if (next.length === 0) {
    await tx.db.importJob.update({
      where: { id: importId },
      data: { status: 'UNDONE', undoneAt: tx.now, skipped: 0 },
      select: { id: true },
    });
    await stageSkipped(tx, importId);
    tx.audit({ action: 'import.undone', subject: ['ImportJob', importId] });
    return false;
  }
  const [updates, creations] = [next.filter(({ written }) => written), next.filter(({ written }) => !written)];
  const kind = await kindOf(tx.db, job);
  const removed = await removeRows(tx, kind, importId, creations);
  const own = await ownFields(tx.db, kind, currency, job);
  const restored = await giveBackRows(tx, own, updates);
  const back = new Set(restored.map(({ record }) => record));
  await stageUpdates(tx, importId, restored);
  await setState(
    tx,
    importId,
    updates.filter(({ record }) => !back.has(record)),
    'KEPT',
  );
  await tx.db.importJob.update({
    where: { id: importId },
    data: {
      committed: { decrement: removed },
      removed: { increment: removed },
      updated: { decrement: restored.length },
      restored: { increment: restored.length },
      kept: { increment: next.length - removed - restored.length },
    },
    select: { id: true },
  });
  return true;
}

async function removeRows(
  tx: CustomersTx,
  kind: ImportKind,
  importId: string,
  rows: readonly StoredRow[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const ids = await kind.remove(tx, rows);
  const removed = new Set(ids);
  const gone = rows.filter(({ customerId }) => removed.has(customerId));
  await clearRecords(tx.db, kind.fills.record.entity, ids);
  if (kind.fills.contact)
    await clearRecords(
      tx.db,
      kind.fills.contact.entity,
      gone.flatMap(({ contactId }) => contactId ?? []),
    );
  await stageAgain(tx, importId, gone);
  await setState(
    tx,
    importId,
    rows.filter(({ customerId }) => !removed.has(customerId)),
    'KEPT',
  );
  return ids.length;
}
