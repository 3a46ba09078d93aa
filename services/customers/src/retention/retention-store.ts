/** Rules, runs, and which records are past their time. */
import {
  type Connection,
  execute,
  newId,
  type PageArguments,
  page,
  rows,
  type Sql,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { RetentionKind } from './rules.ts';

export type RuleRow = { kind: RetentionKind; days: number | null; changedAt: Date; changedBy: string };
export type Count = { records: number; kept: number };
export type RunRow = {
  id: string;
  dry: boolean;
  at: Date;
  by: string | null;
  counts: Partial<Record<RetentionKind, Count>>;
};
export type DueRow = { id: string; name: string | null; since: Date; customerId: string | null };

/** Each kind's records: `id`, `name`, `since`, `customer_id`. Whoever is past his time and held is among them. */
const records: Readonly<Record<RetentionKind, Sql>> = {
  APPLICATIONS: sql`SELECT a.id, a.applicant ->> 'name' AS name, a.applied_at AS since, NULL::uuid AS customer_id
    FROM membership_application a WHERE a.state IN ('REFUSED', 'IGNORED', 'LAPSED')`,
  CALLERS: sql`SELECT c.id, c.name, c.created_at AS since, c.id AS customer_id FROM customer c
    WHERE c.stage = 'UNIDENTIFIED' AND c.kind = 'PERSON' AND c.channel = 'TELEPHONE' AND c.number IS NULL AND c.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM business b WHERE b.customer_id = c.id AND NOT b.closed)`,
  IMPORT_FILES: sql`SELECT j.id, NULL::text AS name, j.created_at AS since, NULL::uuid AS customer_id FROM import_job j
    WHERE j.status IN ('PREVIEWED', 'REFUSED', 'COMMITTED', 'UNDONE') AND j.emptied_at IS NULL`,
  LOOKS: sql`SELECT l.id, NULL::text AS name, l.at AS since, l.customer_id FROM look l`,
  BIN: sql`SELECT c.id, c.name, c.binned_at AS since, NULL::uuid AS customer_id FROM customer c
    WHERE c.binned_at IS NOT NULL AND c.kind = 'PERSON'`,
};

export const rulesOf = (db: SqlRunner): Promise<RuleRow[]> =>
  rows<RuleRow>(db, sql`SELECT kind, days, changed_at, changed_by FROM retention_rule`);

export const saveRule = (tx: CustomersTx, kind: RetentionKind, days: number | null, by: string): Promise<number> =>
  execute(
    tx.db,
    sql`INSERT INTO retention_rule (kind, days, changed_at, changed_by) VALUES (${kind}, ${days}::int, ${tx.now}::timestamptz, ${by}::uuid)
      ON CONFLICT (kind) DO UPDATE SET days = excluded.days, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  );

export async function countDue(db: SqlRunner, kind: RetentionKind, before: Date): Promise<number> {
  const [found] = await rows<{ due: number }>(
    db,
    sql`SELECT count(*)::int AS due FROM (${records[kind]}) r WHERE r.since < ${before}::timestamptz`,
  );
  return found?.due ?? 0;
}

/** The first of those that are past their time, after an id; for the work itself. */
export async function dueIds(
  db: SqlRunner,
  kind: RetentionKind,
  { before, after, most }: { before: Date; after: string; most: number },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT r.id FROM (${records[kind]}) r WHERE r.since < ${before}::timestamptz AND r.id > ${after}::uuid ORDER BY r.id LIMIT ${most}`,
  );
  return found.map(({ id }) => id);
}

export const listDue = (
  db: SqlRunner,
  kind: RetentionKind,
  before: Date,
  args: PageArguments,
): Promise<Connection<DueRow>> =>
  page<DueRow>(db, {
    select: sql`r.id, r.name, r.since, r.customer_id`,
    from: sql`(${records[kind]}) r`,
    where: [sql`r.since < ${before}::timestamptz`],
    order: [
      { column: 'r.since', direction: 'asc', type: 'timestamptz' },
      { column: 'r.id', direction: 'asc', type: 'uuid' },
    ],
    args,
  });

