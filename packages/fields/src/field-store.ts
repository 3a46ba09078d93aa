import { Decimal, execute, newId, raw, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import { type Definition, type FieldKind, type FieldRules, isSeveral, type OwnClosed } from './definition.ts';
import { type Stored, uniqueKeyOf } from './values.ts';

/** A kind of record that fields are added to. */
export type FieldEntity = {
  name: string;
  /** The table of its values: `record_id`, `field_id`, `place` and a column a kind. */
  values: string;
  /** Fields of the record's own that a viewer is not told of every record that he sees: nor is a formula that names them. */
  closed?: OwnClosed;
};

type DefinitionRow = {
  id: string;
  entity: string;
  key: string;
  kind: FieldKind;
  nameZhCn: string;
  nameZhTw: string;
  nameEn: string;
  grouping: string;
  place: number;
  required: boolean;
  isUnique: boolean;
  searched: boolean;
  rules: FieldRules;
  readRoles: string[];
  writeRoles: string[];
  retiredAt: Date | null;
  emptiedAt: Date | null;
};

const definitionColumns = raw(
  'id, entity, key, kind, name_zh_cn, name_zh_tw, name_en, grouping, place, required, is_unique, searched, rules, read_roles, write_roles, retired_at, emptied_at',
);

const definitionOf = (row: DefinitionRow, closed: OwnClosed | undefined): Definition => {
  const { nameZhCn, nameZhTw, nameEn, grouping, isUnique, ...same } = row;
  return {
    ...{ ...same, names: [nameZhCn, nameZhTw, nameEn], group: grouping, unique: isUnique },
    ...(closed ? { closed } : {}),
  };
};

/** All fields of a kind of record in their order, retired ones among them. Read anew whenever they are needed, so that a
 * new one is there at once in every replica. */
export const definitionsOf = (db: SqlRunner, entity: Pick<FieldEntity, 'name' | 'closed'>): Promise<Definition[]> =>
  definitionsOfAll(db, [entity]);

/** Those of several kinds of record, in one statement; for each in their order. */
export async function definitionsOfAll(
  db: SqlRunner,
  entities: readonly Pick<FieldEntity, 'name' | 'closed'>[],
): Promise<Definition[]> {
  const closed = new Map(entities.map((each) => [each.name, each.closed]));
  const found = await rows<DefinitionRow>(
    db,
    sql`SELECT ${definitionColumns} FROM field_definition WHERE entity = ANY(${[...closed.keys()]}::text[]) ORDER BY place, key`,
  );
  return found.map((row) => definitionOf(row, closed.get(row.entity)));
}

/** One field, locked for a change. */
export async function lockDefinition(db: SqlRunner, id: string): Promise<Definition | undefined> {
  const [found] = await rows<DefinitionRow>(
    db,
    sql`SELECT ${definitionColumns} FROM field_definition WHERE id = ${id}::uuid FOR UPDATE`,
  );
  return found && definitionOf(found, undefined);
}

/** One new field at a time, so that keys and places are its own. */
export const lockDefinitions = (db: SqlRunner) =>
  execute(db, sql`SELECT pg_advisory_xact_lock(hashtext('field_definition'))`);

type By = { at: Date; by: string };

/** Writes a new field, or one that was changed. */
export async function saveDefinition(db: SqlRunner, definition: Definition, { at, by }: By): Promise<void> {
  const { id, entity, key, kind, names, group, place, required, unique, searched, rules } = definition;
  const [cn, tw, en] = names;
  const { readRoles, writeRoles, retiredAt, emptiedAt } = definition;
  await execute(
    db,
    sql`INSERT INTO field_definition (${definitionColumns}, created_at, created_by, updated_at, updated_by)
      VALUES (${id}::uuid, ${entity}, ${key}, ${kind}, ${cn}, ${tw}, ${en}, ${group}, ${place}, ${required}, ${unique},
        ${searched}, ${JSON.stringify(rules)}::jsonb, ${[...readRoles]}::text[], ${[...writeRoles]}::text[],
        ${retiredAt}::timestamptz, ${emptiedAt}::timestamptz, ${at}::timestamptz, ${by}, ${at}::timestamptz, ${by})
      ON CONFLICT (id) DO UPDATE SET name_zh_cn = excluded.name_zh_cn, name_zh_tw = excluded.name_zh_tw,
        name_en = excluded.name_en, grouping = excluded.grouping, place = excluded.place, required = excluded.required,
        searched = excluded.searched, rules = excluded.rules, read_roles = excluded.read_roles,
        write_roles = excluded.write_roles, retired_at = excluded.retired_at, emptied_at = excluded.emptied_at,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
  );
}

export const newDefinitionId = newId;

/** A row of a table of values, as `heldColumns` selects it. */
export type ValueRow = {
  recordId: string;
  fieldId: string;
  textValue: string | null;
  textKey: string | null;
  numberValue: { toString(): string } | null;
  currency: string | null;
  dateValue: Date | null;
  choiceValue: string | null;
  subchoiceValue: string | null;
  idValue: string | null;
};

export type HeldValue = Stored & { recordId: string; fieldId: string };

export const heldColumns = raw(
  'record_id, field_id, text_value, text_key, number_value, currency, date_value, choice_value, subchoice_value, id_value',
);

export const heldOf = (row: ValueRow): HeldValue => ({
  recordId: row.recordId,
  fieldId: row.fieldId,
  text: row.textValue,
  textKey: row.textKey,
  number: row.numberValue === null ? null : new Decimal(row.numberValue.toString()).toString(),
  currency: row.currency,
  date: row.dateValue?.toISOString().slice(0, 10) ?? null,
  choice: row.choiceValue,
  subchoice: row.subchoiceValue,
  id: row.idValue,
});

/** What records hold in their fields, in the order of places; one statement for all of them. */
export async function valuesOf(
  db: SqlRunner,
  { values }: FieldEntity,
  recordIds: readonly string[],
): Promise<HeldValue[]> {
  const found = await rows<ValueRow>(
    db,
    sql`SELECT ${heldColumns} FROM ${raw(values)} WHERE record_id = ANY(${[...recordIds]}::uuid[])
      ORDER BY record_id, field_id, place`,
  );
  return found.map(heldOf);
}

/** What one record is to hold in one field from now on; nothing clears it. */
export type Change = {
  recordId: string;
  definition: Definition;
  values: readonly Stored[];
  /** Unique values are those of another record, which keeps them from everybody else. */
  shared?: boolean;
};

/**
 * Replaces what records hold in the named fields, in as many statements, however many they are. What stays stands where it
 * stood, so that history tells of a field that holds several what came and what went.
 */
export async function writeValues(
  db: SqlRunner,
  entity: FieldEntity,
  changes: readonly Change[],
  { at, by }: By,
): Promise<void> {
  if (changes.length === 0) return;
  const table = raw(entity.values);
  const held = await placesOf(db, entity, changes);
  const written = changes.flatMap(({ recordId, definition, values, shared }) => {
    const places = placed(values, held.get(`${recordId} ${definition.id}`) ?? []);
    return values.map((value, index) => ({
      record_id: recordId,
      field_id: definition.id,
      place: places[index] ?? index,
      text_value: value.text,
      text_key: value.textKey,
      number_value: value.number,
      currency: value.currency,
      date_value: value.date,
      choice_value: value.choice,
      subchoice_value: value.subchoice,
      id_value: value.id,
      unique_key: definition.unique && !shared ? uniqueKeyOf(value) : null,
      updated_at: at.toISOString(),
      updated_by: by,
    }));
  });
  const filled = changes.map(({ recordId, definition }) => ({
    r: recordId,
    f: definition.id,
    p: written.filter((row) => row.record_id === recordId && row.field_id === definition.id).map(({ place }) => place),
  }));
  await execute(
    db,
    sql`DELETE FROM ${table} v USING jsonb_to_recordset(${JSON.stringify(filled)}::jsonb) AS stays(r uuid, f uuid, p jsonb)
      WHERE v.record_id = stays.r AND v.field_id = stays.f AND NOT stays.p @> to_jsonb(v.place)`,
  );
  if (written.length === 0) return;
  const names = Object.keys(written[0] as object);
  const columns = raw(names.join(', '));
  const changed = raw(
    names
      .slice(KEYS)
      .map((name) => `${name} = excluded.${name}`)
      .join(', '),
  );
  await execute(
    db,
    sql`INSERT INTO ${table} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ${JSON.stringify(written)}::jsonb)
      ON CONFLICT (record_id, field_id, place) DO UPDATE SET ${changed}`,
  );
}

/** Columns of the primary key, the first of a row. */
const KEYS = 3;

type Place = { recordId: string; fieldId: string; place: number; idValue: string | null };

/** Where records hold what in fields that hold several. */
async function placesOf(
  db: SqlRunner,
  { values: table }: FieldEntity,
  changes: readonly Change[],
): Promise<Map<string, Place[]>> {
  const several = changes.filter(({ definition }) => isSeveral(definition.kind));
  if (several.length === 0) return new Map();
  const asked = JSON.stringify(several.map(({ recordId, definition }) => ({ r: recordId, f: definition.id })));
  const found = await rows<Place>(
    db,
    sql`SELECT v.record_id, v.field_id, v.place, v.id_value FROM ${raw(table)} v
      JOIN jsonb_to_recordset(${asked}::jsonb) AS w(r uuid, f uuid) ON v.record_id = w.r AND v.field_id = w.f`,
  );
  return Map.groupBy(found, ({ recordId, fieldId }) => `${recordId} ${fieldId}`);
}

/** The place of each value: its own where it is held already, else the first that is free. */
function placed(values: readonly Stored[], held: readonly Place[]): number[] {
  const kept = new Map(held.map(({ idValue, place }) => [idValue, place]));
  const taken = new Set(values.flatMap(({ id }) => kept.get(id) ?? []));
  let free = 0;
  return values.map(({ id }) => {
    const own = kept.get(id);
    if (own !== undefined) return own;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

/**
 * Who holds values of fields where each is unique, by field and value; they are nobody else's to take until the end of
 * the transaction.
 */
export async function holdersOf(
  db: SqlRunner,
  entity: FieldEntity,
  wanted: readonly Unique[],
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map();
  await execute(
    db,
    sql`SELECT pg_advisory_xact_lock(lock) FROM (SELECT DISTINCT hashtextextended(f::text || k, 0) AS lock
      FROM ${asked(wanted)} ORDER BY 1) AS locks`,
  );
  return whoHolds(db, entity, wanted);
}

/** The same without keeping them from anybody: whom a file means, not who may hold them. */
export async function whoHolds(
  db: SqlRunner,
  { values: table }: FieldEntity,
  wanted: readonly Unique[],
): Promise<Map<string, string>> {
  if (wanted.length === 0) return new Map();
  const found = await rows<{ fieldId: string; uniqueKey: string; recordId: string }>(
    db,
    sql`SELECT v.field_id, v.unique_key, v.record_id FROM ${raw(table)} v
      JOIN ${asked(wanted)} ON v.field_id = w.f AND v.unique_key = w.k`,
  );
  return new Map(found.map(({ fieldId, uniqueKey, recordId }) => [holding(fieldId, uniqueKey), recordId]));
}

type Unique = { fieldId: string; uniqueKey: string };
const asked = (wanted: readonly Unique[]): Sql => {
  const given = JSON.stringify(wanted.map(({ fieldId, uniqueKey }) => ({ f: fieldId, k: uniqueKey })));
  return sql`jsonb_to_recordset(${given}::jsonb) AS w(f uuid, k text)`;
};

/** The key of a unique value among those of all fields. */
export const holding = (fieldId: string, uniqueKey: string): string => `${fieldId} ${uniqueKey}`;

/** Deletes all that records hold in their fields, as of those that are removed: what was unique is free again. */
export const clearRecords = (db: SqlRunner, { values }: FieldEntity, recordIds: readonly string[]) =>
  execute(db, sql`DELETE FROM ${raw(values)} v WHERE v.record_id = ANY(${[...recordIds]}::uuid[])`);

/** Deletes up to a number of values of one field; answers the records that held them. */
export async function deleteValues(
  db: SqlRunner,
  { values: table }: FieldEntity,
  fieldId: string,
  most: number,
): Promise<string[]> {
  const found = await rows<{ recordId: string }>(
    db,
    sql`DELETE FROM ${raw(table)} v USING (SELECT record_id, field_id, place FROM ${raw(table)}
        WHERE field_id = ${fieldId}::uuid LIMIT ${most}) AS gone
      WHERE v.record_id = gone.record_id AND v.field_id = gone.field_id AND v.place = gone.place
      RETURNING v.record_id`,
  );
  return [...new Set(found.map(({ recordId }) => recordId))];
}

/** How many records hold a value in a field. */
export async function countHolding(db: SqlRunner, { values: table }: FieldEntity, fieldId: string): Promise<number> {
  const [row] = await rows<{ total: bigint }>(
    db,
    sql`SELECT count(DISTINCT record_id) AS total FROM ${raw(table)} WHERE field_id = ${fieldId}::uuid`,
  );
  return Number(row?.total ?? 0);
}

/** Whether more than so many records meet a condition on one field; its index is read no further than that. */
export async function areMoreThan(
  db: SqlRunner,
  { values: table }: FieldEntity,
  condition: Sql,
  most: number,
): Promise<boolean> {
  const [row] = await rows<{ total: bigint }>(
    db,
    sql`SELECT count(*) AS total FROM (SELECT 1 FROM ${raw(table)} v WHERE ${condition} LIMIT ${most + 1}) AS met`,
  );
  return Number(row?.total ?? 0) > most;
}
