/** What other features may ask about purchases. */
import type { SqlRunner } from '@guanxi/runtime';
import { keptOf, type Purchase } from './purchase.ts';
import { purchasesOf, returnsFrom } from './purchases-store.ts';

export { contributions, lastPaidOn } from './purchases-store.ts';

/** The orders of one customer of which something was kept. */
export async function keptPurchases(db: SqlRunner, customerId: string): Promise<Purchase[]> {
  const purchases = await purchasesOf(db, customerId);
  return purchases.length === 0 ? [] : keptOf(purchases, await returnsFrom(db, customerId));
}
