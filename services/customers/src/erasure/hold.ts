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
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { lockCustomer } from '../record/records.ts';
import { deleteHolds, holdsOf, insertHold } from './erasure-store.ts';

const placeInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  reason: field.requiredText({ max: 500 }),
});
const liftInput = z.object({ clientMutationId: clientMutationId(), customerId: field.id() });
type Done<Name extends string> = Promise<{ __typename: Name; customerId: string } | Refusal>;
type Given = { clientMutationId: string };

/** Keeps a person from being erased until the hold is lifted. */
export async function placeHold(db: CustomersDatabase, actor: Actor, given: Given): Done<'PlaceHoldSuccess'> {
  rights.require(actor.viewer, 'customer', 'erase');
  const input = readInput(placeInput, given);
  if (isRefusal(input)) return input;
  const { customerId, reason } = input.value;
  return db.command(actor, { name: 'placeHold', input: given }, async (tx) => {
    const refusal = await lockFor(tx, customerId);
    if (refusal) return refusal;
    const [hold] = await holdsOf(tx.db, [customerId]);
    if (hold) return refuse.conflict('UNDER_HOLD', 'customerId');
    await insertHold(tx, customerId, reason);
    tx.audit({ action: 'hold.placed', subject: ['Customer', customerId], reason });
    return { __typename: 'PlaceHoldSuccess', customerId };
  });
}

export async function liftHold(db: CustomersDatabase, actor: Actor, given: Given): Done<'LiftHoldSuccess'> {
  rights.require(actor.viewer, 'customer', 'erase');
  const input = readInput(liftInput, given);
  if (isRefusal(input)) return input;
  const { customerId } = input.value;
  return db.command(actor, { name: 'liftHold', input: given }, async (tx) => {
    const refusal = await lockFor(tx, customerId);
    if (refusal) return refusal;
    if ((await deleteHolds(tx, customerId)) === 0) return refuse.conflict('CONFLICT', 'customerId');
    tx.audit({ action: 'hold.lifted', subject: ['Customer', customerId] });
    return { __typename: 'LiftHoldSuccess', customerId };
  });
}

async function lockFor(tx: CustomersTx, customerId: string): Promise<Refusal | undefined> {
  const locked = await lockCustomer(tx, customerId, 'erase');
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  return undefined;
}
