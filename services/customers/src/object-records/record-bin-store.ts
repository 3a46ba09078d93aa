/** Records of objects in the bin: docs/decisions/0091. */
import {
  type Connection,
  execute,
  holdsWords,
  inBin,
  type PageArguments,
  page,
  rows,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { objectRecordColumns, rights } from '../permissions.ts';

export type BinnedRecord = {
  id: string;
  name: string;
  departmentPath: string;
  binnedAt: Date;
  binnedBy: string;
  binReason: string | null;
};

/** Puts locked records into the bin. */
export const putInBin = (tx: CustomersTx, ids: readonly string[], reason: string | null) =>
  execute(
    tx.db,
    sql`UPDATE object_record SET deleted_at = ${tx.now}::timestamptz, binned_at = ${tx.now}::timestamptz, binned_by = ${viewerId(tx.viewer)},
        bin_reason = ${reason}, version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ANY(${[...ids]}::uuid[])`,
  );

/** Locks those that lie in the bin and that the viewer may restore; answers when each was put there. */
export async function lockBinned(tx: CustomersTx, ids: readonly string[]): Promise<Map<string, Date>> {
  const found = await rows<{ id: string; binnedAt: Date }>(
    tx.db,
    sql`SELECT r.id, r.binned_at FROM object_record r
      WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${inBin('r')} AND ${toSql(rights.scope(tx.viewer, 'objectRecord', 'restore'), objectRecordColumns)}
        AND NOT EXISTS (SELECT 1 FROM object_definition o WHERE o.id = r.object_id AND o.retired_at IS NOT NULL)
      ORDER BY r.id FOR UPDATE`,
  );
  return new Map(found.map(({ id, binnedAt }) => [id, binnedAt]));
}

/** Takes locked records out of the bin. */
export const takeOut = (tx: CustomersTx, ids: readonly string[]) =>
  execute(
    tx.db,
    sql`UPDATE object_record SET deleted_at = NULL, binned_at = NULL, binned_by = NULL, bin_reason = NULL, version = version + 1,
        updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ANY(${[...ids]}::uuid[])`,
  );

/** One page of the bin of an object, the latest first. */
export function listRecordBin(
  db: SqlRunner,
  viewer: Viewer,
  objectId: string,
  { text, ...args }: PageArguments & { text?: string | null | undefined },
): Promise<Connection<BinnedRecord>> {
  return page<BinnedRecord>(db, {
    select: sql`r.id, r.name, r.department_path, r.binned_at, r.binned_by, r.bin_reason`,
    from: sql`object_record r`,
    where: [
      sql`r.object_id = ${objectId}::uuid`,
      inBin('r'),
      toSql(rights.scope(viewer, 'objectRecord', 'restore'), objectRecordColumns),
      ...holdsWords(text, sql`r.search_tokens`),
    ],
    order: [
      { column: 'r.binned_at', type: 'timestamptz', direction: 'desc' },
      { column: 'r.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
}
