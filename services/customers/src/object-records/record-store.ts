/** Rows of the records of objects. The only file of this feature that knows SQL, but for its history and its bin. */
import { fieldConditions, pageByField, type SortField, sortField } from '@guanxi/fields';
import {
  type Connection,
  execute,
  groupedConditions,
  holdsWords,
  isOne,
  join,
  living,
  type PageArguments,
  page,
  pagesByParent,
  rows,
  type SearchPart,
  type Sql,
  type SqlRunner,
  sql,
  tokens,
  toSql,
  under,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { ObjectRecordFilter, ObjectRecordSort } from '../generated/graphql.ts';
import type { ObjectDefinition } from '../objects/object.ts';
import { fieldEntityOf } from '../objects/object-fields.ts';
import { objectRecordColumns, rights } from '../permissions.ts';
import { namedCustomer } from '../record/named-customer.ts';

export type RecordRow = {
  id: string;
  objectId: string;
  name: string;
  ownerId: string | null;
  departmentPath: string;
  version: number;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  /** Whether the viewer may change it. */
  isWritable: boolean;
};

const reached = (viewer: Viewer, action: string): Sql =>
  // whoever owns nothing of it compares with nobody
  sql`coalesce(${toSql(rights.scope(viewer, 'objectRecord', action), objectRecordColumns)}, FALSE)`;
/** The columns of a row of a record `r`. */
export const recordSelect = (
  viewer: Viewer,
): Sql => sql`r.id, r.object_id, r.name, r.owner_id, r.department_path, r.version, r.created_at,
  r.created_by, r.updated_at, ${reached(viewer, 'update')} AS is_writable`;
/** The condition that a record `r` exists for a viewer: that of an object which was retired exists for nobody. */
export const visibleRecord = (viewer: Viewer): Sql =>
  sql`${living('r')} AND ${toSql(rights.visible(viewer, 'objectRecord'), objectRecordColumns)}
    AND NOT EXISTS (SELECT 1 FROM object_definition o WHERE o.id = r.object_id AND o.retired_at IS NOT NULL)`;

/** Those of the records that exist for the viewer. */
export const findRecords = (db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<RecordRow[]> =>
  rows<RecordRow>(
    db,
    sql`SELECT ${recordSelect(viewer)} FROM object_record r WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${visibleRecord(viewer)}`,
  );

/** Those of the ids that are records of one object which exist for the viewer. */
export async function recordsThere(
  db: SqlRunner,
  viewer: Viewer,
  object: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT r.id FROM object_record r JOIN object_definition d ON d.id = r.object_id AND d.key = ${object}
      WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${visibleRecord(viewer)}`,
  );
  return new Set(found.map(({ id }) => id));
}

/** Records of all objects that hold all that was typed, as far as they exist for the viewer; those that are called so go first. */
export async function searchRecords(db: SqlRunner, viewer: Viewer, text: string, first: number): Promise<SearchPart[]> {
  const name = text.trim();
  const holding = holdsWords(name, sql`r.search_tokens`, sql`r.field_tokens`);
  if (holding.length === 0 || !rights.can(viewer, 'objectRecord', 'read')) return [];
  const found = await rows<{ id: string; title: string; score: number }>(
    db,
    sql`SELECT r.id, r.name AS title,
        CASE WHEN lower(r.name) = lower(${name}) THEN 0.9
             WHEN starts_with(lower(r.name), lower(${name})) THEN 0.7 ELSE 0.4 END::float8 AS score
      FROM object_record r WHERE ${join([...holding, visibleRecord(viewer)], ' AND ')}
      ORDER BY score DESC, r.name, r.id LIMIT ${first}`,
  );
  return found.map((each) => ({ typename: 'ObjectRecord', ...each }));
}

/** The condition that the record which a value `v` names exists for the viewer. */
const namedRecord = (viewer: Viewer): Sql =>
  sql`EXISTS (SELECT 1 FROM object_record r WHERE r.id = v.id_value AND ${visibleRecord(viewer)})`;

/** Locks records that exist for the viewer, in the order of their ids; `reached` says whether the action reaches each. */
export async function lockVisible(
  tx: CustomersTx,
  ids: readonly string[],
  action: string,
): Promise<Map<string, { row: RecordRow; reached: boolean }>> {
  const found = await rows<RecordRow & { reached: boolean }>(
    tx.db,
    sql`SELECT ${recordSelect(tx.viewer)}, ${reached(tx.viewer, action)} AS reached FROM object_record r
      WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${visibleRecord(tx.viewer)} ORDER BY r.id FOR UPDATE`,
  );
  return new Map(found.map(({ reached: isReached, ...row }) => [row.id, { row, reached: isReached }]));
}

const sorts = {
  NAME: { column: 'r.name', type: 'text' },
  CREATED_AT: { column: 'r.created_at', type: 'timestamptz' },
  UPDATED_AT: { column: 'r.updated_at', type: 'timestamptz' },
} as const;

export type Asked = {
  filter?: ObjectRecordFilter | null | undefined;
  sort?: ObjectRecordSort | null | undefined;
} & PageArguments;

/** One page of the records of an object that exist for the viewer. */
export async function listRecords(
  db: SqlRunner,
  viewer: Viewer,
  object: ObjectDefinition,
  { filter, sort, ...args }: Asked,
): Promise<Connection<RecordRow>> {
  const entity = fieldEntityOf(object);
  const where = await listConditions(db, viewer, object, filter);
  const query = { select: recordSelect(viewer), from: sql`object_record r`, where, args };
  const direction = sort ? (sort.direction === 'DESC' ? 'desc' : 'asc') : 'desc';
  if (sort?.customField) {
    const field: SortField = await sortField({ db, viewer, entity }, sort.customField, ['sort', 'customField']);
    return pageByField<RecordRow>(db, { entity, field, direction, recordId: 'r.id' }, query);
  }
  return page<RecordRow>(db, {
    ...query,
    order: [
      { ...sorts[sort?.field ?? 'CREATED_AT'], direction },
      { column: 'r.id', type: 'uuid', direction },
    ],
  });
}

/** The conditions of the records `r` of an object that its list shows to the viewer. */
export async function listConditions(
  db: SqlRunner,
  viewer: Viewer,
  object: ObjectDefinition,
  filter: Asked['filter'],
): Promise<Sql[]> {
  const entity = fieldEntityOf(object);
  const ofFields = await fieldConditions(
    { db, viewer, entity, recordId: 'r.id', seen: { customer: namedCustomer(viewer), record: namedRecord(viewer) } },
    filter,
  );
  return [
    sql`r.object_id = ${object.id}::uuid`,
    visibleRecord(viewer),
    ...groupedConditions<ObjectRecordFilter>(filter, (own, _, at) => [...ownConditions(own), ...ofFields(own, at)]),
  ];
}

const ownConditions = ({ text, ownerId, departmentPath }: ObjectRecordFilter): Sql[] => [
  ...holdsWords(text, sql`r.search_tokens`, sql`r.field_tokens`),
  ...isOne(sql`r.owner_id`, ownerId),
  ...(departmentPath ? [toSql(under('departmentPath', departmentPath), objectRecordColumns)] : []),
];

/** Whom records name: customers, each under the ids of all records that were merged into him, or records of objects. */
export type NamedKind = 'CUSTOMER' | 'RECORD';

/**
 * For each of those named a page of the records that name it in one of the fields; the newest first, and each once in
 * however many of them.
 */
export const recordPages = (
  db: SqlRunner,
  viewer: Viewer,
  namedIds: readonly string[],
  { of, fieldIds, ...args }: PageArguments & { of: NamedKind; fieldIds: readonly string[] },
): Promise<Connection<RecordRow>[]> => {
  const named = sql`ANY(${[...fieldIds]}::uuid[])`;
  const same = of === 'CUSTOMER' ? sql`ANY(guanxi.aliases_of(parent.id))` : sql`parent.id`;
  return pagesByParent<RecordRow>(db, {
    parents: [...namedIds],
    parentColumn: 'v.id_value',
    ofCustomers: of === 'CUSTOMER',
    select: recordSelect(viewer),
    from: sql`object_field_value v JOIN object_record r ON r.id = v.record_id`,
    where: [
      sql`v.field_id = ${named}`,
      visibleRecord(viewer),
      sql`NOT EXISTS (SELECT 1 FROM object_field_value w WHERE w.record_id = v.record_id AND w.field_id = ${named}
        AND (w.field_id, w.place) < (v.field_id, v.place) AND w.id_value = ${same})`,
    ],
    order: [
      { column: 'r.created_at', type: 'timestamptz', direction: 'desc' },
      { column: 'r.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
};

type NewRecord = Pick<RecordRow, 'id' | 'objectId' | 'name' | 'ownerId' | 'departmentPath'>;

export const insertRecord = (tx: CustomersTx, { id, objectId, name, ownerId, departmentPath }: NewRecord) =>
  execute(
    tx.db,
    sql`INSERT INTO object_record (id, object_id, name, owner_id, department_path, search_tokens, created_at, created_by, updated_at, updated_by)
      VALUES (${id}::uuid, ${objectId}::uuid, ${name}, ${ownerId}::uuid, ${departmentPath}, ${tokens(name)}::text[],
        ${tx.now}::timestamptz, ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );

/** Writes what a record is called; it counts as changed also where its fields alone were. */
export const saveRecord = (tx: CustomersTx, id: string, { name }: Pick<RecordRow, 'name'>) =>
  execute(
    tx.db,
    sql`UPDATE object_record SET name = ${name}, search_tokens = ${tokens(name)}::text[], version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ${id}::uuid`,
  );

/** Records whose fields were changed: that counts as a change of the record. */
export const touch = (tx: CustomersTx, ids: readonly string[]) =>
  execute(
    tx.db,
    sql`UPDATE object_record SET version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ANY(${[...ids]}::uuid[])`,
  );

/** Writes to whom each belongs. */
export const saveHolders = (tx: CustomersTx, moves: readonly Pick<RecordRow, 'id' | 'ownerId' | 'departmentPath'>[]) =>
  moves.length === 0
    ? Promise.resolve(0)
    : execute(
        tx.db,
        sql`UPDATE object_record r SET owner_id = n."ownerId", department_path = n."departmentPath", version = version + 1,
            updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
          FROM jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) AS n(id uuid, "ownerId" uuid, "departmentPath" text)
         WHERE r.id = n.id`,
      );

/** What records are found by through their fields; one that is found by the same words stays untouched. */
export const saveFoundBy = (db: SqlRunner, found: readonly { recordId: string; tokens: readonly string[] }[]) =>
  execute(
    db,
    sql`UPDATE object_record r SET field_tokens = n.tokens
      FROM (SELECT "recordId", ARRAY(SELECT jsonb_array_elements_text(tokens)) AS tokens
              FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS g("recordId" uuid, tokens jsonb)) n
     WHERE r.id = n."recordId" AND r.field_tokens <> n.tokens`,
  );

/** The records of an object, as a table by whose ids one goes through all of them. */
export const recordsOf = (objectId: string): Sql =>
  sql`(SELECT id FROM object_record WHERE object_id = ${objectId}::uuid) AS records`;
