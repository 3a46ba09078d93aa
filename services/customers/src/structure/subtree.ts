import { isId, type Sql, sql } from '@guanxi/runtime';

/**
 * The records that belong directly to what an organisation shows: to itself, or to a record merged into it. As a table
 * expression to join laterally, so that its indexes are used whatever the planner thinks of their number.
 */
export const childrenOf = (parentId: Sql): Sql =>
  sql`(SELECT b.id, b.unit FROM customer b WHERE b.merged_into IS NULL AND b.parent_id = ${parentId}
    UNION ALL SELECT b.id, b.unit FROM customer a JOIN customer b ON b.parent_id = a.id AND b.merged_into IS NULL
      WHERE a.merged_into = ${parentId})`;

/**
 * The condition that a customer `c` is an organisation or one below it, however far.
 * @param visible the condition that a customer `c` exists for the viewer: below what does not is nothing
 */
export const isWithin = (rootId: string, visible: Sql): Sql =>
  isId(rootId)
    ? sql`c.id IN (WITH RECURSIVE within AS (
        SELECT c.id FROM customer c WHERE c.id = guanxi.survivor_of(${rootId}::uuid) AND ${visible}
        UNION SELECT k.id FROM within w CROSS JOIN LATERAL ${childrenOf(sql`w.id`)} AS k)
      SELECT id FROM within)`
    : sql`FALSE`;
