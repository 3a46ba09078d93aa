import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { pointBalances } from '../loyalty/balances.ts';
import { rights } from '../permissions.ts';
import { audience, hideProfiles, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { lockCustomer } from '../record/records.ts';
import { putInBin } from './bin-store.ts';
import { openBusinessOf } from './business-store.ts';
import { whyKept } from './deletable.ts';

const deleteInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  reason: field.text({ max: 200 }).nullish(),
});

export type DeleteCustomerSuccess = { __typename: 'DeleteCustomerSuccess'; customerId: string };

/** Puts a customer into the bin with all that hangs on him; refused where value does. */
export async function deleteCustomer(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<DeleteCustomerSuccess | Refusal> {
  rights.require(actor.viewer, 'customer', 'delete');
  const input = readInput(deleteInput, given);
  if (isRefusal(input)) return input;
  const { customerId, reason } = input.value;
  return db.command(actor, { name: 'deleteCustomer', input: given }, async (tx) => {
    const refusal = await toBin(tx, customerId, { reason: reason ?? null, today: actor.clock.today() });
    return refusal ?? { __typename: 'DeleteCustomerSuccess', customerId };
  });
}

/** The same within a transaction at hand. */
export async function toBin(
  tx: CustomersTx,
  customerId: string,
  { reason, today }: { reason: string | null; today: string },
): Promise<Refusal | undefined> {
  const locked = await lockCustomer(tx, customerId, 'delete');
  if (!locked) return refuse.notFound('customerId');
  if (!locked.reached) throw forbidden();
  const open = (await openBusinessOf(tx.db, [customerId])).get(customerId) ?? { openOrders: 0, openRequests: 0 };
  const [points = 0] = await pointBalances(tx.db, [customerId], today);
  const kept = whyKept({ ...open, points });
  if (kept) return refuse.conflict(kept.code, 'customerId', { count: kept.count });

  const binned = await putInBin(tx, [customerId], reason);
  for (const row of binned) {
    tx.audit({ action: 'customer.binned', subject: ['Customer', row.id] });
    tx.emit({
      type: customers.CustomerBinnedSchema,
      topic: CUSTOMER_TOPIC,
      key: row.id,
      value: { customerId: row.id, actorId: viewerId(tx.viewer), binnedAt: timestamp(tx.now) },
      ...audience(row),
    });
  }
  await hideProfiles(tx, binned);
  return undefined;
}
