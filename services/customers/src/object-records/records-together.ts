/** Several records of objects changed alike, and given back what they held: each as if it were changed by itself. */
import { type FieldInput, type FieldsWritten, fillMany, type ManyToFill } from '@guanxi/fields';
import { isRefusal, type Refusal, refuse, satisfies } from '@guanxi/runtime';
import { type Holding, isSame, type Wanted } from '../assignment/assign-customer.ts';
import { ownersWithin } from '../assignment/employees.ts';
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { fieldDifferences, fieldsReturning, readFieldsAlike } from '../fields/fill-alike.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import { rights } from '../permissions.ts';
import { accepted, type Each, each } from '../record/each.ts';
import { lockBinned, putInBin, takeOut } from './record-bin-store.ts';
import { lockVisible, type RecordRow, saveFoundBy, saveHolders, touch } from './record-store.ts';

export const recordSubject = (id: string) => ['ObjectRecord', id] as const;

/** Locks several for a change; refuses those that do not exist for the viewer, and those which the action does not reach. */
export async function lockEach(tx: CustomersTx, ids: readonly string[], action: string): Promise<Each<RecordRow>> {
  const locked = await lockVisible(tx, ids, action);
  return new Map(
    ids.map((id) => {
      const found = locked.get(id);
      if (!found) return [id, refuse.notFound('recordId')];
      return [id, found.reached ? found.row : refuse.conflict('NOT_PERMITTED', 'recordId')];
    }),
  );
}

/** Fills fields of several alike. Answers what each held and holds; null of those that held all of it. @param currency of amounts without one */
export async function fillEach(
  tx: CustomersTx,
  object: ObjectDefinition,
  ids: readonly string[],
  said: readonly FieldInput[],
  currency: string,
): Promise<Each<FieldsWritten | null>> {
  const entity = fieldEntityOf(object);
  const alike = await readFieldsAlike(tx, said, { lists: await readLists(tx.db), currency }, entity);
  const locked = each(await lockEach(tx, ids, 'update'), (row) => {
    if (isRefusal(alike)) return alike;
    return row.objectId === object.id ? row : refuse.notFound('recordId');
  });
  if (isRefusal(alike)) return each(locked, () => alike);
  const good = accepted(locked).map(({ id }) => id);
  const different = await fieldDifferences(tx, good, alike, entity);
  await write(tx, object, different);
  const byId = new Map(different.map((one) => [one.recordId, one]));
  return each(locked, ({ id }) => {
    const found = byId.get(id);
    return found ? { before: found.before, after: found.after } : null;
  });
}

/** Gives several back what `fillEach` has written, where they still hold all of it. */
export async function giveBackFields(
  tx: CustomersTx,
  object: ObjectDefinition,
  written: ReadonlyMap<string, FieldsWritten>,
): Promise<Each<RecordRow>> {
  const returning = await fieldsReturning(tx, written, fieldEntityOf(object));
  const back: ManyToFill[] = [];
  const found = each(await lockEach(tx, [...written.keys()], 'update'), (row, id): RecordRow | Refusal => {
    const fields = returning.get(id);
    if (fields && isRefusal(fields)) return fields;
    if (fields) back.push(fields);
    return row;
  });
  await write(tx, object, back);
  return found;
}

async function write(tx: CustomersTx, object: ObjectDefinition, filled: readonly ManyToFill[]): Promise<void> {
  if (filled.length === 0) return;
  await saveFoundBy(tx.db, await fillMany(tx, fieldEntityOf(object), filled, new Map()));
  await touch(
    tx,
    filled.map(({ recordId }) => recordId),
  );
  for (const { recordId, values } of filled)
    tx.audit({
      action: 'object-record.updated',
      subject: recordSubject(recordId),
      fields: [...values.keys()].map(({ key }) => `fields.${key}`),
    });
}

/** Gives each to whoever is wanted for it. Answers to whom it belonged and belongs. */
export async function assignEach(
  tx: CustomersTx,
  wanted: ReadonlyMap<string, Wanted>,
): Promise<Each<{ before: Holding; after: Holding }>> {
  const scope = rights.scope(tx.viewer, 'objectRecord', 'assign');
  const locked = await lockEach(tx, [...wanted.keys()], 'assign');
  const owners = await ownersWithin(
    tx.db,
    scope,
    [...wanted.values()].flatMap(({ ownerId }) => ownerId ?? []),
  );
  const moved = each(locked, (row, id) => {
    const { ownerId, departmentPath, from } = wanted.get(id) ?? {};
    if (from && !isSame(from, row)) return refuse.conflict('CHANGED_SINCE', 'recordId');
    const owner = ownerId ? owners.get(ownerId) : undefined;
    if (ownerId && !owner) return refuse.invalid({ path: 'ownerId', code: 'UNKNOWN_REFERENCE' });
    const department = departmentPath ?? owner?.departmentPath ?? row.departmentPath;
    if (!satisfies(scope, { departmentPath: department }))
      return refuse.invalid({ path: 'departmentPath', code: 'UNKNOWN_REFERENCE' });
    return { row, after: { ownerId: ownerId ?? null, departmentPath: department } };
  });
  const moves = accepted(moved).filter(({ row, after }) => !isSame(row, after));
  await saveHolders(
    tx,
    moves.map(({ row, after }) => ({ id: row.id, ...after })),
  );
  for (const { row } of moves)
    tx.audit({
      action: 'object-record.assigned',
      subject: recordSubject(row.id),
      fields: ['ownerId', 'departmentPath'],
    });
  return each(moved, ({ row: { ownerId, departmentPath }, after }) => ({ before: { ownerId, departmentPath }, after }));
}

/** Puts several into the bin. */
export async function binEach(
  tx: CustomersTx,
  ids: readonly string[],
  reason: string | null,
): Promise<Each<RecordRow>> {
  const locked = await lockEach(tx, ids, 'delete');
  const binned = accepted(locked).map(({ id }) => id);
  await putInBin(tx, binned, reason);
  for (const id of binned) tx.audit({ action: 'object-record.binned', subject: recordSubject(id) });
  return locked;
}

/** Brings several back from the bin. @param binned by id, when it was put there, where it is to come back from that alone */
export async function restoreEach(
  tx: CustomersTx,
  binned: ReadonlyMap<string, Date | undefined>,
): Promise<Each<string>> {
  const there = await lockBinned(tx, [...binned.keys()]);
  const found: Each<string> = new Map(
    [...binned].map(([id, at]): [string, string | Refusal] => {
      const since = there.get(id);
      if (!since) return [id, refuse.notFound('recordId')];
      return [id, at && at.getTime() !== since.getTime() ? refuse.conflict('CHANGED_SINCE', 'recordId') : id];
    }),
  );
  const back = accepted(found);
  await takeOut(tx, back);
  for (const id of back) tx.audit({ action: 'object-record.restored', subject: recordSubject(id) });
  return found;
}
