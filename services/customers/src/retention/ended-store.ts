/** Which records of customers are past their time, and what becomes of them. */
import { execute, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';

/** Each kind's records: `id`, `name`, `since`, `customer_id`. Whoever is past his time and held is among them. */
export const records: Readonly<Record<'APPLICATIONS' | 'CALLERS' | 'IMPORT_FILES' | 'LOOKS' | 'BIN', Sql>> = {
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
    sql`UPDATE import_job SET emptied_at = ${tx.now}::timestamptz, people = NULL, status = CASE status WHEN 'PREVIEWED' THEN 'UNDONE' ELSE status END,
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
