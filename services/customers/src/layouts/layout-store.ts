/** What was saved of layouts: each version is a row, the latest of a role is in force. The only file of this feature that knows SQL. */
import type { LaidField } from '@guanxi/fields/layout';
import { type Connection, execute, newId, type PageArguments, page, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';

export type LayoutRow = {
  entity: string;
  /** Empty: everybody's. */
  role: string;
  version: number;
  /** Null: it was given up, and is as the product has it. */
  fields: LaidField[] | null;
  savedAt: Date;
  savedBy: string;
};

const columns = sql`l.entity, l.role, l.version, l.fields, l.saved_at, l.saved_by`;

/** The latest of each role that ever had one. */
export const latestLayouts = (db: SqlRunner, entity: string): Promise<LayoutRow[]> =>
  rows<LayoutRow>(
    db,
    sql`SELECT DISTINCT ON (l.role) ${columns} FROM field_layout l WHERE l.entity = ${entity} ORDER BY l.role, l.version DESC`,
  );

/** All that was saved for a role, the latest first. */
export const layoutVersions = (
  db: SqlRunner,
  { entity, role }: Pick<LayoutRow, 'entity' | 'role'>,
  args: PageArguments,
): Promise<Connection<LayoutRow>> =>
  page<LayoutRow>(db, {
    select: columns,
    from: sql`field_layout l`,
    where: [sql`l.entity = ${entity}`, sql`l.role = ${role}`],
    order: [
      { column: 'l.version', direction: 'desc', type: 'int' },
      { column: 'l.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

/** One change of layouts at a time. */
export const lockLayouts = (tx: CustomersTx) =>
  execute(tx.db, sql`SELECT pg_advisory_xact_lock(hashtext('field_layout'))`);

export const insertLayout = (
  tx: CustomersTx,
  { entity, role, version, fields, savedBy }: Omit<LayoutRow, 'savedAt'>,
): Promise<number> =>
  execute(
    tx.db,
    sql`INSERT INTO field_layout (id, entity, role, version, fields, saved_at, saved_by)
      VALUES (${newId()}::uuid, ${entity}, ${role}, ${version}, ${fields && JSON.stringify(fields)}::jsonb, ${tx.now}::timestamptz, ${savedBy}::uuid)`,
  );
