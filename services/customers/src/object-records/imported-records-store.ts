/** Records of objects as a file brings them: many at a time, whoever's they are. Who may import them is the import's to say. */
import { execute, rows, type SqlRunner, sql, tokens, type Viewer, viewerId } from '@guanxi/runtime';
import { isId } from '@guanxi/runtime/ids';
import type { CustomersTx } from '../context.ts';
import { type RecordRow, recordsThere, visibleRecord } from './record-store.ts';

type NewRecord = Pick<RecordRow, 'id' | 'name'>;

/** Writes new records of one object, all of one holder. */
export const insertRecords = (
  tx: CustomersTx,
  { objectId, ownerId, departmentPath }: Pick<RecordRow, 'objectId' | 'ownerId' | 'departmentPath'>,
  found: readonly NewRecord[],
) =>
  execute(
    tx.db,
    sql`INSERT INTO object_record (id, object_id, name, owner_id, department_path, search_tokens, created_at, created_by, updated_at, updated_by)
      SELECT n.id, ${objectId}::uuid, n.name, ${ownerId}::uuid, ${departmentPath}, ${WORDS},
        ${tx.now}::timestamptz, ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)}
      FROM ${named(found)}`,
  );

/** Which records of one object names mean, of those that exist for the importer: a name that several bear means none. */
export async function recordsNamed(
  db: SqlRunner,
  importer: Viewer,
  object: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const found = await rows<NewRecord>(
    db,
    sql`SELECT min(r.id::text) AS id, r.name FROM object_record r JOIN object_definition d ON d.id = r.object_id AND d.key = ${object}
      WHERE r.name = ANY(${[...names]}::text[]) AND ${visibleRecord(importer)} GROUP BY r.name HAVING count(*) = 1`,
  );
  const ids = names.filter(isId);
  const there = ids.length === 0 ? new Set() : await recordsThere(db, importer, object, ids);
  return new Map([
    ...ids.flatMap((id) => (there.has(id.toLowerCase()) ? [[id, id.toLowerCase()] as const] : [])),
    ...found.map(({ id, name }) => [name, id] as const),
  ]);
}

/** Locks living records in one order, with what they are called. */
export async function lockLiving(tx: CustomersTx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await rows<NewRecord>(
    tx.db,
    sql`SELECT r.id, r.name FROM object_record r WHERE r.id = ANY(${[...ids]}::uuid[]) AND r.deleted_at IS NULL ORDER BY r.id FOR UPDATE`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Writes what locked records are called; each counts as changed also where its fields alone were. */
export const saveNames = async (tx: CustomersTx, found: readonly NewRecord[]): Promise<void> => {
  if (found.length === 0) return;
  await execute(
    tx.db,
    sql`UPDATE object_record r SET name = n.name, search_tokens = ${WORDS}, version = version + 1,
        updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      FROM ${named(found)} WHERE r.id = n.id`,
  );
};

/** Removes those of the records that nobody has changed or named since they were written. Answers which. */
export async function removeUnusedRecords(tx: CustomersTx, ids: readonly string[]): Promise<string[]> {
  const given = sql`ANY(${[...ids]}::uuid[])`;
  // locked first, so that what is being done to one now is done or waits for its removal
  await rows(tx.db, sql`SELECT id FROM object_record WHERE id = ${given} ORDER BY id FOR UPDATE`);
  const removed = await rows<{ id: string }>(
    tx.db,
    sql`UPDATE object_record r SET deleted_at = ${tx.now}::timestamptz, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE r.id = ${given} AND r.version = 1 AND r.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM object_field_value v WHERE v.id_value = r.id) RETURNING r.id`,
  );
  return removed.map(({ id }) => id);
}

const WORDS = sql`ARRAY(SELECT jsonb_array_elements_text(n.tokens))`;
const named = (found: readonly NewRecord[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(found.map(({ id, name }) => ({ id, name, tokens: tokens(name) })))}::jsonb)
    AS n(id uuid, name text, tokens jsonb)`;
