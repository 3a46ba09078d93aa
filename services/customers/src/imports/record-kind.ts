import { fillMany, holding, whoHolds } from '@guanxi/fields';
import { sql } from '@guanxi/runtime';
import { recordColumns } from '../import-files/columns.ts';
import { ownTexts } from '../import-files/own-columns.ts';
import { readRecord } from '../import-files/record-row.ts';
import type { ImportedRow } from '../import-files/row.ts';
import {
  findRecords,
  insertRecords,
  lockLiving,
  removeUnusedRecords,
  saveFoundBy,
  saveNames,
} from '../object-records/object-records.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { uniqueIn } from './own-fields.ts';

/** Records of an object: what a row means is told by what no two of them may hold. */
export function recordKind(object: Pick<ObjectDefinition, 'id' | 'key'>): ImportKind {
  const entity = fieldEntityOf(object);
  return {
    fills: {
      record: {
        entity,
        fill: async (tx, given) => {
          const found = await fillMany(tx, entity, given, new Map());
          if (found.length > 0) await saveFoundBy(tx.db, found);
        },
      },
    },
    columns: recordColumns,
    profiles: false,
    reads: readRecord,
    once: () => undefined,
    matcher: async (db, importer, rows, { definitions, reading }) => {
      const unique = (row: ImportedRow) => uniqueIn(ownTexts(row), definitions, reading);
      const said = rows.flatMap(unique);
      const holders = await whoHolds(db, entity, said);
      const found = await findRecords(db, importer, [...new Set(holders.values())]);
      const reached = new Map(found.filter(({ isWritable }) => isWritable).map(({ id, name }) => [id, name]));
      return (row) => {
        for (const { fieldId, uniqueKey } of unique(row)) {
          const id = holders.get(holding(fieldId, uniqueKey));
          const name = id && reached.get(id);
          if (id && name) return { kind: 'here', id, holds: { name } };
        }
        return { kind: 'none' };
      };
    },
    write: async (tx, { job: { ownerId, departmentPath }, rows, numbers }) => {
      if (rows.length === 0) return numbers;
      const written = rows.map(({ customerId: id, values: { name } }) => ({ id, name }));
      await insertRecords(tx, { objectId: object.id, ownerId, departmentPath }, written);
      for (const { id } of written)
        tx.audit({ action: 'object-record.created', subject: ['ObjectRecord', id], reason: 'import' });
      return numbers;
    },
    lock: async (tx, wanted) => {
      const names = await lockLiving(tx, wanted);
      const called = (id: string) => names.get(id) ?? '';
      return {
        ids: [...names.keys()],
        holds: (id) => {
          const name = names.get(id);
          return name === undefined ? undefined : { name };
        },
        overwrite: async (changes) => {
          const written = changes.map(({ id, fields: { name = called(id) } }) =>
            name === called(id) ? { before: {}, after: {} } : { before: { name: called(id) }, after: { name } },
          );
          const others = changes.flatMap(({ id, fields: { name = called(id) }, own }) =>
            name !== called(id) || Object.keys(own.after).length > 0 ? [{ id, name }] : [],
          );
          await saveNames(tx, others);
          return written;
        },
        isUntouched: (id, own, { after }) => {
          const held: Readonly<Record<string, unknown>> = { name: names.get(id), ...own };
          return names.has(id) && Object.entries(after).every(([name, value]) => (held[name] ?? '') === value);
        },
        giveBack: (found) =>
          saveNames(
            tx,
            found.map(({ id, written: { before } }) => ({
              id,
              name: typeof before.name === 'string' ? before.name : called(id),
            })),
          ),
      };
    },
    // nobody outside of this service listens to them
    corrected: async () => {},
    remove: async (tx, rows) => {
      const ids = await removeUnusedRecords(
        tx,
        rows.map(({ customerId }) => customerId),
      );
      for (const id of ids)
        tx.audit({ action: 'object-record.removed', subject: ['ObjectRecord', id], reason: 'import undone' });
      return ids;
    },
    table: sql`object_record`,
    holding: () => sql`c.name <> ''`,
    stays: sql`NULL::boolean`,
    subject: { type: 'ObjectRecord', updated: 'object-record.updated' },
  };
}
