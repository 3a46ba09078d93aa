/** What other features may ask about purchases. */
import type { SqlRunner } from '@guanxi/runtime';
import { keptOf, type Purchase } from './purchase.ts';
import { purchasesOf, returnsFrom } from './purchases-store.ts';

export { contributions, firstKept, joinedContributions, lastPaidOn } from './purchases-store.ts';

/** The orders of one customer of which something was kept. */
export async function keptPurchases(db: SqlRunner, customerId: string): Promise<Purchase[]> {
  return (await keptPurchasesOf(db, [customerId])).get(customerId) ?? [];
}

/** The same of many, by customer. */
export async function keptPurchasesOf(db: SqlRunner, customerIds: readonly string[]): Promise<Map<string, Purchase[]>> {
  const purchases = await purchasesOf(db, customerIds);
  const kept = purchases.length === 0 ? [] : keptOf(purchases, await returnsFrom(db, customerIds));
  return Map.groupBy(kept, ({ customerId }) => customerId);
}
