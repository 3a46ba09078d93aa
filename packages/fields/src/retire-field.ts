/** Fields that are no more in use: hidden with their data, brought back with them, or emptied on purpose. */
import {
  type Actor,
  clientMutationId,
  type Database,
  field,
  isRefusal,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import { forgetField } from './field-history.ts';
import { by, type Done, type FieldSettings, type Given, subjectOf } from './field-setting.ts';
import {
  countHolding,
  definitionsOf,
  deleteValues,
  lockDefinition,
  lockDefinitions,
  saveDefinition,
} from './field-store.ts';
import { keysOf } from './formula.ts';

const retireInput = z.object({ clientMutationId: clientMutationId(), fieldId: field.id(), retired: field.flag() });
const emptyInput = z.object({
  clientMutationId: clientMutationId(),
  fieldId: field.id(),
  key: field.text({ max: 40 }),
});

/** Hides a field with its data, or brings it back with them. */
export async function retireField(
  db: Database,
  actor: Actor,
  settings: FieldSettings,
  given: Given,
): Promise<Done<'RetireCustomFieldSuccess'> | Refusal> {
  const read = readInput(retireInput, given);
  if (isRefusal(read)) return read;
  const { fieldId, retired } = read.value;
  return db.command(actor, { name: 'retireField', input: given }, async (tx) => {
    await lockDefinitions(tx.db);
    const before = await lockDefinition(tx.db, fieldId);
    const setting = before && settings[before.entity];
    if (!before || !setting) return refuse.notFound('fieldId');
    if (retired) {
      const user = (await definitionsOf(tx.db, setting.entity)).find(
        ({ retiredAt, rules: { formula } }) => !retiredAt && formula && keysOf(formula)?.has(before.key),
      );
      if (user) return refuse.conflict('WRONG_STATE', 'fieldId', { state: user.key });
    }
    await saveDefinition(tx.db, { ...before, retiredAt: retired ? (before.retiredAt ?? tx.now) : null }, by(tx));
    tx.audit({ action: retired ? 'custom-field.retired' : 'custom-field.restored', subject: subjectOf(before) });
    return { __typename: 'RetireCustomFieldSuccess', entity: before.entity, fieldId };
  });
}

/** Values that one transaction deletes. */
const EMPTIED_AT_ONCE = 100_000;

/** Deletes what records hold in a retired field, on purpose: its key must be said once more. Each record is in the audit's count. */
export async function emptyField(
  db: Database,
  actor: Actor,
  settings: FieldSettings,
  given: Given,
): Promise<(Done<'EmptyCustomFieldSuccess'> & { records: number }) | Refusal> {
  const read = readInput(emptyInput, given);
  if (isRefusal(read)) return read;
  const { fieldId, key } = read.value;
  return db.command(actor, { name: 'emptyField', input: given }, async (tx) => {
    const before = await lockDefinition(tx.db, fieldId);
    const setting = before && settings[before.entity];
    if (!before || !setting) return refuse.notFound('fieldId');
    if (key !== before.key) return refuse.invalid({ path: 'key', code: 'UNKNOWN_VALUE' });
    if (!before.retiredAt) return refuse.conflict('WRONG_STATE', 'fieldId', { state: 'ACTIVE' });
    const records = await countHolding(tx.db, setting.entity, fieldId);
    for (;;) if ((await deleteValues(tx.db, setting.entity, fieldId, EMPTIED_AT_ONCE)).length === 0) break;
    await forgetField(tx.db, setting.entity, fieldId);
    await saveDefinition(tx.db, { ...before, emptiedAt: tx.now }, by(tx));
    tx.audit({
      action: 'custom-field.emptied',
      subject: subjectOf(before),
      fields: [before.key],
      reason: `values of ${records} records deleted`,
    });
    return { __typename: 'EmptyCustomFieldSuccess', entity: before.entity, fieldId, records };
  });
}
