import { queryTokens, rows, type SearchPart, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import { visibleCustomer } from './customer-store.ts';

/** The customers who hold all that was typed; those whose name it is, then those whose name begins with it, go first. */
export async function searchCustomers(
  db: SqlRunner,
  viewer: Viewer,
  text: string,
  first: number,
): Promise<SearchPart[]> {
  const typed = queryTokens(text);
  if (typed.length === 0) return [];
  const name = text.trim();
  const found = await rows<{ id: string; title: string; score: number }>(
    db,
    sql`SELECT c.id, c.name AS title,
        CASE WHEN lower(c.name) = lower(${name}) OR c.number = ${name.toUpperCase()} THEN 1.0
             WHEN starts_with(lower(c.name), lower(${name})) THEN 0.8 ELSE 0.5 END::float8 AS score
      FROM customer c WHERE c.search_tokens @> ${typed}::text[] AND ${visibleCustomer(viewer)}
      ORDER BY score DESC, c.name, c.id LIMIT ${first}`,
  );
  return found.map((each) => ({ typename: 'Customer', ...each }));
}
