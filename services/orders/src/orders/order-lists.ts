import {
  type CalendarDay,
  type Connection,
  groupedConditions,
  isOfCustomer,
  join,
  type OrderColumn,
  type PageArguments,
  page,
  pagesByParent,
  queryTokens,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type Viewer,
} from '@guanxi/runtime';
import { idValue, textValue } from '../filter-values.ts';
import type { OrderFilter, OrderSort } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { hasOverdue } from '../receipts/overdue.ts';
import { ofDepartment } from './of-department.ts';
import { type CustomerTotals, type OrderRow, selected, visibleOrders } from './order-store.ts';

export type OrderListArguments = PageArguments & {
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
};

/** Conditions that an index bears alone. */
export const anchors = [
  'search',
  'number',
  'customerId',
  'ownerId',
  'partnerId',
] as const satisfies (keyof OrderFilter)[];

const open = 'greatest(o.total - o.received, 0)';
const columnOf = {
  PLACED_AT: { column: 'o.placed_at', type: 'timestamptz' },
  NUMBER: { column: 'o.number', type: 'text' },
  TOTAL: { column: 'o.total', type: 'numeric' },
  OPEN: { column: open, type: 'numeric' },
} as const satisfies Record<string, Omit<OrderColumn, 'direction'>>;

function orderOf(sort: OrderSort | null | undefined): OrderColumn[] {
  const direction = sort?.direction === 'ASC' ? 'asc' : 'desc';
  return [
    { ...columnOf[sort?.by ?? 'PLACED_AT'], direction },
    { column: 'o.id', type: 'uuid', direction },
  ];
}

/** Orders that exist for the viewer. */
export const listOrders = (
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  { filter, sort, ...args }: OrderListArguments,
): Promise<Connection<OrderRow>> =>
  page(db, {
    select: selected,
    from: sql`orders o`,
    where: conditions(viewer, today, filter),
    order: orderOf(sort),
    args,
  });

/** The same list for each of many customers, in one statement. */
export const listOrdersByCustomer = (
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  customerIds: readonly string[],
  { filter, sort, ...args }: OrderListArguments,
): Promise<Connection<OrderRow>[]> =>
  pagesByParent(db, {
    parents: customerIds,
    parentColumn: 'o.customer_id',
    ofCustomers: true,
    select: selected,
    from: sql`orders o`,
    where: conditions(viewer, today, filter),
    order: orderOf(sort),
    args,
  });

export type ListTotals = Omit<CustomerTotals, 'customerId'>;

/** What the orders of a list come to, by currency, in one statement: `orders` of them are the length of the list. */
export const totalsOfList = (
  db: SqlRunner,
  viewer: Viewer,
  today: CalendarDay,
  filter: OrderFilter | null | undefined,
): Promise<ListTotals[]> =>
  rows<ListTotals>(
    db,
    sql`SELECT o.currency, count(*)::int AS orders, sum(o.total) AS total, sum(least(o.total, o.received)) AS paid,
        max(o.placed_at) AS last_placed_at
      FROM orders o WHERE ${join([...conditions(viewer, today, filter), namesStatus(filter) ? sql`TRUE` : sql`o.status <> 'CANCELLED'`], ' AND ')}
      GROUP BY o.currency ORDER BY o.currency`,
  );

function conditions(viewer: Viewer, today: CalendarDay, filter: OrderFilter | null | undefined): Sql[] {
  const visible = visibleOrders(rights.visible(viewer, 'order'));
  return [visible, ...groupedConditions<OrderFilter>(filter, (own, _, at) => narrowed(own, today, at))];
}

/** Whether the filter or one of its groups says of which status the orders are. */
function namesStatus(filter: OrderFilter | null | undefined): boolean {
  if (!filter) return false;
  const groups = [...(filter.and ?? []), ...(filter.or ?? []), filter.not];
  return Boolean(filter.status) || groups.some(namesStatus);
}

function narrowed(filter: OrderFilter, today: CalendarDay, at: readonly string[]): Sql[] {
  const text = (name: 'search' | 'number' | 'departmentPath') => textValue(filter[name] ?? '', ...at, name);
  const id = (name: 'customerId' | 'ownerId' | 'partnerId' | 'productId') => idValue(filter[name] ?? '', ...at, name);
  const path = text('departmentPath');
  return [
    filter.search ? holds(queryTokens(text('search'))) : undefined,
    filter.number ? sql`o.number = ${text('number')}` : undefined,
    filter.status ? sql`o.status = ANY(${[...filter.status]}::text[])` : undefined,
    filter.customerId ? isOfCustomer('o.customer_id', sql`${id('customerId')}::uuid`) : undefined,
    filter.ownerId ? sql`o.owner_id = ${id('ownerId')}::uuid` : undefined,
    filter.partnerId ? sql`o.partner_id = ${id('partnerId')}::uuid` : undefined,
    path ? ofDepartment(path) : undefined,
    filter.productId
      ? sql`EXISTS (SELECT 1 FROM order_line n WHERE n.order_id = o.id AND n.product_id = ${id('productId')}::uuid)`
      : undefined,
    filter.tier ? sql`o.tier = ANY(${filter.tier.map((tier) => textValue(tier, ...at, 'tier'))}::text[])` : undefined,
    filter.currency ? sql`o.currency = ${filter.currency}` : undefined,
    filter.placedFrom ? sql`o.placed_on >= ${filter.placedFrom}::date` : undefined,
    filter.placedTo ? sql`o.placed_on <= ${filter.placedTo}::date` : undefined,
    filter.totalFrom ? sql`o.total >= ${filter.totalFrom}::numeric` : undefined,
    filter.totalTo ? sql`o.total <= ${filter.totalTo}::numeric` : undefined,
    either(filter.hasOpenAmount, sql`o.total > o.received`),
    either(filter.overdue, hasOverdue(today)),
  ].filter((condition) => condition !== undefined);
}

/** A text without a word in it finds nothing. */
const holds = (wanted: string[]): Sql => (wanted.length === 0 ? sql`FALSE` : sql`o.search_tokens @> ${wanted}::text[]`);

const either = (wanted: boolean | null | undefined, condition: Sql): Sql | undefined =>
  wanted === true ? condition : wanted === false ? sql`NOT (${condition})` : undefined;
