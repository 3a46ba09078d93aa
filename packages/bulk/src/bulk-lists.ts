/** Changes of many records as they are read: lists, and the records that were refused or kept. */
import {
  byArguments,
  type Connection,
  inOrder,
  type PageArguments,
  type Predicate,
  page,
  pagesByParent,
  type RefusalCode,
  rows,
  type SqlRunner,
  sql,
  toSql,
} from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { type BulkRow, bulkColumns } from './bulk-store.ts';

/** A record that was not changed, or not given back, and why. */
export type RefusedRow = {
  bulkId: string;
  place: number;
  recordId: string;
  refusal: { code: RefusalCode; path: string[]; params: Record<string, string | number> };
};

export type BulkLoaders = {
  /** Null where it does not exist for the viewer. */
  bulkChange: DataLoader<string, BulkRow | null>;
  refusedInBulk: (args: PageArguments) => DataLoader<string, Connection<RefusedRow>>;
  keptInBulk: (args: PageArguments) => DataLoader<string, Connection<RefusedRow>>;
};

/**
 * @param subject of the changes; of all where it is left out
 * @param visible which changes exist for the viewer; asked when the first is loaded
 */
export function bulkLoaders(db: SqlRunner, subject: string | undefined, visible: () => Predicate): BulkLoaders {
  const inState = (state: 'REFUSED' | 'KEPT') =>
    byArguments(
      (args: PageArguments) =>
        new DataLoader((parents: readonly string[]) =>
          pagesByParent<RefusedRow>(db, {
            parents,
            parentColumn: 'r.bulk_id',
            select: sql`r.bulk_id, r.place, r.record_id, r.refusal`,
            from: sql`bulk_row r`,
            where: [sql`r.state = ${state}`],
            order: [{ column: 'r.place', type: 'int', direction: 'asc' }],
            args,
          }),
        ),
    );
  return {
    bulkChange: new DataLoader(async (ids) => {
      const found = await rows<BulkRow>(
        db,
        sql`SELECT b.* FROM bulk_change b WHERE b.id = ANY(${[...ids]}::uuid[]) AND ${subject === undefined ? sql`TRUE` : sql`b.subject = ${subject}`}
          AND ${toSql(visible(), bulkColumns)}`,
      );
      return inOrder(ids, found, 'id').map((row) => row ?? null);
    }),
    refusedInBulk: inState('REFUSED'),
    keptInBulk: inState('KEPT'),
  };
}

/** Changes of one kind of records, the latest first. */
export const listBulkChanges = (
  db: SqlRunner,
  subject: string,
  visible: Predicate,
  args: PageArguments,
): Promise<Connection<BulkRow>> =>
  page<BulkRow>(db, {
    select: sql`b.*`,
    from: sql`bulk_change b`,
    where: [sql`b.subject = ${subject}`, toSql(visible, bulkColumns)],
    order: [
      { column: 'b.created_at', type: 'timestamptz', direction: 'desc' },
      { column: 'b.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
