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
import type { Customer } from '../generated/prisma/client.ts';
import { customerColumns, rights } from '../permissions.ts';

export type BinnedRow = Pick<
  Customer,
  'id' | 'kind' | 'number' | 'name' | 'departmentPath' | 'binnedAt' | 'binnedBy' | 'binReason'
> & { contacts: number };

/** Puts locked records into the bin; answers them as they lie there. */
export const putInBin = (tx: CustomersTx, ids: readonly string[], reason: string | null): Promise<Customer[]> =>
  rows<Customer>(
    tx.db,
    sql`UPDATE customer SET deleted_at = ${tx.now}::timestamptz, binned_at = ${tx.now}::timestamptz, binned_by = ${viewerId(tx.viewer)},
        bin_reason = ${reason}, version = version + 1, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      WHERE id = ANY(${[...ids]}::uuid[]) RETURNING *`,
  );

/** Locks records in the bin that the viewer may restore. */
export async function lockBinned(tx: CustomersTx, ids: readonly string[]): Promise<Map<string, Customer>> {
  const found = await rows<Customer>(
    tx.db,
    sql`SELECT c.* FROM customer c WHERE c.id = ANY(${[...ids]}::uuid[]) AND ${inBin('c')}
      AND ${toSql(rights.scope(tx.viewer, 'customer', 'restore'), customerColumns)} ORDER BY c.id FOR UPDATE`,
  );
  return new Map(found.map((row) => [row.id, row]));
}

export const takeOut = (tx: CustomersTx, ids: readonly string[]): Promise<number> =>
  execute(
    tx.db,
    sql`UPDATE customer SET deleted_at = NULL, binned_at = NULL, binned_by = NULL, bin_reason = NULL WHERE id = ANY(${[...ids]}::uuid[])`,
  );

/** One page of the bin, the latest first; words are those of name and number. */
export function listBin(
  db: SqlRunner,
  viewer: Viewer,
  { text, ...args }: PageArguments & { text?: string | null | undefined },
): Promise<Connection<BinnedRow>> {
  return page<BinnedRow>(db, {
    select: sql`c.id, c.kind, c.number, c.name, c.department_path, c.binned_at, c.binned_by, c.bin_reason,
      (SELECT count(*) FROM contact_link l JOIN contact k ON k.id = l.contact_id
        WHERE l.customer_id = c.id AND k.deleted_at IS NULL)::int AS contacts`,
    from: sql`customer c`,
    where: [
      inBin('c'),
      toSql(rights.scope(viewer, 'customer', 'restore'), customerColumns),
      ...holdsWords(text, sql`c.search_tokens`),
    ],
    order: [
      { column: 'c.binned_at', type: 'timestamptz', direction: 'desc' },
      { column: 'c.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
}
