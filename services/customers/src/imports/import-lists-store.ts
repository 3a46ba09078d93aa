/** Imports as they are read: lists, faults, differences, and whom an undo kept. */
import {
  type BaseContext,
  type Connection,
  inOrder,
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
import { type RecordRow, recordSelect, visibleRecord } from '../object-records/object-records.ts';
import { rights } from '../permissions.ts';
import { type CustomerRow, customerSelect, visibleCustomer } from '../record/records.ts';
import type { Decision, Difference } from './difference.ts';
import { importColumns, type JobRow } from './import-store.ts';

export type FaultRow = {
  importId: string;
  record: number;
  position: number;
  field: string;
  reason: RefusalCode;
  params: Record<string, string | number>;
};

const visible = (viewer: Viewer): Sql => toSql(rights.visible(viewer, 'importJob'), importColumns);

/** A row whose customer is here already, and where it says something else than his record. */
export type DifferenceRow = {
  importId: string;
  record: number;
  matchId: string;
  decision: Decision | null;
  difference: Difference;
};

export type ImportLoaders = {
  differencesOfImport: (args: PageArguments) => DataLoader<string, Connection<DifferenceRow>>;
  importJob: DataLoader<string, JobRow | null>;
  faultsOfImport: (args: PageArguments) => DataLoader<string, Connection<FaultRow>>;
  keptOfImport: (args: PageArguments) => DataLoader<string, Connection<CustomerRow>>;
  keptRecordsOfImport: (args: PageArguments) => DataLoader<string, Connection<RecordRow>>;
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
    differencesOfImport: byArguments((parents, args) =>
      pagesByParent<DifferenceRow>(read, {
        parents,
        parentColumn: 'r.import_id',
        select: sql`r.import_id, r.record, r.match_id, r.decision, r.difference`,
        from: sql`import_row r`,
        where: [sql`r.match_id IS NOT NULL`, sql`r.difference <> '{}'::jsonb`],
        order: [{ column: 'r.record', type: 'int', direction: 'asc' }],
        args,
      }),
    ),
    keptOfImport: byArguments((parents, args) => {
      const viewer = signedIn(context);
      return pagesByParent<CustomerRow>(read, {
        parents,
        parentColumn: 'r.import_id',
        select: customerSelect(viewer),
        from: sql`import_row r JOIN customer c ON c.id = CASE WHEN r.written IS NULL THEN r.customer_id ELSE r.match_id END`,
        where: [sql`r.state = 'KEPT'`, visibleCustomer(viewer)],
        order: [{ column: 'c.id', type: 'uuid', direction: 'asc' }],
        args,
      });
    }),
    keptRecordsOfImport: byArguments((parents, args) => {
      const viewer = signedIn(context);
      return pagesByParent<RecordRow>(read, {
        parents,
        parentColumn: 'k.import_id',
        select: recordSelect(viewer),
        from: sql`import_row k JOIN object_record r ON r.id = CASE WHEN k.written IS NULL THEN k.customer_id ELSE k.match_id END`,
        where: [sql`k.state = 'KEPT'`, visibleRecord(viewer)],
        order: [{ column: 'r.id', type: 'uuid', direction: 'asc' }],
        args,
      });
    }),
  };
}

/** Those of customers, or of the object that is named. */
export const listImportJobs = (
  db: SqlRunner,
  viewer: Viewer,
  { object, ...args }: PageArguments & { object?: string | null | undefined },
): Promise<Connection<JobRow>> =>
  page<JobRow>(db, {
    select: sql`j.*`,
    from: sql`import_job j`,
    where: [visible(viewer), sql`j.object IS NOT DISTINCT FROM ${object ?? null}`],
    order: [
      { column: 'j.created_at', type: 'timestamptz', direction: 'desc' },
      { column: 'j.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
