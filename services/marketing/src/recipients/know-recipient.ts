import type { SqlRunner } from '@guanxi/runtime';
import type { Recipient } from './recipient.ts';
import { findRecipient, lockCustomer } from './recipients-store.ts';

/** The recipient as he is known now. */
export const recipientOf = (db: SqlRunner, customerId: string): Promise<Recipient | undefined> =>
  findRecipient(db, customerId);

export { lockCustomer } from './recipients-store.ts';

/** The same while nobody else decides about his letters, until the transaction ends. */
export async function lockedRecipient(db: SqlRunner, customerId: string): Promise<Recipient | undefined> {
  await lockCustomer(db, customerId);
  return findRecipient(db, customerId);
}
