import type { Erased } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { forget } from '../customers/customers.events.ts';
import { countOf, eraseNotifications } from './erase-store.ts';

/** Nothing of the person stays: no account, no settings; work about him stays as work that was done. */
export async function erasePerson(tx: Tx, customerIds: readonly string[]): Promise<Erased> {
  await forget(tx, customerIds);
  const notifications = await eraseNotifications(tx.db, customerIds);
  return { ...(await countOf(tx.db, customerIds)), notifications };
}
