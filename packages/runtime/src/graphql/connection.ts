import { GraphQLError } from 'graphql';
import { isOfCustomer } from '../aliases.ts';
import { empty, join, raw, rows, type Sql, type SqlRunner, sql } from '../sql.ts';
import { COUNT_MAX, countUpTo } from './totals.ts';

export const PAGE_DEFAULT = 25;
export const PAGE_MAX = 200;

export type PageArguments = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};

/** A column of the order. The last one must be unique, so that each row has one place. Columns are never null. */
export type OrderColumn = {
  column: string;
  type: 'uuid' | 'text' | 'timestamptz' | 'timestamp' | 'numeric' | 'bigint' | 'int' | 'date' | 'float8';
  direction: 'asc' | 'desc';
};

export type PageQuery = {
  /** What is selected, such as `o.*`; columns come back as camelCase keys. */
  select: Sql;
  /** Table and joins with their aliases. */
  from: Sql;
  where: readonly Sql[];
  order: readonly OrderColumn[];
  args: PageArguments;
  /** The one table that is read, where it grows long: its total may be told by a sample to be more than is counted. */
  table?: string | undefined;
  /**
   * A better way to the ids of a page than reading the list in its order: a statement of one column `id` that holds at least
   * the rows of the page, of all conditions and past its cursor. The table's alias is that of the order's last column.
   */
  found?: ((window: PageWindow) => Sql) | undefined;
};

/** Where a page begins, in which order its rows are read (backward pages turn it round), and how many of them. */
export type PageWindow = { after: Sql; backward: boolean; limit: number };

export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts when asked, at most to COUNT_MAX. */
  count: () => Promise<{ totalCount: number; totalCountIsExact: boolean }>;
};

/** One page of a list by keyset, in one statement whatever its depth. */
export async function page<T>(db: SqlRunner, query: PageQuery): Promise<Connection<T>> {
  const window = windowOf(query);
  const id = raw(query.order.at(-1)?.column ?? 'id');
  // found in the same statement, by the same conditions
  const among = query.found
    ? [sql`${id} = ANY(ARRAY(${query.found({ ...window, limit: window.size + 1 })}))`]
    : [...query.where, window.after];
  const found = await rows<Found>(
    db,
    sql`SELECT ${query.select}, ${cursorColumns(query.order)} FROM ${query.from}
    WHERE ${conditions(among)} ORDER BY ${window.orderBy} LIMIT ${window.size + 1}`,
  );
  return connection<T>(found, window, () => count(db, query));
}

export type PagesQuery = PageQuery & {
  parents: readonly string[];
  parentColumn: string;
  /** The parents are customers: rows of records that were merged into one are his. */
  ofCustomers?: boolean;
};

const ofParent = ({ parentColumn, ofCustomers }: PagesQuery): Sql =>
  ofCustomers ? isOfCustomer(parentColumn, sql`parent.id`) : sql`${raw(parentColumn)} = parent.id`;

/** The same page for each of many parents, in one statement; in the order of `parents`. */
export async function pagesByParent<T>(db: SqlRunner, query: PagesQuery): Promise<Connection<T>[]> {
  const window = windowOf(query);
  const found = await rows<Found & { pageParent: string }>(
    db,
    sql`SELECT page.*, parent.id AS page_parent FROM unnest(${[...query.parents]}::uuid[]) WITH ORDINALITY AS parent(id, place)
      CROSS JOIN LATERAL (SELECT ${query.select}, ${cursorColumns(query.order)} FROM ${query.from}
        WHERE ${conditions([ofParent(query), ...query.where, window.after])}
        ORDER BY ${window.orderBy} LIMIT ${window.size + 1}) AS page
      ORDER BY parent.place, ${outerOrder(query.order, window.backward)}`,
  );
  const byParent = Map.groupBy(found, (row) => row.pageParent);
  const counts = onceFor(query.parents, () => countsByParent(db, query));
  return query.parents.map((id) => connection<T>(byParent.get(id) ?? [], window, () => counts(id)));
}

/** Resolvers of connection types: totals are counted only when asked. */
export const connectionResolvers = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        totalCount: async (found: Connection<unknown>) => (await found.count()).totalCount,
        totalCountIsExact: async (found: Connection<unknown>) => (await found.count()).totalCountIsExact,
      },
    ]),
  );

/** A connection without a row, for lists that do not exist for the viewer. */
export const emptyConnection = <T>(): Connection<T> => ({
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  count: async () => ({ totalCount: 0, totalCountIsExact: true }),
});

type Found = Record<string, unknown>;
type Window = {
  size: number;
  backward: boolean;
  after: Sql;
  orderBy: Sql;
  order: readonly OrderColumn[];
  hasCursor: boolean;
};

function windowOf({ args, order }: PageQuery): Window {
  const backward = args.last !== undefined && args.last !== null;
  if (backward && args.first !== undefined && args.first !== null)
    throw badPage('first and last exclude each other', 'last');
  const size = (backward ? args.last : args.first) ?? PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 0 || size > PAGE_MAX)
    throw badPage(`a page has 0 to ${PAGE_MAX} entries`, backward ? 'last' : 'first');
  const bounds = [
    args.after ? keyset(order, cursorOf(args.after, order, 'after'), false) : undefined,
    args.before ? keyset(order, cursorOf(args.before, order, 'before'), true) : undefined,
  ].filter((bound) => bound !== undefined);
  const orderBy = join(
    order.map(
      ({ column, direction }) => sql`${raw(column)} ${raw((direction === 'desc') !== backward ? 'DESC' : 'ASC')}`,
    ),
  );
  return {
    size,
    backward,
    after: bounds.length ? conditions(bounds) : empty,
    orderBy,
    order,
    hasCursor: bounds.length > 0,
  };
}

