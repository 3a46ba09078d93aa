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
import { lockImport, readAgain } from './import-store.ts';
import { columnsInput, mappingOf, profileInput } from './start-import.ts';

const mapInput = z.object({
  clientMutationId: clientMutationId(),
  importId: field.id(),
  columns: columnsInput(1).nullish(),
  profile: profileInput(),
});

/** Reads the file of an import that is not committed anew, with its columns filling other fields. */
export async function mapImport(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'MapImportSuccess'; importId: string } | Refusal> {
  rights.require(actor.viewer, 'importJob', 'start');
  const input = readInput(mapInput, given);
  if (isRefusal(input)) return input;
  const { importId, columns, profile } = input.value;
  return db.command(actor, { name: 'mapImport', input: given }, async (tx) => {
    const job = await lockImport(tx, importId, 'start');
    if (!job) return refuse.notFound('importId');
    if (!job.reached) throw forbidden();
    const isOpen = job.status === 'PREVIEWED' || (job.status === 'REFUSED' && job.headers.length > 0);
    if (!isOpen) return refuse.conflict('WRONG_STATE', 'importId', { state: job.status });
    await readAgain(tx, importId, { mapping: mappingOf(columns ?? []), profile: profile ?? null });
    tx.audit({ action: 'import.mapped', subject: ['ImportJob', importId] });
    await tx.job('import.read', { importId }, { key: `import:${importId}` });
    return { __typename: 'MapImportSuccess', importId };
  });
}
