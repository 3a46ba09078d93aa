/** What records held in their fields, and how that changed: docs/decisions/0009. The only file of this part that knows SQL. */
import { asOf, changesOf, execute, raw, rows, type Sql, type SqlRunner, sql, type WithHistory } from '@guanxi/runtime';
import { clearRecords, type FieldEntity, type HeldValue, heldColumns, heldOf, type ValueRow } from './field-store.ts';
import { stored } from './values.ts';

const historyOf = ({ values }: FieldEntity): WithHistory => ({
  table: values,
  keys: ['record_id', 'field_id', 'place'],
  since: 'updated_at',
});

/** Decimals as text: JSON readers would round the long ones. */
const exact = (image: Sql): Sql => sql`CASE WHEN jsonb_typeof(${image} -> 'number_value') = 'number'
  THEN ${image} || jsonb_build_object('number_value', ${image} ->> 'number_value') ELSE ${image} END`;

/**
 * All that happened with the values of records, as a part of `changesFrom`.
 * @param record what each is called there
 * @param records the records, as a condition on their id: uuid of what is there, text of the past
 */
export const fieldChanges = (
  entity: FieldEntity,
  record: string,
  records: (id: Sql, type: 'uuid' | 'text') => Sql,
): Sql =>
  sql`SELECT x.record, x.key, x.kind, x.at, x.seq, x.change_id, ${exact(sql`x.image`)}, ${exact(sql`x.changed`)}, x.redacted_at
    FROM (${changesOf(historyOf(entity), record, {
      live: records(sql`l.record_id`, 'uuid'),
      past: records(sql`(h.image ->> 'record_id')`, 'text'),
    })}) x`;

type Image = Readonly<Record<string, unknown>>;

/** The field that a change is about, and what it held on both sides of it; nothing where it held none. */
export function fieldMove({ kind, image, changed }: { kind: string; image: Image; changed: Image | null }): {
  fieldId: string;
  old: HeldValue | null;
  new: HeldValue | null;
} {
  const last = kind === 'REMOVED' ? null : heldIn({ ...image, ...changed });
  return { fieldId: String(image.field_id), old: kind === 'CREATED' ? null : heldIn(image), new: last };
}

function heldIn(image: Image): HeldValue {
  const text = (column: string) => {
    const value = image[column];
    return value === null || value === undefined ? null : String(value);
  };
  return {
    ...stored({
      text: text('text_value'),
      number: plain(text('number_value')),
      currency: text('currency'),
      date: text('date_value'),
      choice: text('choice_value'),
      subchoice: text('subchoice_value'),
      id: text('id_value'),
    }),
    recordId: String(image.record_id),
    fieldId: String(image.field_id),
  };
}

/** A decimal without needless zeros. */
const plain = (number: string | null): string | null => (number?.includes('.') ? number.replace(/\.?0+$/, '') : number);

/** What records held in their fields at an instant, in the order of places; one statement for all of them. */
export async function valuesAt(
  db: SqlRunner,
  entity: FieldEntity,
  recordIds: readonly string[],
  at: Date,
): Promise<HeldValue[]> {
  const which = {
    live: sql`l.record_id = ANY(${[...recordIds]}::uuid[])`,
    past: sql`h.image ->> 'record_id' = ANY(${[...recordIds]}::text[])`,
  };
  const found = await rows<ValueRow>(
    db,
    sql`SELECT ${heldColumns} FROM ${asOf(historyOf(entity), at, which)} v ORDER BY record_id, field_id, place`,
  );
  return found.map(heldOf);
}

/** Deletes what history holds of one field: of data that are deleted on purpose nothing is left to be read. */
export const forgetField = (db: SqlRunner, { values }: FieldEntity, fieldId: string) =>
  execute(db, sql`DELETE FROM ${raw(`guanxi.${values}_history`)} h WHERE h.image ->> 'field_id' = ${fieldId}`);

/** Deletes what records hold in their fields, and held: for the erasure of a person, in its transaction. */
export async function forgetRecords(db: SqlRunner, entity: FieldEntity, recordIds: readonly string[]) {
  await clearRecords(db, entity, recordIds);
  await execute(
    db,
    sql`DELETE FROM ${raw(`guanxi.${entity.values}_history`)} h WHERE h.image ->> 'record_id' = ANY(${[...recordIds]}::text[])`,
  );
}
