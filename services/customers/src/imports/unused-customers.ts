import { execute, rows, type SqlRunner, sql, viewerId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { StoredRow } from './import-store.ts';

/**
 * Removes those customers of an import whom nobody has used since: whose record and contact are as they were written,
 * who have no points posted and of whom no fact has come from elsewhere. Answers whom it removed.
 */
export async function removeUnused(
  tx: CustomersTx,
  imported: readonly StoredRow[],
): Promise<{ id: string; number: string | null }[]> {
  const given = JSON.stringify(imported.map(({ customerId, contactId }) => ({ customerId, contactId })));
  // locked first, so that what is being done to a customer now is done or waits for his removal
  await rows(
    tx.db,
    sql`SELECT id FROM customer WHERE id = ANY(${imported.map(({ customerId }) => customerId)}::uuid[]) ORDER BY id FOR UPDATE`,
  );
  return rows(
    tx.db,
    sql`UPDATE customer c SET deleted_at = ${tx.now}::timestamptz, updated_at = ${tx.now}::timestamptz, updated_by = ${viewerId(tx.viewer)}
      FROM jsonb_to_recordset(${given}::jsonb) AS n("customerId" uuid, "contactId" uuid)
      WHERE c.id = n."customerId" AND c.version = 1 AND c.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM customer_use u WHERE u.customer_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM points_posting p WHERE p.customer_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM contact_link l WHERE l.customer_id = c.id AND l.contact_id IS DISTINCT FROM n."contactId")
        AND NOT EXISTS (SELECT 1 FROM contact k WHERE k.id = n."contactId" AND k.version > 1)
      RETURNING c.id, c.number`,
  );
}

/** Notes that something outside of this service has happened to a customer; the first thing stays. */
export const noteUse = (db: SqlRunner, customerId: string, kind: string, at: Date) =>
  execute(
    db,
    sql`INSERT INTO customer_use (customer_id, kind, used_at)
      SELECT id, ${kind}, ${at}::timestamptz FROM customer WHERE id = ${customerId}::uuid ON CONFLICT DO NOTHING`,
  );
