import {
  type CalendarDay,
  queryTokens,
  rows,
  type SearchPart,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import { searchProducts } from '../catalogue/find-products.ts';
import { orderColumns, rights } from '../permissions.ts';

/** Orders and products whose words hold all of the query's. An order of just that number comes first. */
export async function searchOrders(
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  text: string,
  first: number,
): Promise<SearchPart[]> {
  const wanted = queryTokens(text);
  if (wanted.length === 0) return [];
  const orders = await rows<{ id: string; number: string; customerName: string }>(
    db,
    sql`SELECT o.id, o.number, o.customer_name FROM orders o
      WHERE o.search_tokens @> ${wanted}::text[] AND ${toSql(rights.visible(viewer, 'order'), orderColumns)}
      ORDER BY o.placed_at DESC, o.id DESC LIMIT ${first}`,
  );
  const products = await searchProducts(db, viewer, today, text, first);
  const number = text.trim().toUpperCase();
  return [
    ...orders.map((order) => ({
      typename: 'Order',
      id: order.id,
      title: `${order.number} ${order.customerName}`.trim(),
      score: order.number === number ? 1 : 0.5,
    })),
    ...products.map(({ id, name, code }) => ({
      typename: 'Product',
      id,
      title: name,
      score: code.toUpperCase() === number ? 0.9 : 0.4,
    })),
  ]
    .sort((a, b) => b.score - a.score)
    .slice(0, first);
}
