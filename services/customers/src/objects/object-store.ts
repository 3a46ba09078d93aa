/** Rows of objects. The only file of this feature that knows SQL. */
import { execute, raw, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { ObjectDefinition } from './object.ts';

type Row = Omit<ObjectDefinition, 'names'> & { nameZhCn: string; nameZhTw: string; nameEn: string };
const columns = raw('id, key, name_zh_cn, name_zh_tw, name_en, retired_at, version');
const objectOf = ({ nameZhCn, nameZhTw, nameEn, ...same }: Row): ObjectDefinition => ({
  ...same,
  names: [nameZhCn, nameZhTw, nameEn],
});

/** All objects in the order in which they were defined, retired ones among them. Read anew by each request that needs them. */
export const allObjects = async (db: SqlRunner): Promise<ObjectDefinition[]> =>
  (await rows<Row>(db, sql`SELECT ${columns} FROM object_definition ORDER BY created_at, id`)).map(objectOf);

/** One new object at a time, so that keys and their number hold. */
export const lockObjects = (db: SqlRunner) =>
  execute(db, sql`SELECT pg_advisory_xact_lock(hashtext('object_definition'))`);

/** One object, locked for a change. */
export async function lockObject(db: SqlRunner, id: string): Promise<ObjectDefinition | undefined> {
  const [found] = await rows<Row>(db, sql`SELECT ${columns} FROM object_definition WHERE id = ${id}::uuid FOR UPDATE`);
  return found && objectOf(found);
}

/** Writes a new object, or one that was changed. */
export async function saveObject(tx: CustomersTx, { id, key, names, retiredAt }: Omit<ObjectDefinition, 'version'>) {
  const [cn, tw, en] = names;
  const by = viewerId(tx.viewer);
  await execute(
    tx.db,
    sql`INSERT INTO object_definition AS o (id, key, name_zh_cn, name_zh_tw, name_en, created_at, created_by, updated_at, updated_by)
      VALUES (${id}::uuid, ${key}, ${cn}, ${tw}, ${en}, ${tx.now}::timestamptz, ${by}, ${tx.now}::timestamptz, ${by})
      ON CONFLICT (id) DO UPDATE SET name_zh_cn = excluded.name_zh_cn, name_zh_tw = excluded.name_zh_tw,
        name_en = excluded.name_en, retired_at = ${retiredAt}::timestamptz, version = o.version + 1,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
  );
}
