/** What was said on closed requests: subjects, entries, summaries of contacts, and the words by which they are found. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** A request's time is counted from its closing; one that was ended, or whose customer was erased, has nothing left to end. */
export const closedRequests = sql`SELECT r.id, r.number AS name, r.closed_at AS since, r.customer_id FROM service_request r
  WHERE r.status = 'CLOSED' AND r.closed_at IS NOT NULL AND r.conversation_ended_at IS NULL`;

/** Whose request it is is not to be ended: of him, or of the record that shows him, a hold stands. */
const isHeld = sql`EXISTS (SELECT 1 FROM held_customer h
  WHERE guanxi.survivor_of(h.customer_id) = guanxi.survivor_of(r.customer_id))`;

/** Ends the conversations of requests that are still past their time and whose customers nothing holds. @returns how many */
export async function endConversations(tx: Tx, ids: readonly string[], before: Date): Promise<number> {
  const locked = await rows<{ id: string }>(
    tx.db,
    sql`SELECT r.id FROM service_request r WHERE r.id = ANY(${[...ids]}::uuid[])
        AND r.id IN (SELECT d.id FROM (${closedRequests}) d WHERE d.since < ${before}::timestamptz) AND NOT ${isHeld}
      ORDER BY r.id FOR UPDATE OF r`,
  );
  const given = sql`ANY(${locked.map(({ id }) => id)}::uuid[])`;
  await execute(tx.db, sql`UPDATE request_entry SET text = NULL WHERE request_id = ${given}`);
  await execute(tx.db, sql`UPDATE interaction SET summary = NULL, result = NULL WHERE request_id = ${given}`);
  return execute(
    tx.db,
    sql`UPDATE service_request SET subject = '–', tokens = ARRAY[lower(number)], conversation_ended_at = ${tx.now}::timestamptz
      WHERE id = ${given}`,
  );
}

/** Notes that a customer is held, or no more. */
export async function saveHold(db: SqlRunner, customerId: string, isOn: boolean): Promise<void> {
  await execute(
    db,
    isOn
      ? sql`INSERT INTO held_customer (customer_id) VALUES (${customerId}::uuid) ON CONFLICT DO NOTHING`
      : sql`DELETE FROM held_customer WHERE customer_id = ${customerId}::uuid`,
  );
}
