import { fillMany, type ManyToFill } from '@guanxi/fields';
import type { CustomersTx } from '../context.ts';
import { entities } from './entities.ts';
import { operandsOfMany, saveTokensOfMany } from './references-store.ts';

/** Fills custom fields of many customers with values that were checked, such as by the rows of a file. */
export async function fillCustomers(tx: CustomersTx, given: readonly ManyToFill[]): Promise<void> {
  if (given.length === 0) return;
  const ids = given.map(({ recordId }) => recordId);
  const own = await operandsOfMany(tx.db, 'CUSTOMER', ids);
  await saveTokensOfMany(tx.db, 'CUSTOMER', await fillMany(tx, entities.CUSTOMER, given, own));
}
