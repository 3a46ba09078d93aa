import { addJob, isId, type JobAttempt, type Jobs, type Parts } from '@guanxi/runtime';
import type { Settings } from '../config.ts';
import type { CustomersDatabase } from '../context.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { runCommit } from './commit-import.ts';
import { unfinished } from './import-job.ts';
import { unfinishedImports } from './import-store.ts';
import { giveUp, readImport } from './read-file.ts';
import { reconcileImport } from './reconciliation-store.ts';
import { runUndo } from './undo-import.ts';

/** The work of imports in the background. Each piece sees by itself what was done before. */
export function importJobs({ db, clock, blobs, settings }: Parts<PrismaClient, Settings>): Jobs {
  const work = { db, clock, blobs, chunk: settings.IMPORT_CHUNK, currency: settings.CURRENCY };
  const withId =
    (run: (id: string, isLast: boolean) => Promise<void>) => async (payload: unknown, attempt: JobAttempt) => {
      const { importId } = payload as { importId?: unknown };
      if (isId(importId)) await run(importId, attempt.isLast);
    };
  return {
    'import.read': withId((id, isLast) =>
      readImport(work, id).catch(async (error: unknown) => {
        if (isLast) await giveUp(work, id);
        throw error;
      }),
    ),
    'import.commit': withId((id) => runCommit(work, id)),
    'import.reconcile': withId((id) => reconcileImport(work, id)),
    'import.undo': withId((id) => runUndo(work, id)),
  };
}

/**
 * Queues anew what a process that died left unfinished: the job library would hold it for the dead one for hours.
 * Should he live after all, the lock on the import lets only one of them do each chunk.
 */
export async function resumeImports(db: CustomersDatabase): Promise<void> {
  for (const { id, status } of await unfinishedImports(db.read)) {
    await addJob(db.read, unfinished[status], { importId: id }, { key: `import:${id}` });
  }
}
