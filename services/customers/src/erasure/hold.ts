import { customers } from '@guanxi/proto';
import {
  type Actor,
  type Clock,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  systemActor,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { deleteHolds, heldCustomers, holdsOf, insertHold } from './erasure-store.ts';

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
    const row = await lockFor(tx, customerId);
    if (isRefusal(row)) return row;
    const [hold] = await holdsOf(tx.db, [customerId]);
    if (hold) return refuse.conflict('UNDER_HOLD', 'customerId');
    await insertHold(tx, customerId, reason);
    tell(tx, customerId, true, row);
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
    const row = await lockFor(tx, customerId);
    if (isRefusal(row)) return row;
    const lifted = await deleteHolds(tx, customerId);
    if (lifted.length === 0) return refuse.conflict('CONFLICT', 'customerId');
    for (const id of lifted) tell(tx, id, false, row);
    tx.audit({ action: 'hold.lifted', subject: ['Customer', customerId] });
    return { __typename: 'LiftHoldSuccess', customerId };
  });
}

async function lockFor(tx: CustomersTx, customerId: string): Promise<CustomerRow | Refusal> {
  const locked = await lockCustomer(tx, customerId, 'erase');
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  return locked.row;
}

/** The other services keep what is his as long as the hold stands. */
function tell(tx: CustomersTx, customerId: string, held: boolean, row?: CustomerRow): void {
  tx.emit({
    type: customers.CustomerHoldChangedSchema,
    topic: CUSTOMER_TOPIC,
    key: customerId,
    value: { customerId, held },
    ...(row ? { ...audience(row), customer: customerId } : { customer: customerId }),
  });
}

/**
 * Tells of the holds that stand, again and again: a service that asks for them since a release of its own has not heard of those
 * before, and a replica of the release before it may have taken the fact and left it.
 */
export const tellHolds = (db: CustomersDatabase, clock: Clock): Promise<void> =>
  db.transaction(systemActor(db.area, clock), async (tx) => {
    for (const customerId of await heldCustomers(tx)) tell(tx, customerId, true);
  });
