import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockFor, recordSubject } from './edit-record.ts';
import { putRecordInBin, takeRecordOut } from './record-bin-store.ts';

const deleteInput = z.object({
  clientMutationId: clientMutationId(),
  recordId: field.id(),
  reason: field.optional(field.text({ max: 200 })),
});
const restoreInput = z.object({ clientMutationId: clientMutationId(), recordId: field.id() });

type Given = { clientMutationId: string };
type Done<Name extends string> = Promise<{ __typename: Name; recordId: string } | Refusal>;

/** Puts a record of an object into the bin. */
export async function deleteObjectRecord(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Done<'DeleteObjectRecordSuccess'> {
  rights.require(actor.viewer, 'objectRecord', 'delete');
  const input = readInput(deleteInput, given);
  if (isRefusal(input)) return input;
  const { recordId, reason } = input.value;
  return db.command(actor, { name: 'deleteObjectRecord', input: given }, async (tx) => {
    const row = await lockFor(tx, recordId, 'delete');
    if (isRefusal(row)) return row;
    await putRecordInBin(tx, recordId, reason?.trim() || null);
    tx.audit({ action: 'object-record.binned', subject: recordSubject(recordId) });
    return { __typename: 'DeleteObjectRecordSuccess', recordId };
  });
}

/** Brings a record of an object back from the bin as it was. */
export async function restoreObjectRecord(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Done<'RestoreObjectRecordSuccess'> {
  rights.require(actor.viewer, 'objectRecord', 'restore');
  const input = readInput(restoreInput, given);
  if (isRefusal(input)) return input;
  const { recordId } = input.value;
  return db.command(actor, { name: 'restoreObjectRecord', input: given }, async (tx) => {
    if (!(await takeRecordOut(tx, recordId))) return refuse.notFound('recordId');
    tx.audit({ action: 'object-record.restored', subject: recordSubject(recordId) });
    return { __typename: 'RestoreObjectRecordSuccess', recordId };
  });
}
