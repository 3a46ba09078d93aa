import { customers } from '@guanxi/proto';
import type { Lane } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { eraseProfiles } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from './create-customer.ts';

type Why = { cause: string; reason: string; lane?: Lane };

/** Tells everyone that records are gone, and erases their profiles. A number is spent: it is in the audit and is never given again. */
export async function tellRemoved(
  tx: CustomersTx,
  removed: readonly { id: string; number: string | null }[],
  { cause, reason, lane = 'live' }: Why,
): Promise<void> {
  for (const { id, number } of removed) {
    tx.audit({
      action: 'customer.removed',
      subject: ['Customer', id],
      reason: `${reason}${number ? `, number ${number}` : ''}`,
    });
    tx.emit({
      type: customers.CustomerRemovedSchema,
      topic: CUSTOMER_TOPIC,
      key: id,
      value: { customerId: id, cause },
      lane,
      customer: id,
    });
  }
  await eraseProfiles(
    tx,
    removed.map(({ id }) => id),
    lane,
  );
}
