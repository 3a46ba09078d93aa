/** What was said with a person: subjects, entries, summaries, and the words by which they are found. */
import { type Erased, execute, type SqlRunner, sql } from '@guanxi/runtime';

export async function eraseConversations(db: SqlRunner, customerIds: readonly string[]): Promise<Erased> {
  const his = sql`customer_id = ANY(${[...customerIds]}::uuid[])`;
  const entries = await execute(
    db,
    sql`UPDATE request_entry SET text = NULL WHERE request_id IN (SELECT id FROM service_request WHERE ${his})`,
  );
  const requests = await execute(
    db,
    sql`UPDATE service_request SET subject = '–', tokens = ARRAY[lower(number)] WHERE ${his}`,
  );
  const interactions = await execute(db, sql`UPDATE interaction SET summary = NULL, result = NULL WHERE ${his}`);
  return { requests, requestEntries: entries, interactions };
}