/** Ends rows of a kind that are not a person's record; @returns how many */
export async function endRows(
  tx: CustomersTx,
  kind: 'APPLICATIONS' | 'LOOKS' | 'IMPORT_FILES',
  ids: readonly string[],
): Promise<number> {
  const given = sql`ANY(${[...ids]}::uuid[])`;
  if (kind === 'APPLICATIONS') return execute(tx.db, sql`DELETE FROM membership_application WHERE id = ${given}`);
  if (kind === 'LOOKS') {
    await execute(tx.db, sql`DELETE FROM look_latest WHERE look_id = ${given}`);
    return execute(tx.db, sql`DELETE FROM look WHERE id = ${given}`);
  }
  await execute(tx.db, sql`DELETE FROM import_fault WHERE import_id = ${given}`);
  await execute(
    tx.db,
    sql`UPDATE import_row SET "values" = '{}', mobile_e164 = NULL, difference = NULL, given = '{}' WHERE import_id = ${given}`,
  );
  return execute(
    tx.db,
    // what nobody committed can be committed no more
    sql`UPDATE import_job SET emptied_at = ${tx.now}::timestamptz, status = CASE status WHEN 'PREVIEWED' THEN 'UNDONE' ELSE status END,
        undone_at = CASE status WHEN 'PREVIEWED' THEN ${tx.now}::timestamptz ELSE undone_at END
      WHERE id = ${given} AND emptied_at IS NULL`,
  );
}

/** The files of imports: what was uploaded, and the faulty rows that were made of it. */
export async function filesOf(db: SqlRunner, importIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ fileId: string; faultsFileId: string | null }>(
    db,
    sql`SELECT file_id, faults_file_id FROM import_job WHERE id = ANY(${[...importIds]}::uuid[])`,
  );
  return found.flatMap(({ fileId, faultsFileId }) => [fileId, ...(faultsFileId ? [faultsFileId] : [])]);
}

export type HeldPerson = { id: string; kind: string; number: string | null; departmentPath: string };

/** Locks a person's record that is still past its time; in the bin or living, as its kind is. */
export async function lockDue(
  tx: CustomersTx,
  kind: 'CALLERS' | 'BIN',
  id: string,
  before: Date,
): Promise<HeldPerson | undefined> {
  const [found] = await rows<HeldPerson>(
    tx.db,
    sql`SELECT c.id, c.kind, c.number, c.department_path FROM customer c
      WHERE c.id = ${id}::uuid AND c.id IN (SELECT r.id FROM (${records[kind]}) r WHERE r.since < ${before}::timestamptz) FOR UPDATE OF c`,
  );
  return found;
}

export async function insertRun(
  tx: CustomersTx,
  { dry, by, counts }: Pick<RunRow, 'dry' | 'by' | 'counts'>,
): Promise<string> {
  const id = newId();
  await execute(
    tx.db,
    sql`INSERT INTO retention_run (id, dry, at, by, counts) VALUES (${id}::uuid, ${dry}, ${tx.now}::timestamptz, ${by}::uuid, ${JSON.stringify(counts)}::jsonb)`,
  );
  return id;
}

export const listRuns = (db: SqlRunner, args: PageArguments): Promise<Connection<RunRow>> =>
  page<RunRow>(db, {
    select: sql`r.id, r.dry, r.at, r.by, r.counts`,
    from: sql`retention_run r`,
    where: [],
    order: [
      { column: 'r.at', direction: 'desc', type: 'timestamptz' },
      { column: 'r.id', direction: 'desc', type: 'uuid' },
    ],
    args,
  });

export async function findRun(db: SqlRunner, id: string): Promise<RunRow | null> {
  const [found] = await rows<RunRow>(
    db,
    sql`SELECT r.id, r.dry, r.at, r.by, r.counts FROM retention_run r WHERE r.id = ${id}::uuid`,
  );
  return found ?? null;
}
