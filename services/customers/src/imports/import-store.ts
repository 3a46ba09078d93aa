import { execute, newId, raw, rows, type Sql, type SqlRunner, sql, toSql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { ImportJob } from '../generated/prisma/client.ts';
import type { ImportField } from '../import-files/columns.ts';
import type { CalledPerson } from '../import-files/named-people.ts';
import { type ImportedRow, keptOf } from '../import-files/row.ts';
import { rights } from '../permissions.ts';
import { shownFor } from '../record/records.ts';
import type { Decision, Difference } from './difference.ts';
import type { unfinished } from './import-job.ts';
import type { Part } from './lanes.ts';

export type JobRow = ImportJob;
export type { Part };
/** Columns of the table `import_job` under the alias `j`, for the predicates of rights. */
export const importColumns = { ownerId: 'j.owner_id', departmentPath: 'j.department_path' } as const;

/** Locks one import; with `action`, as far as it reaches it for the viewer. */
export async function lockImport(
  tx: CustomersTx,
  id: string,
  action?: string,
): Promise<(JobRow & { reached: boolean }) | undefined> {
  const scope = (name: string) =>
    action === undefined ? sql`TRUE` : toSql(rights.scope(tx.viewer, 'importJob', name), importColumns);
  const [found] = await rows<JobRow & { reached: boolean }>(
    tx.db,
    sql`SELECT j.*, ${scope(action ?? '')} AS reached FROM import_job j WHERE j.id = ${id}::uuid AND ${scope('read')} FOR UPDATE`,
  );
  return found;
}

/** Imports whose work in the background is not done; one that is committed is reconciled once. */
export const unfinishedImports = (db: SqlRunner): Promise<{ id: string; status: keyof typeof unfinished }[]> =>
  rows(
    db,
    sql`SELECT id, status FROM import_job WHERE status IN ('READING', 'COMMITTING', 'UNDOING')
      OR (status = 'COMMITTED' AND said IS NOT NULL AND reconciliation IS NULL) ORDER BY id`,
  );

export type Staged = {
  record: number;
  row: ImportedRow;
  given: ImportField[];
  matchId: string | null;
  difference: Difference | null;
};
export type Faulted = {
  record: number;
  cells: readonly string[];
  /** The record that is here which the row means, where one was found for it. */
  matchId?: string | null;
  faults: readonly { field: string; reason: string; params: Record<string, string | number> }[];
};

/** Stages good rows, each with the id that its customer will have, and keeps the faults of the others. */
export async function stage(
  tx: CustomersTx,
  importId: string,
  good: readonly Staged[],
  faulty: readonly Faulted[],
): Promise<void> {
  const staged = good.map(({ record, row, given, matchId, difference }) => ({
    record,
    given,
    matchId,
    difference,
    customerId: newId(),
    contactId: row.contactName ? newId() : null,
    mobile: row.mobile?.e164 ?? null,
    values: keptOf(row),
  }));
  if (staged.length > 0) {
    await execute(
      tx.db,
      sql`INSERT INTO import_row (import_id, record, customer_id, contact_id, mobile_e164, values, state, given, match_id, difference)
        SELECT ${importId}::uuid, r.record, r."customerId", r."contactId", r.mobile, r.values, 'STAGED', r.given, r."matchId", r.difference
          FROM jsonb_to_recordset(${JSON.stringify(staged)}::jsonb)
            AS r(record int, "customerId" uuid, "contactId" uuid, mobile text, values jsonb, given text[], "matchId" uuid, difference jsonb)`,
    );
  }
  await saveFaults(tx, importId, faulty);
}

export async function saveFaults(tx: CustomersTx, importId: string, faulty: readonly Faulted[]): Promise<void> {
  // PostgreSQL keeps no NUL in a text
  const kept = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll('\u0000', '\uFFFD'));
  const faults = faulty.flatMap(({ record, cells, matchId = null, faults: each }) =>
    each.map((fault, position) => ({ ...fault, record, position, matchId, cells: kept(cells) })),
  );
  if (faults.length === 0) return;
  await execute(
    tx.db,
    sql`INSERT INTO import_fault (import_id, record, position, field, reason, params, cells, match_id)
      SELECT ${importId}::uuid, f.record, f.position, f.field, f.reason, f.params, f.cells, f."matchId"
        FROM jsonb_to_recordset(${JSON.stringify(faults)}::jsonb)
          AS f(record int, position int, field text, reason text, params jsonb, cells text[], "matchId" uuid)`,
  );
}

