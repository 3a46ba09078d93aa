/** What letters said: subject, text, address, the values that they named, and the words by which they are found. */
import { lockEnding } from '@guanxi/retention';
import { execute, sql, type Tx } from '@guanxi/runtime';

/** A letter's time is counted from when its outcome was known; what was ended, or withdrawn with its person, has nothing left to end. */
export const settledLetters = sql`SELECT m.id, m.subject AS name, m.settled_at AS since, m.customer_id FROM message m
  WHERE m.settled_at IS NOT NULL AND m.redacted_at IS NULL`;

/** Ends what letters said that are still past their time and whose customers nothing holds. @returns how many */
export async function endLetters(tx: Tx, ids: readonly string[], before: Date): Promise<number> {
  const locked = await lockEnding(tx.db, { table: 'message', records: settledLetters, ids, before });
  return execute(
    tx.db,
    sql`UPDATE message SET address = NULL, subject = NULL, text = NULL, link_code = NULL, "values" = '{}', tokens = '{}',
        redacted_at = ${tx.now}::timestamptz
      WHERE id = ANY(${locked}::uuid[])`,
  );
}
