/** Rows of which key moments are switched on. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { MomentCode } from './moment.ts';

export type KeyMomentRow = { code: MomentCode; enabled: boolean; changedAt: Date | null; changedBy: string | null };

export async function isEnabled(db: SqlRunner, code: MomentCode): Promise<boolean> {
  const [row] = await rows<{ enabled: boolean }>(db, sql`SELECT enabled FROM key_moment WHERE code = ${code}`);
  return row?.enabled ?? false;
}

export const findKeyMoments = (db: SqlRunner): Promise<KeyMomentRow[]> =>
  rows<KeyMomentRow>(db, sql`SELECT code, enabled, changed_at, changed_by FROM key_moment ORDER BY code`);

/** Answers how many rows changed: none where it already stands so. */
export const switchKeyMoment = (db: SqlRunner, row: KeyMomentRow): Promise<number> =>
  execute(
    db,
    sql`UPDATE key_moment SET enabled = ${row.enabled}, changed_at = ${row.changedAt}::timestamptz, changed_by = ${row.changedBy}::uuid
      WHERE code = ${row.code} AND enabled <> ${row.enabled}`,
  );
