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
import type { Customer } from '../generated/prisma/client.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfiles, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { accepted, type Each, findByMobiles, ofOne } from '../record/records.ts';
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
    const back = ofOne(await outOfBin(tx, new Map([[customerId, undefined]])), customerId);
    return isRefusal(back) ? back : { __typename: 'RestoreCustomerSuccess', customerId };
  });
}

/**
 * The same with several, within a transaction at hand.
 * @param binned by id, when he was put there, where he is to come back from that alone
 */
export async function outOfBin(
  tx: CustomersTx,
  binned: ReadonlyMap<string, Date | undefined>,
): Promise<Each<Pick<Customer, 'id'>>> {
  const locked = await lockBinned(tx, [...binned.keys()]);
  const holders = await findByMobiles(
    tx.db,
    [...locked.values()].flatMap(({ mobileE164 }) => mobileE164 ?? []),
  );
  const found: Each<Customer> = new Map(
    [...binned].map(([id, at]): [string, Customer | Refusal] => {
      const row = locked.get(id);
      if (!row) return [id, refuse.notFound('customerId')];
      if (at && row.binnedAt?.getTime() !== at.getTime()) return [id, refuse.conflict('CHANGED_SINCE', 'customerId')];
      const other = row.mobileE164 ? holders.get(row.mobileE164) : undefined;
      if (other) return [id, refuse.conflict('KNOWN_CUSTOMER', 'customerId', { department: other.departmentPath })];
      // of two who come back with one number the second is known
      if (row.mobileE164) holders.set(row.mobileE164, row);
      return [id, row];
    }),
  );
  const back = accepted(found);
  const ids = back.map(({ id }) => id);
  await takeOut(tx, ids);
  for (const row of back) {
    tx.audit({ action: 'customer.restored', subject: ['Customer', row.id] });
    tx.emit({
      type: customers.CustomerRestoredSchema,
      topic: CUSTOMER_TOPIC,
      key: row.id,
      value: { customerId: row.id, actorId: viewerId(tx.viewer), restoredAt: timestamp(tx.now) },
      ...audience(row),
    });
  }
  await emitProfiles(tx, ids);
  return found;
}
