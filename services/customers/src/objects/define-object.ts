import { fieldNames, namesRead } from '@guanxi/fields';
import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { isObjectKey, OBJECTS_MAX } from './object.ts';
import { allObjects, lockObject, lockObjects, saveObject } from './object-store.ts';

const inputs = {
  define: z.object({
    clientMutationId: clientMutationId(),
    key: z.string().refine(isObjectKey, { params: { refusal: 'MALFORMED' } }),
    names: fieldNames,
  }),
  change: z.object({
    clientMutationId: clientMutationId(),
    objectId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    names: fieldNames,
  }),
  retire: z.object({ clientMutationId: clientMutationId(), objectId: field.id(), retired: field.flag() }),
};

type Given = { clientMutationId: string };
type Done<Name extends string> = Promise<{ __typename: Name; objectId: string } | Refusal>;
const subject = (id: string) => ['ObjectDefinition', id] as const;

/** Defines a kind of record; it is there with the next request, in every replica. */
export async function defineObject(db: CustomersDatabase, actor: Actor, given: Given): Done<'DefineObjectSuccess'> {
  rights.require(actor.viewer, 'customObject', 'define');
  const input = readInput(inputs.define, given);
  if (isRefusal(input)) return input;
  const { key, names } = input.value;
  return db.command(actor, { name: 'defineObject', input: given }, async (tx) => {
    await lockObjects(tx.db);
    const all = await allObjects(tx.db);
    if (all.some((each) => each.key === key))
      return refuse.invalid({ path: 'key', code: 'TAKEN', params: { value: key } });
    if (all.length >= OBJECTS_MAX)
      return refuse.invalid({ path: 'key', code: 'TOO_MANY', params: { max: OBJECTS_MAX } });
    const id = newId();
    await saveObject(tx, { id, key, names: namesRead(names), retiredAt: null });
    tx.audit({ action: 'object.defined', subject: subject(id), reason: key });
    return { __typename: 'DefineObjectSuccess', objectId: id };
  });
}

/** Gives an object other names. */
export async function changeObject(db: CustomersDatabase, actor: Actor, given: Given): Done<'ChangeObjectSuccess'> {
  rights.require(actor.viewer, 'customObject', 'define');
  const input = readInput(inputs.change, given);
  if (isRefusal(input)) return input;
  const { objectId, expectedVersion, names } = input.value;
  return db.command(actor, { name: 'changeObject', input: given }, async (tx) => {
    const before = await lockObject(tx.db, objectId);
    if (!before) return refuse.notFound('objectId');
    if (expectedVersion && expectedVersion !== before.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    await saveObject(tx, { ...before, names: namesRead(names) });
    tx.audit({ action: 'object.changed', subject: subject(objectId), fields: ['names'] });
    return { __typename: 'ChangeObjectSuccess', objectId };
  });
}

/** Hides an object with its records, or brings it back with them. */
export async function retireObject(db: CustomersDatabase, actor: Actor, given: Given): Done<'RetireObjectSuccess'> {
  rights.require(actor.viewer, 'customObject', 'define');
  const input = readInput(inputs.retire, given);
  if (isRefusal(input)) return input;
  const { objectId, retired } = input.value;
  return db.command(actor, { name: 'retireObject', input: given }, async (tx) => {
    const before = await lockObject(tx.db, objectId);
    if (!before) return refuse.notFound('objectId');
    await saveObject(tx, { ...before, retiredAt: retired ? (before.retiredAt ?? tx.now) : null });
    tx.audit({ action: retired ? 'object.retired' : 'object.restored', subject: subject(objectId) });
    return { __typename: 'RetireObjectSuccess', objectId };
  });
}
