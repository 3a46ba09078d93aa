import { compare, LIKELY } from '@guanxi/duplicates';
import {
  type Actor,
  addJob,
  clientMutationId,
  isRefusal,
  type Jobs,
  type Parts,
  type Refusal,
  readInput,
  refuse,
  type SqlRunner,
  systemActor,
  type Viewer,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { fileKeys } from './file-keys.ts';
import { sharedKeys, subjectsOf } from './key-store.ts';
import {
  advanceScan,
  beginScan,
  endScan,
  type Found,
  lastScan,
  lockRunning,
  runningScans,
  type ScanRow,
  savePairs,
} from './pair-store.ts';

const JOB = 'duplicates.scan';
/** Shared keys that one transaction looks at. */
const CHUNK = 200;
const LEAST = -(2n ** 63n);

/** Begins a look through all records; the work is done in the background. */
export async function startScan(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'StartDuplicateScanSuccess' } | Refusal> {
  rights.require(actor.viewer, 'customer', 'merge');
  const input = readInput(z.object({ clientMutationId: clientMutationId() }), given);
  if (isRefusal(input)) return input;
  return db.command(actor, { name: 'startDuplicateScan', input: given }, async (tx) => {
    const id = await beginScan(tx, LEAST);
    if (!id) return refuse.conflict('WRONG_STATE', 'clientMutationId', { state: 'RUNNING' });
    tx.audit({ action: 'duplicates.scan-begun', subject: ['DuplicateScan', id] });
    await tx.job(JOB, { scanId: id }, { key: `${JOB}:${id}` });
    return { __typename: 'StartDuplicateScanSuccess' };
  });
}

/** The last scan. @throws GraphQLError FORBIDDEN for those who do not look for duplicates */
export async function lastScanFor(db: SqlRunner, viewer: Viewer): Promise<ScanRow | null> {
  rights.require(viewer, 'customer', 'findDuplicates');
  return (await lastScan(db)) ?? null;
}

/** How far a scan is, in per cent: keys are spread evenly over all numbers of 64 bits. */
export const progressOf = (afterKey: bigint): number => Number(((afterKey - LEAST) * 100n) / 2n ** 64n);

type Work = Pick<Parts, 'clock'> & { db: CustomersDatabase };

export const scanJobs = (work: Work): Jobs => ({
  [JOB]: async (payload) => runScan(work, (payload as { scanId: string }).scanId),
});

/** Queues anew what a process that died left unfinished. */
export async function resumeScans(db: CustomersDatabase): Promise<void> {
  for (const { id } of await runningScans(db.read)) await addJob(db.read, JOB, { scanId: id }, { key: `${JOB}:${id}` });
}

/** Compares all who stand under one key, key by key. What was found and how far it came are one transaction. */
export async function runScan({ db, clock }: Work, id: string): Promise<void> {
  await fileKeys({ db, clock });
  const actor = systemActor(db.area, clock);
  for (let isMore = true; isMore; ) isMore = await db.transaction(actor, (tx) => scanChunk(tx, id));
}

async function scanChunk(tx: CustomersTx, id: string): Promise<boolean> {
  const scan = await lockRunning(tx, id);
  if (!scan) return false;
  const shared = await sharedKeys(tx.db, scan.afterKey, CHUNK);
  const last = shared.at(-1);
  if (!last) {
    await endScan(tx, id);
    return false;
  }
  const blocks = shared.flatMap(({ ids }) => (ids ? [ids] : []));
  const subjects = await subjectsOf(tx.db, [...new Set(blocks.flat())]);
  const found = new Map<string, Found>();
  let compared = 0;
  for (const block of blocks) {
    const living = block.filter((each) => subjects.has(each)).sort();
    for (const [at, first] of living.entries())
      for (const second of living.slice(at + 1)) {
        compared += 1;
        const [a, b] = [subjects.get(first), subjects.get(second)];
        if (!a || !b) continue;
        const comparison = compare(a, b);
        if (comparison.score >= LIKELY) found.set(`${first} ${second}`, { ids: [first, second], ...comparison });
      }
  }
  await savePairs(tx, [...found.values()], id);
  await advanceScan(tx, id, { afterKey: last.key, compared, crowded: shared.length - blocks.length });
  return true;
}
