/** Rows by which an import of past records is known. The only file of this feature that knows SQL. */
import { execute, rows, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';

export type PastRow = {
  record: number;
  customerId: string;
  contactId: string | null;
  mobile: string | null;
  values: object;
};
export type PastImport = { id: string; departmentPath: string; viewer: object };

/** Opens the import, unless it is there, and locks it; answers how many records it holds. */
export async function lockPastImport(tx: CustomersTx, { id, departmentPath, viewer }: PastImport): Promise<number> {
  await execute(
    tx.db,
    sql`INSERT INTO import_job (id, file_id, status, mapping, headers, department_path, enrol, viewer, created_at, created_by, previewed_at, committed_at)
      VALUES (${id}::uuid, ${id}, 'COMMITTED', '{}'::jsonb, '{}', ${departmentPath}, true, ${JSON.stringify(viewer)}::jsonb,
              ${tx.now}::timestamptz, ${viewerId(tx.viewer)}, ${tx.now}::timestamptz, ${tx.now}::timestamptz)
      ON CONFLICT DO NOTHING`,
  );
  const [job] = await rows<{ records: number }>(
    tx.db,
    sql`SELECT records FROM import_job WHERE id = ${id}::uuid FOR UPDATE`,
  );
  return job?.records ?? 0;
}

/** Which of these customers the import holds already. */
export async function alreadyTaken(tx: CustomersTx, importId: string, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ customerId: string }>(
    tx.db,
    sql`SELECT customer_id FROM import_row WHERE import_id = ${importId}::uuid AND customer_id = ANY(${[...ids]}::uuid[])`,
  );
  return new Set(found.map(({ customerId }) => customerId));
}

/** Keeps what was taken in, so that the import can be undone like any other. */
export async function savePastRows(tx: CustomersTx, importId: string, taken: readonly PastRow[]): Promise<void> {
  await execute(
    tx.db,
    sql`INSERT INTO import_row (import_id, record, customer_id, contact_id, mobile_e164, values, state)
      SELECT ${importId}::uuid, r.record, r."customerId", r."contactId", r.mobile, r.values, 'COMMITTED'
        FROM jsonb_to_recordset(${JSON.stringify(taken)}::jsonb)
          AS r(record int, "customerId" uuid, "contactId" uuid, mobile text, values jsonb)`,
  );
  await execute(
    tx.db,
    sql`UPDATE import_job SET records = records + ${taken.length}, good = good + ${taken.length}, committed = committed + ${taken.length},
        committed_at = ${tx.now}::timestamptz WHERE id = ${importId}::uuid`,
  );
}
