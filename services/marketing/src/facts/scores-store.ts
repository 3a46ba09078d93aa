/** Scores of all who bought, made in the database: among a million members, taking them out would take minutes. */
import { execute, rows, type SqlRunner, sql } from '@guanxi/runtime';

/** Whether anything changed since the last scoring. */
export const isAnyoneStale = async (db: SqlRunner): Promise<boolean> =>
  (await rows(db, sql`SELECT 1 AS one FROM member_facts WHERE stale LIMIT 1`)).length > 0;

/**
 * Cuts all who bought, records that were merged as one, as `scoreBuyers` of rfm.ts does: `ntile`, too, gives what is left over to the first parts. Rows
 * that keep their scores are not touched; who bought nothing any more loses his. A row that changes meanwhile stays
 * marked for the next time.
 */
export async function scoreAll(db: SqlRunner, now: Date): Promise<number> {
  // three sorts of all buyers, once a minute at most
  await execute(db, sql`SET LOCAL work_mem = '64MB'`);
  return execute(
    db,
    sql`WITH record AS NOT MATERIALIZED (
        SELECT f.*, coalesce(a.survivor_id, f.customer_id) AS shown_id
          FROM member_facts f LEFT JOIN guanxi.customer_access a ON a.customer_id = f.customer_id AND a.survivor_id IS NOT NULL),
      buyer AS (
        SELECT shown_id AS customer_id, sum(purchases) AS purchases, sum(amount) AS amount, max(last_purchase_at) AS last_purchase_at
          FROM record WHERE purchases > 0 GROUP BY shown_id),
      recent AS (
        SELECT customer_id, purchases, amount, ntile(5) OVER (ORDER BY last_purchase_at DESC, customer_id) AS r FROM buyer),
      frequent AS (
        SELECT customer_id, amount, r, ntile(5) OVER (PARTITION BY r ORDER BY purchases DESC, customer_id) AS f FROM recent),
      cells AS (
        SELECT customer_id, 6 - r AS recency, 6 - f AS frequency,
            6 - ntile(5) OVER (PARTITION BY r, f ORDER BY amount DESC, customer_id) AS monetary FROM frequent),
      due AS (
        SELECT known.customer_id, known.version, cells.recency, cells.frequency, cells.monetary,
            (known.recency, known.frequency, known.monetary) IS DISTINCT FROM (cells.recency, cells.frequency, cells.monetary) AS moved
          FROM record known LEFT JOIN cells ON cells.customer_id = known.shown_id)
      UPDATE member_facts f SET recency = due.recency, frequency = due.frequency, monetary = due.monetary, stale = false,
          scored_at = CASE WHEN due.recency IS NULL THEN NULL WHEN due.moved THEN ${now}::timestamptz ELSE f.scored_at END
        FROM due WHERE f.customer_id = due.customer_id AND f.version = due.version AND (due.moved OR f.stale)`,
  );
}