type ReadOtherwise = { mapping: Record<string, string>; people: CalledPerson[] | null; profile: string | null };

/** Lets a file be read from its beginning, its columns filling these fields; with another profile where one is named. */
export const readAgain = (tx: CustomersTx, importId: string, { mapping, people, profile }: ReadOtherwise) =>
  execute(
    tx.db,
    sql`UPDATE import_job SET status = 'READING', mapping = ${JSON.stringify(mapping)}::jsonb, profile = COALESCE(${profile}, profile),
        people = ${people && JSON.stringify(people)}::jsonb, problem = NULL WHERE id = ${importId}::uuid`,
  );

/** What is here is about to be otherwise: where the file's counts went is told anew after the next commit. */
export const forgetReconciliation = (tx: CustomersTx, importId: string) =>
  execute(
    tx.db,
    sql`UPDATE import_job SET reconciliation = NULL WHERE id = ${importId}::uuid AND reconciliation IS NOT NULL`,
  );

/** Forgets what an earlier, cut-off reading staged. */
export async function clearStaged(tx: CustomersTx, importId: string): Promise<void> {
  await execute(tx.db, sql`DELETE FROM import_row WHERE import_id = ${importId}::uuid`);
  await execute(tx.db, sql`DELETE FROM import_fault WHERE import_id = ${importId}::uuid`);
}

/** Living customers who have these mobile numbers. */
export async function knownMobiles(
  db: SqlRunner,
  mobiles: readonly string[],
): Promise<Map<string, { id: string; departmentPath: string }[]>> {
  const found = await rows<{ mobileE164: string; id: string; departmentPath: string }>(
    db,
    sql`SELECT named.mobile_e164, c.id, c.department_path FROM customer AS named JOIN customer AS c ON c.id = ${shownFor('named')}
      WHERE named.mobile_e164 = ANY(${[...mobiles]}::text[]) AND c.deleted_at IS NULL ORDER BY c.id`,
  );
  return Map.groupBy(found, ({ mobileE164 }) => mobileE164);
}

export type StoredRow = {
  record: number;
  customerId: string;
  contactId: string | null;
  values: ImportedRow;
  given: ImportField[];
  matchId: string | null;
  decision: Decision | null;
  written: Written | null;
};
/** Columns of a customer that a row has overwritten, before and after. */
export type Written = { before: Record<string, unknown>; after: Record<string, unknown> };

const rowColumns = raw('record, customer_id, contact_id, values, given, match_id, decision, written');

/** The next rows that were written, in the order of the file. */
export const nextCommitted = (db: SqlRunner, importId: string, size: number): Promise<StoredRow[]> =>
  rows<StoredRow>(
    db,
    sql`SELECT ${rowColumns} FROM import_row WHERE import_id = ${importId}::uuid AND state = 'COMMITTED' ORDER BY record LIMIT ${size}`,
  );

/** From which record to which some are staged; undefined when none is. */
export async function stagedRange(db: SqlRunner, importId: string): Promise<Part | undefined> {
  const [found] = await rows<{ from: number | null; to: number | null }>(
    db,
    sql`SELECT min(record) AS "from", max(record) AS "to" FROM import_row WHERE import_id = ${importId}::uuid AND state = 'STAGED'`,
  );
  return found?.from == null || found.to == null ? undefined : { from: found.from, to: found.to };
}

const stagedIn = (importId: string, { from, to }: Part): Sql =>
  sql`import_id = ${importId}::uuid AND record BETWEEN ${from} AND ${to} AND state = 'STAGED'`;

/** Takes the staged rows of a part to be written, in the order of the file: until this transaction ends nobody else can. */
export async function claimRows(db: SqlRunner, importId: string, part: Part): Promise<StoredRow[]> {
  const found = await rows<StoredRow>(
    db,
    sql`UPDATE import_row SET state = 'COMMITTED' WHERE ${stagedIn(importId, part)} RETURNING ${rowColumns}`,
  );
  return found.sort((a, b) => a.record - b.record);
}

/** How many staged rows of a part will be members, as `joins` says. */
export async function countJoining(db: SqlRunner, { id, onMatch }: JobRow, part: Part): Promise<number> {
  const [found] = await rows<{ n: number }>(
    db,
    sql`SELECT count(*)::int AS n FROM import_row WHERE ${stagedIn(id, part)}
      AND (match_id IS NULL OR coalesce(decision, ${onMatch}) = 'CREATE')
      AND (values ->> 'kind' = 'PERSON' OR values -> 'roles' = '[]'::jsonb)`,
  );
  return found?.n ?? 0;
}

