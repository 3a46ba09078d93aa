/** Rows of confirmations. The only file of this feature that knows SQL; the trigger that lets one fall stands in its migration. */
import {
  type CalendarDay,
  execute,
  inOrder,
  newId,
  raw,
  rows,
  type SqlRunner,
  sql,
  startOfDay,
  viewerId,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import type { DataConfirmation } from '../generated/prisma/client.ts';
import type { CustomerRow } from '../record/records.ts';
import { type Cause, mayBeWritten, type Way } from './confirmation.ts';

export type Told = Pick<CustomerRow, 'id' | 'ownerId' | 'departmentPath' | 'partnerIds'> & {
  confirmationCause: string;
  confirmationDueSince: Date;
};

/** The last confirmation of each customer. */
export async function lastConfirmations(
  db: SqlRunner,
  customerIds: readonly string[],
): Promise<(DataConfirmation | undefined)[]> {
  const found = await rows<DataConfirmation>(
    db,
    sql`SELECT DISTINCT ON (customer_id) * FROM data_confirmation WHERE customer_id = ANY(${[...customerIds]}::uuid[])
      ORDER BY customer_id, confirmed_at DESC, id DESC`,
  );
  return inOrder(customerIds, found, 'customerId');
}

/** Puts down that the data of a locked record are confirmed. */
export async function saveConfirmation(tx: CustomersTx, customerId: string, way: Way): Promise<void> {
  await execute(
    tx.db,
    sql`UPDATE customer SET confirmation = 'CONFIRMED', confirmed_at = ${tx.now}::timestamptz,
      confirmation_due_since = NULL, confirmation_cause = NULL, confirmation_told_at = NULL WHERE id = ${customerId}::uuid`,
  );
  await execute(
    tx.db,
    sql`INSERT INTO data_confirmation (id, customer_id, way, confirmed_at, confirmed_by)
      VALUES (${newId()}::uuid, ${customerId}::uuid, ${way}, ${tx.now}::timestamptz, ${viewerId(tx.viewer)})`,
  );
}

/** Makes the data of a living record due, unless they are; answers whether it did. */
export async function saveDue(tx: CustomersTx, customerId: string, cause: Cause): Promise<boolean> {
  const toldAt = mayBeWritten(cause) ? null : tx.now;
  const made = await execute(
    tx.db,
    sql`UPDATE customer SET confirmation = 'DUE', confirmation_cause = ${cause},
      confirmation_due_since = ${tx.now}::timestamptz, confirmation_told_at = ${toldAt}::timestamptz
      WHERE id = ${customerId}::uuid AND deleted_at IS NULL AND confirmation <> 'DUE'`,
  );
  return made > 0;
}

export const saveTold = (tx: CustomersTx, customerId: string): Promise<number> =>
  execute(tx.db, sql`UPDATE customer SET confirmation_told_at = ${tx.now}::timestamptz WHERE id = ${customerId}::uuid`);

/** Makes due, of one state, what was confirmed or made before a day; answers how many records, at most `size`. */
export function saveLapsed(
  tx: CustomersTx,
  state: 'CONFIRMED' | 'NEW',
  { before, zone, size }: { before: CalendarDay; zone: string; size: number },
): Promise<number> {
  const since = raw(state === 'CONFIRMED' ? 'confirmed_at' : 'created_at');
  return execute(
    tx.db,
    sql`UPDATE customer SET confirmation = 'DUE', confirmation_cause = 'PERIOD',
      confirmation_due_since = ${tx.now}::timestamptz, confirmation_told_at = NULL
      WHERE id = ANY(ARRAY(SELECT id FROM customer WHERE confirmation = ${raw(`'${state}'`)} AND ${since} < ${startOfDay(before, zone)}::timestamptz
        AND deleted_at IS NULL ORDER BY ${since} LIMIT ${size} FOR UPDATE SKIP LOCKED))`,
  );
}

/** Members who are due, can be written to, and were not told of yet: now they are. */
export const takeUntold = (tx: CustomersTx, size: number): Promise<Told[]> =>
  rows<Told>(
    tx.db,
    sql`UPDATE customer SET confirmation_told_at = ${tx.now}::timestamptz
      WHERE id = ANY(ARRAY(SELECT id FROM customer WHERE confirmation = 'DUE' AND confirmation_told_at IS NULL
        AND number IS NOT NULL AND mail IS NOT NULL AND NOT blacklisted AND deleted_at IS NULL
        ORDER BY id LIMIT ${size} FOR UPDATE SKIP LOCKED))
      RETURNING id, owner_id, department_path, partner_ids, confirmation_cause, confirmation_due_since`,
  );
