import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { Names } from './code-list.ts';
import { type FirmEntry, type Lists, listsOf } from './lists.ts';

type Row = {
  dictionary: string;
  parent: string;
  code: string;
  nameZhCn: string;
  nameZhTw: string;
  nameEn: string;
  retiredAt: Date | null;
};

/** What the firm says, in the order in which it was added. */
export async function firmEntries(db: SqlRunner): Promise<FirmEntry[]> {
  const found = await rows<Row>(
    db,
    sql`SELECT dictionary, parent, code, name_zh_cn, name_zh_tw, name_en, retired_at FROM dictionary_entry
      ORDER BY dictionary, parent, place, code`,
  );
  return found.map(({ dictionary, parent, code, nameZhCn, nameZhTw, nameEn, retiredAt }) => ({
    dictionary,
    parent,
    code,
    names: [nameZhCn, nameZhTw, nameEn],
    retired: retiredAt !== null,
  }));
}

/** The dictionaries as they are now, in every replica: they are read anew by each request that needs them. */
export const readLists = async (db: SqlRunner): Promise<Lists> => listsOf(await firmEntries(db));

export type FirmDictionary = { code: string; names: Names };

export async function firmDictionaries(db: SqlRunner): Promise<FirmDictionary[]> {
  const found = await rows<{ code: string; nameZhCn: string; nameZhTw: string; nameEn: string }>(
    db,
    sql`SELECT code, name_zh_cn, name_zh_tw, name_en FROM dictionary ORDER BY code`,
  );
  return found.map(({ code, nameZhCn, nameZhTw, nameEn }) => ({ code, names: [nameZhCn, nameZhTw, nameEn] }));
}

/** Whether there is such a list of the firm's own. */
export const isFirmDictionary = async (db: SqlRunner, code: string): Promise<boolean> =>
  (await rows(db, sql`SELECT 1 AS one FROM dictionary WHERE code = ${code}`)).length > 0;

type By = { at: Date; by: string };

/** Answers false where the code is taken. */
export async function insertDictionary(
  db: SqlRunner,
  { code, names: [cn, tw, en] }: FirmDictionary,
  { at, by }: By,
): Promise<boolean> {
  const written = await execute(
    db,
    sql`INSERT INTO dictionary (code, name_zh_cn, name_zh_tw, name_en, created_at, created_by)
      VALUES (${code}, ${cn}, ${tw}, ${en}, ${at}::timestamptz, ${by}) ON CONFLICT DO NOTHING`,
  );
  return written === 1;
}

/** One change of dictionaries at a time: what is unique among names stays so. */
export const lockDictionaries = (db: SqlRunner) =>
  execute(db, sql`SELECT pg_advisory_xact_lock(hashtext('dictionaries'))`);

/** Writes what the firm says of one entry. */
export const saveEntry = (
  db: SqlRunner,
  { dictionary, parent, code, names: [cn, tw, en], retired }: FirmEntry,
  { at, by }: By,
) =>
  execute(
    db,
    sql`INSERT INTO dictionary_entry AS known
        (dictionary, parent, code, name_zh_cn, name_zh_tw, name_en, place, retired_at, created_at, created_by, updated_at, updated_by)
      SELECT ${dictionary}, ${parent}, ${code}, ${cn}, ${tw}, ${en},
        coalesce((SELECT max(place) + 1 FROM dictionary_entry WHERE dictionary = ${dictionary} AND parent = ${parent}), 0),
        ${retired ? at : null}::timestamptz, ${at}::timestamptz, ${by}, ${at}::timestamptz, ${by}
      ON CONFLICT (dictionary, parent, code) DO UPDATE SET name_zh_cn = excluded.name_zh_cn,
        name_zh_tw = excluded.name_zh_tw, name_en = excluded.name_en,
        retired_at = CASE WHEN excluded.retired_at IS NULL THEN NULL ELSE coalesce(known.retired_at, excluded.retired_at) END,
        updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
  );