/** Rows past the cursor's place: `(a, b) > (x, y)`, spelled out where the directions are mixed. */
function keyset(order: readonly OrderColumn[], values: readonly string[], before: boolean): Sql {
  const value = (at: number) => sql`${values[at]}::${raw(order[at]?.type ?? 'text')}`;
  const past = (direction: 'asc' | 'desc') => raw((direction === 'asc') !== before ? '>' : '<');
  if (new Set(order.map((each) => each.direction)).size === 1) {
    const columns = join(order.map(({ column }) => raw(column)));
    return sql`(${columns}) ${past(order[0]?.direction ?? 'asc')} (${join(order.map((_, at) => value(at)))})`;
  }
  const cases = order.map((each, at) => {
    const same = order.slice(0, at).map((earlier, index) => sql`${raw(earlier.column)} = ${value(index)}`);
    return sql`(${join([...same, sql`${raw(each.column)} ${past(each.direction)} ${value(at)}`], ' AND ')})`;
  });
  return sql`(${join(cases, ' OR ')})`;
}

function connection<T>(
  found: Found[],
  { size, backward, order, hasCursor }: Window,
  counting: Connection<T>['count'],
): Connection<T> {
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backward) kept.reverse();
  const edges = kept.map((row) => ({
    cursor: encodeCursor(order.map((_, at) => String(row[`pageCursor${at}`]))),
    node: row as T,
  }));
  let counted: ReturnType<Connection<T>['count']> | undefined;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: backward ? hasCursor : more,
      hasPreviousPage: backward ? more : hasCursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => {
      counted ??= counting();
      return counted;
    },
  };
}

const count = (db: SqlRunner, { from, where, table }: PageQuery) =>
  countUpTo(db, { from, where: conditions(where), table });

async function countsByParent(db: SqlRunner, query: PagesQuery) {
  const { from, where, parents } = query;
  const found = await rows<{ id: string; total: bigint }>(
    db,
    sql`SELECT parent.id, counted.total FROM unnest(${[...new Set(parents)]}::uuid[]) AS parent(id)
      CROSS JOIN LATERAL (SELECT count(*) AS total FROM (SELECT 1 FROM ${from}
        WHERE ${conditions([ofParent(query), ...where])} LIMIT ${COUNT_MAX + 1}) AS bounded) AS counted`,
  );
  return new Map(found.map(({ id, total }) => [id, asCount(Number(total))]));
}

const asCount = (total: number) => ({ totalCount: Math.min(total, COUNT_MAX), totalCountIsExact: total <= COUNT_MAX });

/** All parents' totals are counted by one statement, when the first of them is asked for. */
function onceFor<V>(_ids: readonly string[], load: () => Promise<Map<string, V>>): (id: string) => Promise<V> {
  let loaded: Promise<Map<string, V>> | undefined;
  return async (id) => {
    loaded ??= load();
    return (await loaded).get(id) as V;
  };
}

// timestamps travel as text of the database, which keeps microseconds that a JavaScript date would drop
const cursorColumns = (order: readonly OrderColumn[]) =>
  join(order.map(({ column }, at) => sql`${raw(column)}::text AS ${raw(`page_cursor${at}`)}`));
const outerOrder = (order: readonly OrderColumn[], backward: boolean) =>
  join(
    order.map(
      ({ direction, type }, at) =>
        sql`page.${raw(`page_cursor${at}`)}::${raw(type)} ${raw((direction === 'desc') !== backward ? 'DESC' : 'ASC')}`,
    ),
  );
const conditions = (parts: readonly Sql[]) => {
  const given = parts.filter((part) => part !== empty && part.sql.trim() !== '');
  return given.length === 0 ? sql`TRUE` : join(given, ' AND ');
};

export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const VALUE: Record<OrderColumn['type'], RegExp> = {
  uuid: /^[0-9a-f-]{36}$/i,
  text: /^\P{Cc}*$/u,
  timestamptz: /^\d{4}-\d{2}-\d{2}[ T][\d:.+-]+Z?$/,
  timestamp: /^\d{4}-\d{2}-\d{2} [\d:.]+$/,
  numeric: /^-?\d+(\.\d+)?$/,
  bigint: /^-?\d{1,19}$/,
  int: /^-?\d{1,10}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  float8: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
};

function cursorOf(cursor: string, order: readonly OrderColumn[], argument: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const good =
      Array.isArray(values) &&
      values.length === order.length &&
      values.every((value, at) => typeof value === 'string' && VALUE[order[at]?.type ?? 'text'].test(value));
    if (good) return values as string[];
  } catch {
    // answered below, like any cursor that is not ours
  }
  throw badPage('not a cursor of this list', argument);
}

const badPage = (message: string, argument: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path: [argument] } });
