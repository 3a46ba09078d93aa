import type { BulkAction } from '@guanxi/bulk';
import type { FieldInput, FieldsWritten } from '@guanxi/fields';
import { refuse } from '@guanxi/runtime';
import { type Holding, isSame } from '../assignment/assign-customer.ts';
import type { CustomersTx } from '../context.ts';
import { assignEach, binEach, fillEach, giveBackFields, restoreEach } from '../object-records/records-together.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { objectById, objectByKey } from '../objects/objects.ts';
import { changed, type Ids, type Records, toEach, undone, writtenOf } from './outcomes.ts';

/** Records of objects; a subject says of which one after it. */
export const OBJECT_SUBJECT = 'OBJECT';

/** What is said of each action, as it is kept with the change. */
export type RecordsAsked = {
  EDIT: { object: string; fields: readonly FieldInput[] };
  ASSIGN: { object: string; ownerId: string | null; departmentPath: string | null };
  DELETE: { object: string; reason: string | null };
};

type Action = BulkAction<CustomersTx>;
type Filled = { objectId: string; fields: FieldsWritten };

const noneOf = (ids: Ids) => toEach(ids, refuse.notFound('recordId'));

const edit = (currency: string): Action => ({
  change: async (tx, ids: Ids, { object: key, fields }: RecordsAsked['EDIT']) => {
    const object = await objectByKey(tx.db, key);
    if (!object) return noneOf(ids);
    return changed(await fillEach(tx, object, ids, fields, currency), (written): Filled | null =>
      written ? { objectId: object.id, fields: written } : null,
    );
  },
  undo: async (tx, records: Records<Filled | null>) => {
    const ids = records.map(({ recordId }) => recordId);
    const object = await ofAll(tx, records);
    // nothing is kept of one that was erased
    const held = records.flatMap(({ recordId, written }) => (written ? [[recordId, written.fields] as const] : []));
    if (!object) return noneOf(ids);
    return new Map([...noneOf(ids), ...undone(await giveBackFields(tx, object, new Map(held)))]);
  },
});

/** All records of one change are of one object. */
async function ofAll(tx: CustomersTx, records: Records<Filled | null>): Promise<ObjectDefinition | undefined> {
  const id = records.find(({ written }) => written)?.written?.objectId;
  return id === undefined ? undefined : objectById(tx.db, id);
}

type Move = { before: Holding; after: Holding };
const assign: Action = {
  change: async (tx, ids: Ids, asked: RecordsAsked['ASSIGN']) =>
    changed(
      await assignEach(tx, toEach(ids, { ownerId: asked.ownerId, departmentPath: asked.departmentPath })),
      (move) => (isSame(move.before, move.after) ? null : move),
    ),
  undo: async (tx, records: Records<Move>) =>
    undone(
      await assignEach(
        tx,
        writtenOf(records, ({ before, after }) => ({ ...before, from: after })),
      ),
    ),
};

const remove: Action = {
  change: async (tx, ids: Ids, { reason }: RecordsAsked['DELETE']) =>
    changed(await binEach(tx, ids, reason), () => ({ binnedAt: tx.now })),
  undo: async (tx, records: Records<{ binnedAt: string }>) =>
    undone(
      await restoreEach(
        tx,
        writtenOf(records, ({ binnedAt }) => new Date(binnedAt)),
      ),
    ),
};

/** What is done with many records of an object. */
export const recordActions = (currency: string): Readonly<Record<keyof RecordsAsked, Action>> => ({
  EDIT: edit(currency),
  ASSIGN: assign,
  DELETE: remove,
});
