import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { decisions } from './difference.ts';
import { lockImport, saveDecision } from './import-store.ts';

const decideInput = z.object({
  clientMutationId: clientMutationId(),
  importId: field.id(),
  decision: field.oneOf(decisions),
  records: field.list(field.int({ min: 1, max: 2_147_483_647 }), { min: 1, max: 1000 }).nullish(),
});

/**
 * Says what is done with rows whose customers are here already: with all of them, or with some that are named by their
 * numbers in the file. What is said of all leaves what was said of some.
 */
export async function decideImport(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'DecideImportSuccess'; importId: string } | Refusal> {
  rights.require(actor.viewer, 'importJob', 'commit');
  const input = readInput(decideInput, given);
  if (isRefusal(input)) return input;
  const { importId, decision, records } = input.value;
  return db.command(actor, { name: 'decideImport', input: given }, async (tx) => {
    const job = await lockImport(tx, importId, 'commit');
    if (!job) return refuse.notFound('importId');
    if (!job.reached) throw forbidden();
    if (job.status !== 'PREVIEWED' && job.status !== 'UNDONE')
      return refuse.conflict('WRONG_STATE', 'importId', { state: job.status });
    if (records) {
      const decided = await saveDecision(tx, importId, decision, records);
      if (decided < new Set(records).size) return refuse.invalid({ path: 'records', code: 'UNKNOWN_REFERENCE' });
    } else await tx.db.importJob.update({ where: { id: importId }, data: { onMatch: decision }, select: { id: true } });
    tx.audit({ action: 'import.decided', subject: ['ImportJob', importId], reason: decision });
    return { __typename: 'DecideImportSuccess', importId };
  });
}
