/** What was written in tasks that are over: title, description, result, and what changes of many wrote in them. */
import { lockEnding } from '@guanxi/retention';
import { execute, sql } from '@guanxi/runtime';
import type { Tx } from '../context.ts';

/** A task's time is counted from when it was done or taken back; what was ended, or is of an erased person, has nothing left to end. */
export const tasksThatAreOver = sql`SELECT t.id, coalesce(t.title, t.source_number) AS name, coalesce(t.done_at, t.cancelled_at) AS since, t.customer_id
  FROM task t WHERE t.status IN ('DONE', 'CANCELLED') AND t.words_ended_at IS NULL`;

/** Ends what was written in tasks that are still past their time and whose customers nothing holds. @returns how many */
export async function endTasks(tx: Tx, ids: readonly string[], before: Date): Promise<number> {
  const locked = await lockEnding(tx.db, { table: 'task', records: tasksThatAreOver, ids, before });
  const given = sql`ANY(${locked}::uuid[])`;
  const ended = await execute(
    tx.db,
    // a title that the source words says nothing but its number
    sql`UPDATE task SET title = CASE WHEN title IS NULL THEN NULL ELSE '–' END, description = NULL, result = NULL,
        tokens = array_remove(ARRAY[lower(source_number)], NULL), words_ended_at = ${tx.now}::timestamptz
      WHERE id = ${given}`,
  );
  await execute(tx.db, sql`UPDATE bulk_row SET written = NULL WHERE record_id = ${given} AND written IS NOT NULL`);
  await execute(
    tx.db,
    // what was said of many at once ends with the last of them
    sql`UPDATE bulk_change c SET asked = c.asked - '{result,reason}'::text[]
      WHERE c.id IN (SELECT r.bulk_id FROM bulk_row r WHERE r.record_id = ${given}) AND c.status NOT IN ('RUNNING', 'UNDOING')
        AND NOT EXISTS (SELECT 1 FROM bulk_row r JOIN task t ON t.id = r.record_id WHERE r.bulk_id = c.id AND t.words_ended_at IS NULL)`,
  );
  return ended;
}
