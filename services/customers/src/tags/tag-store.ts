import { execute, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { tagKey } from './tag-rules.ts';

/** Tags by their keys: those among the names that are known. */
export async function knownTags(db: SqlRunner, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const known = await rows<{ key: string; name: string }>(
    db,
    sql`SELECT key, name FROM tag WHERE key = ANY(${names.map(tagKey)}::text[])`,
  );
  return new Map(known.map(({ key, name }) => [key, name]));
}

/** Lets tags come to be that are not known yet; of names that are the same the first. */
export async function addTags(tx: CustomersTx, names: readonly string[]): Promise<void> {
  const given = [...Map.groupBy(names, tagKey)].map(([key, [name = '']]) => ({ key, name: name.trim() }));
  await execute(
    tx.db,
    sql`INSERT INTO tag (key, name, created_at, created_by)
      SELECT t.key, t.name, ${tx.now}::timestamptz, ${viewerId(tx.viewer)}
        FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS t(key text, name text) ORDER BY t.key ON CONFLICT DO NOTHING`,
  );
}

/** Tags whose names hold a text, by name. */
export async function findTags(db: SqlRunner, text: string | null | undefined): Promise<string[]> {
  const like = `%${tagKey(text ?? '').replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const found = await rows<{ name: string }>(
    db,
    sql`SELECT name FROM tag WHERE key LIKE ${like} ORDER BY key LIMIT 50`,
  );
  return found.map(({ name }) => name);
}
