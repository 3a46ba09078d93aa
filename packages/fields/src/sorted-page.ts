import {
  type Connection,
  emptyConnection,
  type OrderColumn,
  PAGE_DEFAULT,
  type PageArguments,
  type PageQuery,
  page,
  raw,
  type Sql,
  type SqlRunner,
  sql,
} from '@guanxi/runtime';
import type { SortField } from './conditions.ts';
import type { FieldEntity } from './field-store.ts';

type Sorted = { entity: FieldEntity; field: SortField; direction: 'asc' | 'desc'; recordId: string };

/**
 * One page of a list by a custom field: those who have a value in its order, along its index, then those without one.
 * At most two pages by keyset, however deep it lies.
 * @param query the list, without an order of its own
 */
export async function pageByField<T>(
  db: SqlRunner,
  { entity, field, direction, recordId }: Sorted,
  query: Omit<PageQuery, 'order'>,
): Promise<Connection<T>> {
  const { after, before, first, last } = query.args;
  const table = raw(entity.values);
  const same = sql`v.record_id = ${raw(recordId)} AND v.field_id = ${field.definition.id}::uuid AND v.place = 0`;
  const byRecord = { column: recordId, type: 'uuid', direction } as const;
  const having = (args: PageArguments) =>
    page<T>(db, {
      ...query,
      from: sql`${query.from} JOIN ${table} v ON ${same}`,
      order: [{ column: field.column, type: field.type, direction }, byRecord],
      args,
    });
  const lacking = (args: PageArguments) =>
    page<T>(db, {
      ...query,
      where: [...query.where, sql`NOT EXISTS (SELECT 1 FROM ${table} v WHERE ${same})`],
      order: [byRecord],
      args,
    });
  const count = async () => (await page<T>(db, { ...query, order: [byRecord], args: { first: 0 } })).count();

  if (last !== null && last !== undefined) {
    const isAmongFirst = before ? placesOf(before) === 2 : false;
    const end = isAmongFirst ? emptyConnection<T>() : await lacking({ last, before, first });
    if (end.pageInfo.hasPreviousPage) return { ...end, count };
    const start = await having({ last: last - end.nodes.length, ...(isAmongFirst ? { before } : {}) });
    return { ...joined(start, end), count };
  }
  const isAmongLast = after ? placesOf(after) === 1 : false;
  const start = isAmongLast ? emptyConnection<T>() : await having({ first, after });
  if (start.pageInfo.hasNextPage) return { ...start, count };
  const rest = await lacking({
    first: isAmongLast ? first : (first ?? PAGE_DEFAULT) - start.nodes.length,
    ...(isAmongLast ? { after } : {}),
  });
  return { ...joined(start, rest), count };
}

/** What stands in the place of a value that a record does not have: it decides nothing among those without one. */
const NOTHING = { text: "''", numeric: '0', date: "'0001-01-01'::date" } as const;

/**
 * The order of a list by a custom field where each page is of one record, so that no index need bear it: what is joined for
 * it, and the columns; those without a value come last.
 */
export const orderByField = ({ entity, field, direction, recordId }: Sorted): { join: Sql; order: OrderColumn[] } => ({
  join: sql`LEFT JOIN ${raw(entity.values)} v
    ON v.record_id = ${raw(recordId)} AND v.field_id = ${field.definition.id}::uuid AND v.place = 0`,
  order: [
    { column: 'CASE WHEN v.record_id IS NULL THEN 1 ELSE 0 END', type: 'int', direction: 'asc' },
    { column: `coalesce(${field.column}, ${NOTHING[field.type]})`, type: field.type, direction },
    { column: recordId, type: 'uuid', direction },
  ],
});

/** How many values a cursor has: that of a record with a value names the value, too. What is no cursor is refused by the page. */
function placesOf(cursor: string): number {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values.length : 2;
  } catch {
    return 2;
  }
}

function joined<T>(start: Connection<T>, end: Connection<T>): Omit<Connection<T>, 'count'> {
  return {
    edges: [...start.edges, ...end.edges],
    nodes: [...start.nodes, ...end.nodes],
    pageInfo: {
      hasPreviousPage: start.pageInfo.hasPreviousPage || (start.nodes.length === 0 && end.pageInfo.hasPreviousPage),
      hasNextPage: end.pageInfo.hasNextPage || (end.nodes.length === 0 && start.pageInfo.hasNextPage),
      startCursor: start.pageInfo.startCursor ?? end.pageInfo.startCursor,
      endCursor: end.pageInfo.endCursor ?? start.pageInfo.endCursor,
    },
  };
}
