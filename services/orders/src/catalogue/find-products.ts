import { type CalendarDay, inOrder, isId, type SqlRunner, type Viewer } from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import { findProducts, type ProductRow, productsById } from './catalogue-store.ts';

export type { ProductRow } from './catalogue-store.ts';
export { isOnSale } from './product.ts';

/** Products that exist for the viewer, in the order asked; those not on sale exist for staff only. */
export async function productsFor(
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  ids: readonly string[],
): Promise<(ProductRow | undefined)[]> {
  const found = await productsById(db, ids.filter(isId), rights.visible(viewer, 'product'), today);
  return inOrder(ids, found, 'id');
}

export const searchProducts = (db: SqlRunner, viewer: Viewer, today: CalendarDay, text: string, first: number) =>
  findProducts(db, rights.visible(viewer, 'product'), today, text, first);
