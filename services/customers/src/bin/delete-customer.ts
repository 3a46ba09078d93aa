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
import { pointBalances } from '../loyalty/balances.ts';
import { rights } from '../permissions.ts';
import { audience, hideProfiles, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { accepted, type CustomerRow, type Each, each, lockEach, ofOne } from '../record/records.ts';
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
    const options = { reason: reason ?? null, today: actor.clock.today() };
    const binned = ofOne(await toBin(tx, [customerId], options), customerId);
    return isRefusal(binned) ? binned : { __typename: 'DeleteCustomerSuccess', customerId };
  });
}

/** The same with several, within a transaction at hand; who is binned bears its time. */
export async function toBin(
  tx: CustomersTx,
  customerIds: readonly string[],
  { reason, today }: { reason: string | null; today: string },
): Promise<Each<CustomerRow>> {
  const locked = await lockEach(tx, customerIds, 'delete');
  const ids = accepted(locked).map(({ id }) => id);
  const open = await openBusinessOf(tx.db, ids);
  const points = new Map((await pointBalances(tx.db, ids, today)).map((balance, at) => [ids[at], balance]));
  const found = each(locked, (row) => {
    const business = open.get(row.id) ?? { openOrders: 0, openRequests: 0 };
    const kept = whyKept({ ...business, points: points.get(row.id) ?? 0 });
    return kept ? refuse.conflict(kept.code, 'customerId', { count: kept.count }) : row;
  });
  const binned = await putInBin(
    tx,
    accepted(found).map(({ id }) => id),
    reason,
  );
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
  return found;
}
