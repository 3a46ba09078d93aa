import { type Actor, join, rows, type SearchPart, type SqlRunner, sql } from '@guanxi/runtime';
import { textCondition } from './customer-list.ts';
import { visibleCustomer } from './customer-store.ts';
import { noteCallers } from './identify-customer.ts';

/** The customers who hold all that was typed; those whose name it is, then those whose name begins with it, go first. */
export async function searchCustomers(db: SqlRunner, actor: Actor, text: string, first: number): Promise<SearchPart[]> {
  const name = text.trim();
  const { viewer } = actor;
  const holding = textCondition(viewer, text);
  await noteCallers(db, actor, text, holding);
  const conditions = [visibleCustomer(viewer), ...holding];
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
