import { join, rows, type SearchPart, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import { textCondition } from './customer-list.ts';
import { visibleCustomer } from './customer-store.ts';

/** The customers who hold all that was typed; those whose name it is, then those whose name begins with it, go first. */
export async function searchCustomers(
  db: SqlRunner,
  viewer: Viewer,
  text: string,
  first: number,
): Promise<SearchPart[]> {
  const name = text.trim();
  const conditions = [visibleCustomer(viewer), ...textCondition(viewer, text)];
  const found = await rows<{ id: string; title: string; score: number }>(
    db,
    sql`SELECT c.id, c.name AS title,
        CASE WHEN lower(c.name) = lower(${name}) OR c.number = ${name.toUpperCase()} THEN 1.0
             WHEN starts_with(lower(c.name), lower(${name})) THEN 0.8 ELSE 0.5 END::float8 AS score
      FROM customer c WHERE ${join(conditions, ' AND ')}
      ORDER BY score DESC, c.name, c.id LIMIT ${first}`,
  );
  return found.map((each) => ({ typename: 'Customer', ...each }));
}