/**
 * Lets this transaction gather more words before it sorts them into the indexes: many rows hold the same ones. The list
 * stays short enough for searches, which read it through. All that it looks up is named by key: a session that has met a
 * table when it was empty would keep reading it through, for each reference of each row.
 */
export const widenWork = (db: SqlRunner) =>
  execute(
    db,
    sql`SELECT set_config('work_mem', '64MB', true), set_config('gin_pending_list_limit', '16MB', true), set_config('enable_seqscan', 'off', true)`,
  );

/** Counts rows that were claimed, and lets go of those that were left. */
export async function advance(
  tx: CustomersTx,
  importId: string,
  { fresh, updated, skipped }: Record<'fresh' | 'updated' | 'skipped', readonly StoredRow[]>,
): Promise<void> {
  await setState(tx, importId, skipped, 'SKIPPED');
  await execute(
    tx.db,
    sql`UPDATE import_job SET committed = committed + ${fresh.length}, updated = updated + ${updated.length},
        skipped = skipped + ${skipped.length} WHERE id = ${importId}::uuid`,
  );
}

/** Keeps what is done with some rows whose customers are here; answers how many there were. */
export const saveDecision = (tx: CustomersTx, importId: string, decision: Decision, records: readonly number[]) =>
  execute(
    tx.db,
    sql`UPDATE import_row SET decision = ${decision} WHERE import_id = ${importId}::uuid AND match_id IS NOT NULL AND record = ANY(${[...records]}::int[])`,
  );

/** Keeps what rows have overwritten. */
export const saveWritten = (
  tx: CustomersTx,
  importId: string,
  found: readonly { record: number; written: Written }[],
) =>
  execute(
    tx.db,
    sql`UPDATE import_row r SET written = n.written FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS n(record int, written jsonb)
      WHERE r.import_id = ${importId}::uuid AND r.record = n.record`,
  );

export const setState = (tx: CustomersTx, importId: string, found: readonly StoredRow[], state: 'SKIPPED' | 'KEPT') =>
  found.length > 0 &&
  execute(
    tx.db,
    sql`UPDATE import_row SET state = ${state} WHERE import_id = ${importId}::uuid AND record = ANY(${found.map(({ record }) => record)}::int[])`,
  );

/** A row whose value somebody else has got since it was read: of which field, and what is told of it. */
export type Away = {
  record: number;
  /** The record that is here which the row meant. */
  matchId: string | null;
  field: ImportField;
  reason: string;
  params: Record<string, string>;
};

/** Makes faults of staged rows of which something is somebody else's by now. */
export async function turnAway(tx: CustomersTx, job: JobRow, away: readonly Away[]): Promise<void> {
  if (away.length === 0) return;
  const headers = Object.entries(job.mapping as Record<string, string>);
  const headerOf = (field: ImportField) => headers.find(([, key]) => key === field)?.[0] ?? '';
  await execute(
    tx.db,
    sql`DELETE FROM import_row WHERE import_id = ${job.id}::uuid AND record = ANY(${away.map(({ record }) => record)}::int[])`,
  );
  await saveFaults(
    tx,
    job.id,
    away.map(({ record, matchId, field, reason, params }) => ({
      record,
      matchId,
      cells: [],
      faults: [{ field: headerOf(field), reason, params }],
    })),
  );
  await execute(
    tx.db,
    sql`UPDATE import_job SET good = good - ${away.length}, faulty = faulty + ${away.length},
        changed = changed - ${away.filter(({ matchId }) => matchId !== null).length} WHERE id = ${job.id}::uuid`,
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

/** Rows whose customers were given back their values wait again. */
export const stageUpdates = (tx: CustomersTx, importId: string, restored: readonly StoredRow[]) =>
  execute(
    tx.db,
    sql`UPDATE import_row SET state = 'STAGED', written = NULL WHERE import_id = ${importId}::uuid AND record = ANY(${restored.map(({ record }) => record)}::int[])`,
  );

/** Rows that were left wait again: something else may be said of them now. */
export const stageSkipped = (tx: CustomersTx, importId: string) =>
  execute(tx.db, sql`UPDATE import_row SET state = 'STAGED' WHERE import_id = ${importId}::uuid AND state = 'SKIPPED'`);
