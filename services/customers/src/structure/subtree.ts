import { isId, type Sql, sql } from '@guanxi/runtime';

/**
 * The condition that a customer `c` is an organisation or one below it, however far.
 * @param visible the condition that a customer `c` exists for the viewer: below what does not is nothing
 */
export const isWithin = (rootId: string, visible: Sql): Sql =>
  isId(rootId)
    ? sql`c.id IN (WITH RECURSIVE within AS (
        SELECT c.id FROM customer c WHERE c.id = ${rootId}::uuid AND ${visible}
        UNION SELECT k.id FROM within w JOIN customer k ON k.parent_id = w.id)
      SELECT id FROM within)`
    : sql`FALSE`;
