import { fillMany, type ManyToFill } from '@guanxi/fields';
import type { CustomersTx } from '../context.ts';
import type { FieldEntity } from '../generated/graphql.ts';
import { entities } from './entities.ts';
import { operandsOfMany, saveTokensOfMany } from './references-store.ts';

/** Fills custom fields of many customers with values that were checked, such as by the rows of a file. */
export const fillCustomers = (tx: CustomersTx, given: readonly ManyToFill[]): Promise<void> =>
  fillRecords(tx, 'CUSTOMER', given);

/** The same of many records of one kind. */
export async function fillRecords(tx: CustomersTx, kind: FieldEntity, given: readonly ManyToFill[]): Promise<void> {
  if (given.length === 0) return;
  const ids = given.map(({ recordId }) => recordId);
  const own = await operandsOfMany(tx.db, kind, ids);
  await saveTokensOfMany(tx.db, kind, await fillMany(tx, entities[kind], given, own));
}
