import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { emitProfile } from '../profile/profile.ts';
import { type CustomerRow, lockCustomer, updateCustomerRow } from '../record/records.ts';
import { below, lockStructure, parentFor, unitAbove } from './structure-store.ts';
import { LEVELS_MAX, mayStandAbove, units } from './unit.ts';

const placeInput = z.object({
  clientMutationId: clientMutationId(),
  customerId: field.id(),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
  parentId: field.id().nullish(),
  unit: field.oneOf(units).nullish(),
});
type Place = Pick<CustomerRow, 'parentId' | 'unit'>;

/** Says what an organisation belongs to, and what it is within it. Nothing comes to belong to itself. */
export async function placeOrganisation(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'PlaceOrganisationSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'update');
  const input = readInput(placeInput, given);
  if (isRefusal(input)) return input;
  const { customerId, expectedVersion, parentId, unit } = input.value;
  return db.command(actor, { name: 'placeOrganisation', input: given }, async (tx) => {
    await lockStructure(tx);
    const locked = await lockCustomer(tx, customerId, 'update');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    const { row } = locked;
    if (row.kind !== 'ORGANISATION') return refuse.invalid({ path: 'customerId', code: 'NOT_ALLOWED_HERE' });
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const place: Place = {
      parentId: parentId === undefined ? row.parentId : parentId,
      unit: unit === undefined ? row.unit : unit,
    };
    const fields = (['parentId', 'unit'] as const).filter((name) => place[name] !== row[name]);
    if (fields.length > 0) {
      const refusal = await unfit(tx, row, place);
      if (refusal) return refusal;
      await updateCustomerRow(tx, row.id, place);
      tx.audit({ action: 'customer.placed', subject: ['Customer', row.id], fields });
      await emitProfile(tx, row.id);
    }
    return { __typename: 'PlaceOrganisationSuccess', customerId: row.id };
  });
}

/** Why an organisation cannot stand there. The structure is locked. */
async function unfit(tx: CustomersTx, row: CustomerRow, { parentId, unit }: Place): Promise<Refusal | undefined> {
  const under = await below(tx, row.id);
  if (parentId !== row.parentId && parentId !== null) {
    const parent = await parentFor(tx, parentId, row.id);
    if (!parent) return refuse.invalid({ path: 'parentId', code: 'UNKNOWN_REFERENCE' });
    if (parent.isAbove) return refuse.invalid({ path: 'parentId', code: 'CYCLE' });
    if (parent.levelsAbove + under.levels > LEVELS_MAX)
      return refuse.invalid({ path: 'parentId', code: 'TOO_MANY', params: { max: LEVELS_MAX } });
    if (!mayStandAbove(parent.unit, unit)) return refuse.invalid({ path: 'unit', code: 'NOT_ALLOWED_HERE' });
  } else if (parentId !== null && !mayStandAbove(await unitAbove(tx, row.id), unit)) {
    return refuse.invalid({ path: 'unit', code: 'NOT_ALLOWED_HERE' });
  }
  const fits = under.units.every((each) => mayStandAbove(unit, each));
  return fits ? undefined : refuse.invalid({ path: 'unit', code: 'NOT_ALLOWED_HERE' });
}
