/** Custom fields that a customer takes from a record merged into him, and gives back. */
import {
  emptyAtTaker,
  type ManyToFill,
  type Stored,
  type TakenValues,
  takeValues,
  valuesIn,
  valuesToFill,
} from '@guanxi/fields';
import type { Refusal } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { entities } from './entities.ts';
import { fillCustomers } from './fill-customers.ts';

const entity = entities.CUSTOMER;
type Sides = Parameters<typeof takeValues>[2];

/** What he takes of the fields that are named, or which of them he cannot take. */
export const takeCustomFields = (
  tx: CustomersTx,
  sides: Sides,
  keys: readonly string[],
): Promise<TakenValues[] | Refusal> => takeValues(tx, entity, sides, keys, 'takeCustomFields');

/** Keys of the fields that he does not have and the other has, as far as the viewer may fill them. */
export const emptyCustomFields = (tx: CustomersTx, sides: Sides): Promise<string[]> => emptyAtTaker(tx, entity, sides);

/** What he holds in them. */
export const customFieldsIn = (tx: CustomersTx, customerId: string): Promise<Map<string, Stored[]>> =>
  valuesIn(tx.db, entity, customerId);

/** Writes what he takes: what is unique stays kept for the record that he has it from. */
export const setCustomFields = (tx: CustomersTx, customerId: string, taken: readonly TakenValues[]): Promise<void> =>
  fill(tx, customerId, new Map(taken.map(({ field, after }) => [field, after])), true);

/** Writes what he is given back. */
export const returnCustomFields = (
  tx: CustomersTx,
  customerId: string,
  back: ReadonlyMap<string, readonly Stored[]>,
): Promise<void> => fill(tx, customerId, back, false);

async function fill(
  tx: CustomersTx,
  recordId: string,
  values: ReadonlyMap<string, readonly Stored[]>,
  shared: boolean,
): Promise<void> {
  if (values.size === 0) return;
  const filled: ManyToFill = { recordId, values: await valuesToFill(tx, entity, { recordId, values, shared }), shared };
  await fillCustomers(tx, [filled]);
}
