import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  type Refusal,
  readInput,
  refuse,
  satisfies,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { type Firm, fillRecord, type ToFill } from '../fields/fill.ts';
import { recordWithinLayout } from '../layouts/within-layout.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import { objectById, objectByKey } from '../objects/objects.ts';
import { rights } from '../permissions.ts';
import { fieldInputs } from '../record/customer-input.ts';
import { ofOne } from '../record/each.ts';
import { insertRecord, saveFoundBy, saveRecord } from './record-store.ts';
import { assignEach, lockEach, recordSubject } from './records-together.ts';

const NAME_MAX = 100;
const inputs = {
  create: z.object({
    clientMutationId: clientMutationId(),
    object: field.text({ max: 40 }),
    name: field.requiredText({ max: NAME_MAX }),
    departmentPath: field.optional(field.departmentPath()),
    fields: fieldInputs(),
  }),
  update: z.object({
    clientMutationId: clientMutationId(),
    recordId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    name: field.requiredText({ max: NAME_MAX }).optional(),
    fields: fieldInputs(),
  }),
  assign: z.object({
    clientMutationId: clientMutationId(),
    recordId: field.id(),
    ownerId: field.id().nullish(),
    departmentPath: field.optional(field.departmentPath()),
  }),
};

type Given = { clientMutationId: string };
type Done<Name extends string> = Promise<{ __typename: Name; recordId: string } | Refusal>;

/** Enters a record of an object. Sellers become its owner; for others it is the department's. */
export async function createObjectRecord(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
  firm: Firm,
): Done<'CreateObjectRecordSuccess'> {
  const { viewer } = actor;
  rights.require(viewer, 'objectRecord', 'create');
  const input = readInput(inputs.create, given);
  if (isRefusal(input)) return input;
  const { value } = input;
  const departmentPath = value.departmentPath ?? viewer.department ?? '/';
  const ownerId = viewer.roles.has('sales') ? (viewer.employee ?? null) : null;
  if (!satisfies(rights.scope(viewer, 'objectRecord', 'create'), { ownerId, departmentPath }))
    return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
  return db.command(actor, { name: 'createObjectRecord', input: given }, async (tx) => {
    const object = await objectByKey(tx.db, value.object);
    if (!object) return refuse.invalid({ path: 'object', code: 'UNKNOWN_REFERENCE' });
    const recordId = newId();
    const name = value.name.trim();
    await insertRecord(tx, { id: recordId, objectId: object.id, name, ownerId, departmentPath });
    const filled = await recordWithinLayout(tx, object, { recordId, before: {}, after: { name }, isNew: true }, () =>
      fill(tx, firm, object, { recordId, given: value.fields, isNew: true }),
    );
    if (isRefusal(filled)) return filled;
    tx.audit({ action: 'object-record.created', subject: recordSubject(recordId) });
    return { __typename: 'CreateObjectRecordSuccess', recordId };
  });
}

/** Corrects a record. What is left out stays. */
export async function updateObjectRecord(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
  firm: Firm,
): Done<'UpdateObjectRecordSuccess'> {
  rights.require(actor.viewer, 'objectRecord', 'update');
  const input = readInput(inputs.update, given);
  if (isRefusal(input)) return input;
  const { recordId, expectedVersion, fields, name } = input.value;
  return db.command(actor, { name: 'updateObjectRecord', input: given }, async (tx) => {
    const row = ofOne(await lockEach(tx, [recordId], 'update'), recordId);
    if (isRefusal(row)) return row;
    if (expectedVersion && expectedVersion !== row.version) return refuse.conflict('CONFLICT', 'expectedVersion');
    const object = await objectById(tx.db, row.objectId);
    if (!object) return refuse.notFound('recordId');
    const wanted = name?.trim() ?? row.name;
    const change = { recordId, before: row, after: { name: wanted }, isNew: false };
    const filled = await recordWithinLayout(tx, object, change, () =>
      fill(tx, firm, object, { recordId, given: fields, isNew: false }),
    );
    if (isRefusal(filled)) return filled;
    const changed = [...(wanted === row.name ? [] : ['name']), ...filled.map((key) => `fields.${key}`)];
    if (changed.length > 0) {
      await saveRecord(tx, recordId, { name: wanted });
      tx.audit({ action: 'object-record.updated', subject: recordSubject(recordId), fields: changed });
    }
    return { __typename: 'UpdateObjectRecordSuccess', recordId };
  });
}

/** Gives a record to an owner of the head's tree, or to one of its departments. */
export async function assignObjectRecord(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Done<'AssignObjectRecordSuccess'> {
  rights.require(actor.viewer, 'objectRecord', 'assign');
  const input = readInput(inputs.assign, given);
  if (isRefusal(input)) return input;
  const { recordId, ...wanted } = input.value;
  return db.command(actor, { name: 'assignObjectRecord', input: given }, async (tx) => {
    const assigned = ofOne(await assignEach(tx, new Map([[recordId, wanted]])), recordId);
    return isRefusal(assigned) ? assigned : { __typename: 'AssignObjectRecordSuccess', recordId };
  });
}

/** Fills the fields of a record, which is found by them from then on. @returns the keys of those that hold something else now */
async function fill(
  tx: CustomersTx,
  firm: Firm,
  object: ObjectDefinition,
  toFill: ToFill,
): Promise<readonly string[] | Refusal> {
  const filled = await fillRecord(tx, firm, fieldEntityOf(object), toFill);
  if (isRefusal(filled)) return filled;
  if (filled.tokens) await saveFoundBy(tx.db, [{ recordId: toFill.recordId, tokens: filled.tokens }]);
  return filled.changed;
}
