import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { findByMobile } from '../record/records.ts';
import { lockBinned, takeOut } from './bin-store.ts';

const restoreInput = z.object({ clientMutationId: clientMutationId(), customerId: field.id() });

export type RestoreCustomerSuccess = { __typename: 'RestoreCustomerSuccess'; customerId: string };

/** Brings a customer back from the bin as he was. */
export async function restoreCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<RestoreCustomerSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'restore');
  const input = readInput(restoreInput, given);
  if (isRefusal(input)) return input;
  const { customerId } = input.value;
  return db.command(actor, { name: 'restoreCustomer', input: given }, async (tx) => {
    const refusal = await outOfBin(tx, customerId);
    return refusal ?? { __typename: 'RestoreCustomerSuccess', customerId };
  });
}

/** The same within a transaction at hand. */
export async function outOfBin(tx: CustomersTx, customerId: string): Promise<Refusal | undefined> {
  const row = await lockBinned(tx, customerId);
  if (!row) return refuse.notFound('customerId');
  const other = row.mobileE164 ? await findByMobile(tx.db, row.mobileE164) : undefined;
  if (other) return refuse.conflict('KNOWN_CUSTOMER', 'customerId', { department: other.departmentPath });
  await takeOut(tx, customerId);
  tx.audit({ action: 'customer.restored', subject: ['Customer', customerId] });
  tx.emit({
    type: customers.CustomerRestoredSchema,
    topic: CUSTOMER_TOPIC,
    key: customerId,
    value: { customerId, actorId: viewerId(tx.viewer), restoredAt: timestamp(tx.now) },
    ...audience(row),
  });
  await emitProfile(tx, customerId);
  return undefined;
}
