import type { Operands, References } from '@guanxi/fields';
import { type BlobStore, execute, raw, rows, type SqlRunner, sql } from '@guanxi/runtime';
import { workingHere } from '../assignment/employees.ts';
import type { FieldEntity } from '../generated/graphql.ts';
import { recordsThere } from '../object-records/object-records.ts';
import { rights } from '../permissions.ts';
import { existing } from '../record/records.ts';
import { entities } from './entities.ts';
import { operandsOf } from './operands.ts';

/** Whom a field may name: active staff, customers and records of objects that the viewer may see. */
export const knownTo: Omit<References, 'files'> = {
  employees: (tx, ids) => workingHere(tx.db, ids),
  customers: (tx, ids) => existing(tx.db, ids, rights.visible(tx.viewer, 'customer')),
  records: (tx, ids, object) => recordsThere(tx.db, tx.viewer, object, ids),
};

/** The same, and files that were uploaded. */
export const referencesOf = (blobs: BlobStore): References => ({
  ...knownTo,
  files: async (_tx, ids) => {
    const there = new Set<string>();
    for (const id of ids) {
      const file = await blobs.get(id);
      file?.destroy();
      if (file) there.add(id);
    }
    return there;
  },
});

type Days = { id: string; birthDate: Date | null; registeredOn: Date | null };

/** What formulas may name of records themselves; both kinds have a birthday and a day of registration. */
export async function operandsOfMany(
  db: SqlRunner,
  kind: FieldEntity,
  ids: readonly string[],
): Promise<Map<string, Operands>> {
  const found = await rows<Days>(
    db,
    sql`SELECT id, birth_date, registered_on FROM ${raw(entities[kind].rows)} WHERE id = ANY(${[...ids]}::uuid[])`,
  );
  return new Map(found.map((row) => [row.id, operandsOf(row)]));
}

/** What a record is found by through its fields. */
export const saveFieldTokens = (db: SqlRunner, kind: FieldEntity, id: string, tokens: readonly string[]) =>
  execute(db, sql`UPDATE ${raw(entities[kind].rows)} SET field_tokens = ${[...tokens]}::text[] WHERE id = ${id}::uuid`);

/** The same for many records; one that is found by the same words stays untouched. */
export const saveTokensOfMany = (
  db: SqlRunner,
  kind: FieldEntity,
  found: readonly { recordId: string; tokens: readonly string[] }[],
) =>
  execute(
    db,
    sql`UPDATE ${raw(entities[kind].rows)} c SET field_tokens = n.tokens
      FROM (SELECT "recordId", ARRAY(SELECT jsonb_array_elements_text(tokens)) AS tokens
              FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS g("recordId" uuid, tokens jsonb)) n
     WHERE c.id = n."recordId" AND c.field_tokens <> n.tokens`,
  );
