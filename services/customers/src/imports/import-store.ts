import {
  type BaseContext,
  type Connection,
  execute,
  inOrder,
  newId,
  type PageArguments,
  type PrismaLike,
  page,
  pagesByParent,
  type RefusalCode,
  rows,
  type Sql,
  type SqlRunner,
  signedIn,
  sql,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { CustomersTx } from '../context.ts';
import type { ImportJob } from '../generated/prisma/client.ts';
import type { StagedRow } from '../import-files/row.ts';
import { rights } from '../permissions.ts';
import { type CustomerRow, customerSelect, visibleCustomer } from '../record/records.ts';

export type JobRow = ImportJob;
export type FaultRow = {
  importId: string;
  record: number;
  position: number;
  field: string;
  reason: RefusalCode;
  params: Record<string, string | number>;
};

const columns = { ownerId: 'j.owner_id', departmentPath: 'j.department_path' };
const visible = (viewer: Viewer): Sql => toSql(rights.visible(viewer, 'importJob'), columns);

export type ImportLoaders = {
  importJob: DataLoader<string, JobRow | null>;
  faultsOfImport: (args: PageArguments) => DataLoader<string, Connection<FaultRow>>;
  keptOfImport: (args: PageArguments) => DataLoader<string, Connection<CustomerRow>>;
};

export function importLoaders(context: BaseContext<PrismaLike>): ImportLoaders {
  const { read } = context.db;
  const byArguments = <T>(load: (ids: readonly string[], args: PageArguments) => Promise<T[]>) => {
    const loaders = new Map<string, DataLoader<string, T>>();
    return (args: PageArguments) => {
      const key = JSON.stringify([args.first, args.after, args.last, args.before]);
      const loader = loaders.get(key) ?? new DataLoader((ids: readonly string[]) => load(ids, args));
      loaders.set(key, loader);
      return loader;
    };
  };
  return {
    importJob: new DataLoader(async (ids) => {
      const found = await rows<JobRow>(
        read,
        sql`SELECT j.* FROM import_job j WHERE j.id = ANY(${[...ids]}::uuid[]) AND ${visible(signedIn(context))}`,
      );
      return inOrder(ids, found, 'id').map((row) => row ?? null);
    }),
    faultsOfImport: byArguments((parents, args) =>
      pagesByParent<FaultRow>(read, {
        parents,
        parentColumn: 'f.import_id',
        select: sql`f.import_id, f.record, f.position, f.field, f.reason, f.params`,
        from: sql`import_fault f`,
        where: [],
        order: [
          { column: 'f.record', type: 'int', direction: 'asc' },
          { column: 'f.position', type: 'int', direction: 'asc' },
        ],
        args,
      }),
    ),
    keptOfImport: byArguments((parents, args) => {
      const viewer = signedIn(context);
      return pagesByParent<CustomerRow>(read, {
        parents,
        parentColumn: 'r.import_id',
        select: customerSelect(viewer),
        from: sql`import_row r JOIN customer c ON c.id = r.customer_id`,
        where: [sql`r.state = 'KEPT'`, visibleCustomer(viewer)],
        order: [{ column: 'c.id', type: 'uuid', direction: 'asc' }],
        args,
      });
    }),
  };
}

export const listImportJobs = (db: SqlRunner, viewer: Viewer, args: PageArguments): Promise<Connection<JobRow>> =>
  page<JobRow>(db, {
    select: sql`j.*`,
    from: sql`import_job j`,
    where: [visible(viewer)],
    order: [
      { column: 'j.created_at', type: 'timestamptz', direction: 'desc' },
      { column: 'j.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });

/** Locks one import; with `action`, as far as it reaches it for the viewer. */
export async function lockImport(
  tx: CustomersTx,
  id: string,
  action?: string,
): Promise<(JobRow & { reached: boolean }) | undefined> {
  const scope = (name: string) =>
    action === undefined ? sql`TRUE` : toSql(rights.scope(tx.viewer, 'importJob', name), columns);
  const [found] = await rows<JobRow & { reached: boolean }>(
    tx.db,
    sql`SELECT j.*, ${scope(action ?? '')} AS reached FROM import_job j WHERE j.id = ${id}::uuid AND ${scope('read')} FOR UPDATE`,
  );
  return found;
}

/** Imports whose work in the background is not done. */
export const unfinishedImports = (
  db: SqlRunner,
): Promise<{ id: string; status: 'READING' | 'COMMITTING' | 'UNDOING' }[]> =>
  rows(db, sql`SELECT id, status FROM import_job WHERE status IN ('READING', 'COMMITTING', 'UNDOING') ORDER BY id`);

export type Staged = { record: number; row: StagedRow };
export type Faulted = {
  record: number;
  cells: readonly string[];
  faults: readonly { field: string; reason: string; params: Record<string, string | number> }[];
};

/** Stages good rows, each with the id that its customer will have, and keeps the faults of the others. */
export async function stage(
  tx: CustomersTx,
  importId: string,
  good: readonly Staged[],
  faulty: readonly Faulted[],
): Promise<void> {
  const staged = good.map(({ record, row }) => ({
    record,
    customerId: newId(),
    contactId: row.contactName === null ? null : newId(),
    mobile: row.mobile?.e164 ?? null,
    values: row,
  }));
  if (staged.length > 0) {
    await execute(
      tx.db,
      sql`INSERT INTO import_row (import_id, record, customer_id, contact_id, mobile_e164, values, state)
        SELECT ${importId}::uuid, r.record, r."customerId", r."contactId", r.mobile, r.values, 'STAGED'
          FROM jsonb_to_recordset(${JSON.stringify(staged)}::jsonb)
            AS r(record int, "customerId" uuid, "contactId" uuid, mobile text, values jsonb)`,
    );
  }
  await saveFaults(tx, importId, faulty);
}

export async function saveFaults(tx: CustomersTx, importId: string, faulty: readonly Faulted[]): Promise<void> {
  // PostgreSQL keeps no NUL in a text
  const kept = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll('\u0000', '\uFFFD'));
  const faults = faulty.flatMap(({ record, cells, faults: each }) =>
    each.map((fault, position) => ({ ...fault, record, position, cells: kept(cells) })),
  );
  if (faults.length === 0) return;
  await execute(
    tx.db,
    sql`INSERT INTO import_fault (import_id, record, position, field, reason, params, cells)
      SELECT ${importId}::uuid, f.record, f.position, f.field, f.reason, f.params, f.cells
        FROM jsonb_to_recordset(${JSON.stringify(faults)}::jsonb)
          AS f(record int, position int, field text, reason text, params jsonb, cells text[])`,
  );
}

/** Forgets what an earlier, cut-off reading staged. */
export async function clearStaged(tx: CustomersTx, importId: string): Promise<void> {
  await execute(tx.db, sql`DELETE FROM import_row WHERE import_id = ${importId}::uuid`);
  await execute(tx.db, sql`DELETE FROM import_fault WHERE import_id = ${importId}::uuid`);
}

/** Departments in which living customers have these mobile numbers. */
export async function knownMobiles(db: SqlRunner, mobiles: readonly string[]): Promise<Map<string, string>> {
  const found = await rows<{ mobileE164: string; departmentPath: string }>(
    db,
    sql`SELECT DISTINCT ON (mobile_e164) mobile_e164, department_path FROM customer
      WHERE mobile_e164 = ANY(${[...mobiles]}::text[]) AND deleted_at IS NULL ORDER BY mobile_e164, id`,
  );
  return new Map(found.map(({ mobileE164, departmentPath }) => [mobileE164, departmentPath]));
}

export type StoredRow = { record: number; customerId: string; contactId: string | null; values: StagedRow };

/** The next rows in a state, in the order of the file. */
export const nextRows = (
  db: SqlRunner,
  importId: string,
  state: 'STAGED' | 'COMMITTED',
  size: number,
): Promise<StoredRow[]> =>
  rows(
    db,
    sql`SELECT record, customer_id, contact_id, values FROM import_row
      WHERE import_id = ${importId}::uuid AND state = ${state} ORDER BY record LIMIT ${size}`,
  );

/**
 * Lets this transaction gather more words before it sorts them into the indexes: many rows hold the same ones. The list
 * stays short enough for searches, which read it through.
 */
export const widenWork = (db: SqlRunner) =>
  execute(db, sql`SELECT set_config('work_mem', '64MB', true), set_config('gin_pending_list_limit', '16MB', true)`);

/** Marks rows as written, and counts them. */
export async function advance(tx: CustomersTx, importId: string, written: readonly StoredRow[]): Promise<void> {
  await setState(tx, importId, written, 'COMMITTED');
  await execute(
    tx.db,
    sql`UPDATE import_job SET committed = committed + ${written.length} WHERE id = ${importId}::uuid`,
  );
}

export const setState = (tx: CustomersTx, importId: string, found: readonly StoredRow[], state: 'COMMITTED' | 'KEPT') =>
  execute(
    tx.db,
    sql`UPDATE import_row SET state = ${state} WHERE import_id = ${importId}::uuid AND record = ANY(${found.map(({ record }) => record)}::int[])`,
  );

/** Makes faults of staged rows whose mobile number a customer has got since. */
export async function turnAway(
  tx: CustomersTx,
  job: JobRow,
  away: readonly { record: number; department: string }[],
): Promise<void> {
  if (away.length === 0) return;
  const field = Object.entries(job.mapping as Record<string, string>).find(([, key]) => key === 'mobile')?.[0] ?? '';
  await execute(
    tx.db,
    sql`DELETE FROM import_row WHERE import_id = ${job.id}::uuid AND record = ANY(${away.map(({ record }) => record)}::int[])`,
  );
  await saveFaults(
    tx,
    job.id,
    away.map(({ record, department }) => ({
      record,
      cells: [],
      faults: [{ field, reason: 'KNOWN_CUSTOMER', params: { department } }],
    })),
  );
  await execute(
    tx.db,
    sql`UPDATE import_job SET good = good - ${away.length}, faulty = faulty + ${away.length} WHERE id = ${job.id}::uuid`,
  );
}

/** Rows whose customers were removed wait again, under new ids: one who is gone never comes back under his own. */
export async function stageAgain(tx: CustomersTx, importId: string, removed: readonly StoredRow[]): Promise<void> {
  const given = removed.map(({ record, contactId }) => ({
    record,
    customerId: newId(),
    contactId: contactId && newId(),
  }));
  await execute(
    tx.db,
    sql`UPDATE import_row r SET state = 'STAGED', customer_id = n."customerId", contact_id = n."contactId"
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS n(record int, "customerId" uuid, "contactId" uuid)
      WHERE r.import_id = ${importId}::uuid AND r.record = n.record`,
  );
}
