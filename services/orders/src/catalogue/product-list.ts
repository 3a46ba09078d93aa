import type { CalendarDay, Connection, OrderColumn, PageArguments, SqlRunner, Viewer } from '@guanxi/runtime';
import { idValue, textValue } from '../filter-values.ts';
import type { ProductFilter, ProductSort } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { type ProductRow, productPage } from './catalogue-store.ts';

type Arguments = PageArguments & {
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
};

const columnOf = {
  NAME: { column: 'p.name', type: 'text' },
  CODE: { column: 'p.code', type: 'text' },
  CREATED_AT: { column: 'p.created_at', type: 'timestamptz' },
} as const satisfies Record<string, Omit<OrderColumn, 'direction'>>;

const ordered = (by: keyof typeof columnOf, direction: OrderColumn['direction']): OrderColumn[] => [
  { ...columnOf[by], direction },
  { column: 'p.id', type: 'uuid', direction },
];

export const byName = ordered('NAME', 'asc');

/** Products that exist for the viewer. */
export function listProducts(
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  { filter, sort, ...args }: Arguments,
): Promise<Connection<ProductRow>> {
  const query = {
    visible: rights.visible(viewer, 'product'),
    today,
    search: filter?.search ? textValue(filter.search, 'filter', 'search') : undefined,
    kinds: filter?.kind ?? undefined,
    categoryId: filter?.categoryId ? idValue(filter.categoryId, 'filter', 'categoryId') : undefined,
    onSaleOn: filter?.onSaleOn ?? undefined,
  };
  const order = sort ? ordered(sort.by, sort.direction === 'DESC' ? 'desc' : 'asc') : byName;
  return productPage(db, query, order, args);
}
