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
  rows,
  sql,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { ownTexts } from '../import-files/own-columns.ts';
import { rights } from '../permissions.ts';
import { correctRows, type Decided } from './correct-rows.ts';
import type { Decision } from './difference.ts';
import { canCommit, stateOf } from './import-job.ts';
import {
  advance,
  claimRows,
  forgetReconciliation,
  type JobRow,
  lockImport,
  type Part,
  type StoredRow,
  stagedRange,
  widenWork,
} from './import-store.ts';
import { kindOf } from './kinds.ts';
import { inLanes, parts } from './lanes.ts';
import { rememberMapping } from './mapping-store.ts';
import type { NumberBlock } from './member-numbers.ts';
import { NumberSupply } from './number-supply.ts';
import { fillOwn, ownFields } from './own-fields.ts';
import { withoutKnown, withoutLost, withoutTaken } from './rows-turned-away.ts';
import { corrector, type ImportedBy, importedBy, importer } from './start-import.ts';

const importInput = z.object({ clientMutationId: clientMutationId(), importId: field.id() });

/** Begins to import what a preview staged, or what an undo put back; the work is done in the background. */
export async function commitImport(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'CommitImportSuccess'; importId: string } | Refusal> {
  rights.require(actor.viewer, 'importJob', 'commit');
  const input = readInput(importInput, given);
  if (isRefusal(input)) return input;
  const { importId } = input.value;

  return db.command(actor, { name: 'commitImport', input: given }, async (tx) => {
    const job = await lockImport(tx, importId, 'commit');
    if (!job) return refuse.notFound('importId');
    if (!job.reached) throw forbidden();
    // retention took what its rows said
    if (job.emptiedAt || !canCommit(stateOf(job)))
      return refuse.conflict('WRONG_STATE', 'importId', { state: job.status });
    await tx.db.importJob.update({
      where: { id: importId },
      data: {
        status: 'COMMITTING',
        ...(await keepTheKept(tx, importId)),
        viewer: importedBy(actor.viewer, (job.viewer as ImportedBy).language),
        kept: 0,
        removed: 0,
        restored: 0,
        undoneAt: null,
      },
      select: { id: true },
    });
    await forgetReconciliation(tx, importId);
    tx.audit({ action: 'import.commit-begun', subject: ['ImportJob', importId] });
    await tx.job('import.commit', { importId }, { key: `import:${importId}` });
    return { __typename: 'CommitImportSuccess', importId };
  });
}

/** What an earlier undo kept is part of the import again. Answers how much that is. */
async function keepTheKept(tx: CustomersTx, importId: string): Promise<{ committed: number; updated: number }> {
  const kept = await rows<{ isUpdate: boolean }>(
    tx.db,
    sql`UPDATE import_row SET state = 'COMMITTED' WHERE import_id = ${importId}::uuid AND state = 'KEPT' RETURNING written IS NOT NULL AS is_update`,
  );
  const updated = kept.filter(({ isUpdate }) => isUpdate).length;
  return { committed: kept.length - updated, updated };
}

type Committing = Pick<Parts, 'clock'> & { db: CustomersDatabase; chunk: number; currency: string };
/** One who is writing, with what it takes. */
type Writing = Committing & { actor: Actor; importId: string; today: string };

/**
 * Writes the staged rows as records, chunk by chunk. Rows, facts and progress of a chunk are one transaction, so that
 * a commit that was cut off goes on where it stopped and no row is written twice.
 */
export async function runCommit(committing: Committing, importId: string): Promise<void> {
  const { db, clock } = committing;
  const found = await db.read.importJob.findUnique({ where: { id: importId }, select: { viewer: true } });
  if (!found) return;
  const because = { cause: 'IMPORT', name: 'commitImport', reference: importId } as const;
  const actor = { viewer: importer(found.viewer), clock, because };
  for (let isMore = true; isMore; ) {
    await writeStaged({ ...committing, actor, importId, today: clock.today() });
    isMore = await db.transaction(actor, (tx) => finish(tx, importId));
  }
}

/** While the database writes two chunks, which takes it about twice as long, the next is made ready here. */
const LANES = 3;

async function writeStaged(writing: Writing): Promise<void> {
  const { db, actor, importId, chunk } = writing;
  const job = await db.read.importJob.findUnique({ where: { id: importId } });
  const staged = await stagedRange(db.read, importId);
  if (job?.status !== 'COMMITTING' || !staged) return;
  const numbers = new NumberSupply(db, actor, job);
  await inLanes(LANES, parts(staged, chunk), async (part) => {
    const taken = await numbers.take(part);
    numbers.giveBack(await db.transaction(actor, (tx) => commitChunk(tx, writing, part, taken)));
  });
}

/** Ends a commit of which nothing waits; answers whether something does. */
async function finish(tx: CustomersTx, importId: string): Promise<boolean> {
  const job = await lockImport(tx, importId);
  if (job?.status !== 'COMMITTING') return false;
  if (await stagedRange(tx.db, importId)) return true;
  await tx.db.importJob.update({
    where: { id: importId },
    data: { status: 'COMMITTED', committedAt: tx.now },
    select: { id: true },
  });
  await rememberMapping(tx, job);
  tx.audit({ action: 'import.committed', subject: ['ImportJob', importId] });
  await tx.job('import.reconcile', { importId }, { key: `import:${importId}` });
  return false;
}

/** One chunk, with the numbers for those who become members; answers the numbers that nobody got. */
async function commitChunk(
  tx: CustomersTx,
  { importId, today, currency }: Writing,
  part: Part,
  numbers: NumberBlock[],
): Promise<NumberBlock[]> {
  const job = await tx.db.importJob.findUnique({ where: { id: importId } });
  if (job?.status !== 'COMMITTING') return numbers;
  await widenWork(tx.db);
  // whoever else writes the same part waits here, and finds nothing left of it
  const next = await claimRows(tx.db, importId, part);
  if (next.length === 0) return numbers;
  const decided = next.map((row): Decided => ({ ...row, decision: decisionOf(job, row) }));
  const kind = await kindOf(tx.db, job);
  const own = await ownFields(tx.db, kind, currency, job);
  const importing = corrector(job.viewer);
  const sound = await withoutLost(tx, job, own, await withoutKnown(tx, job, decided), importing);
  const taken = await withoutTaken(tx, job, own, sound, importing);
  const fresh = taken.filter(({ decision }) => decision === 'CREATE');
  const updated = await correctRows(tx, { importId, own, importer: importing }, taken);
  const touched = new Set([...fresh, ...updated].map(({ record }) => record));
  const left = await kind.write(tx, { job, rows: fresh, numbers, today });
  await fillOwn(
    tx,
    own,
    fresh.map(({ customerId: id, values }) => ({ id, texts: ownTexts(values) })),
  );
  await fillOwn(
    tx,
    own,
    fresh.flatMap(({ contactId: id, values }) =>
      id === null || !values.contactName ? [] : [{ id, texts: ownTexts(values, 'contact') }],
    ),
    'contact',
  );
  await advance(tx, importId, { fresh, updated, skipped: taken.filter(({ record }) => !touched.has(record)) });
  return left;
}

/** Whoever is not here yet is created; of the others the importer has said what is done. */
const decisionOf = ({ onMatch }: JobRow, { matchId, decision }: StoredRow): Decision =>
  matchId === null ? 'CREATE' : (decision ?? (onMatch as Decision));
