import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { ofOne } from '../record/each.ts';
import { binEach, restoreEach } from './records-together.ts';

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
    const binned = ofOne(await binEach(tx, [recordId], reason?.trim() || null), recordId);
    return isRefusal(binned) ? binned : { __typename: 'DeleteObjectRecordSuccess', recordId };
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
    const back = ofOne(await restoreEach(tx, new Map([[recordId, undefined]])), recordId);
    return isRefusal(back) ? back : { __typename: 'RestoreObjectRecordSuccess', recordId };
  });
}
