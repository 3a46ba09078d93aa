import { isId, isOfCustomer, raw, type Sql, sql } from '@guanxi/runtime';

/** The condition that a record belongs directly to what an organisation shows: to itself, or to a record merged into it. */
export const isBelow = (alias: string, parentId: Sql): Sql =>
  sql`${raw(alias)}.merged_into IS NULL AND ${isOfCustomer(`${alias}.parent_id`, parentId)}`;

/**
 * The condition that a customer `c` is an organisation or one below it, however far.
 * @param visible the condition that a customer `c` exists for the viewer: below what does not is nothing
 */
export const isWithin = (rootId: string, visible: Sql): Sql =>
  isId(rootId)
    ? sql`c.id IN (WITH RECURSIVE within AS (
        SELECT c.id FROM customer c WHERE c.id = guanxi.survivor_of(${rootId}::uuid) AND ${visible}
        UNION SELECT k.id FROM within w JOIN customer k ON ${isBelow('k', sql`w.id`)})
      SELECT id FROM within)`
    : sql`FALSE`;
