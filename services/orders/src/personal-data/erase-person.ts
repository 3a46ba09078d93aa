import type { Erased } from '@guanxi/runtime';
import type { OrdersTx } from '../context.ts';
import { forgetCustomers } from '../customer-cards/find-customer.ts';
import { eraseWords } from './erase-store.ts';

/** Orders stay, nameless: what was owed, paid and came back is as it was. */
export async function erasePerson(tx: OrdersTx, customerIds: readonly string[]): Promise<Erased> {
  await forgetCustomers(tx.db, customerIds);
  return eraseWords(tx.db, customerIds);
}
