/** What was said on closed requests: subjects, entries, summaries of contacts, and the words by which they are found. */
import { lockEnding } from '@guanxi/retention';
import { execute, sql } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** A request's time is counted from its closing; one that was ended, or whose customer was erased, has nothing left to end. */
export const closedRequests = sql`SELECT r.id, r.number AS name, r.closed_at AS since, r.customer_id FROM service_request r
  WHERE r.status = 'CLOSED' AND r.closed_at IS NOT NULL AND r.conversation_ended_at IS NULL`;

/** Ends the conversations of requests that are still past their time and whose customers nothing holds. @returns how many */
export async function endConversations(tx: Tx, ids: readonly string[], before: Date): Promise<number> {
  const locked = await lockEnding(tx.db, { table: 'service_request', records: closedRequests, ids, before });
  const given = sql`ANY(${locked}::uuid[])`;
  await execute(tx.db, sql`UPDATE request_entry SET text = NULL WHERE request_id = ${given}`);
  await execute(tx.db, sql`UPDATE interaction SET summary = NULL, result = NULL WHERE request_id = ${given}`);
  return execute(
    tx.db,
    sql`UPDATE service_request SET subject = '–', tokens = ARRAY[lower(number)], conversation_ended_at = ${tx.now}::timestamptz
      WHERE id = ${given}`,
  );
}
