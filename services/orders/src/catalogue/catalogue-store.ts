import {
  type CalendarDay,
  type Connection,
  inOrder,
  nameTokens,
  type OrderColumn,
  type PageArguments,
  type Predicate,
  page,
  pagesByParent,
  queryTokens,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  toSql,
} from '@guanxi/runtime';
import type { ProductKind } from './product.ts';

/** Rows of the catalogue. The only file of this feature that knows SQL. Days come as text. */
export type CategoryRow = { id: string; code: string; name: string; parentId: string | null; path: string };
export type ProductRow = {
  id: string;
  code: string;
  name: string;
  kind: ProductKind;
  categoryId: string;
  /** Path of the category. */
  category: string;
  unit: string;
  attributes: Record<string, string>;
  taxRate: { toString(): string };
  saleStartsOn: CalendarDay;
  saleEndsOn: CalendarDay | null;
  version: number;
};

export type ProductValues = Omit<ProductRow, 'id' | 'category' | 'version' | 'taxRate'> & { taxRate: string };
/** What a list of products is narrowed to; `visible` is the viewer's. */
export type ProductQuery = {
  visible: Predicate;
  today: CalendarDay;
  search?: string | undefined;
  kinds?: readonly string[] | undefined;
  categoryId?: string | undefined;
  onSaleOn?: string | undefined;
};

const columns = sql`p.id, p.code, p.name, p.kind, p.category_id, c.path AS category, p.unit, p.attributes, p.tax_rate,
  p.sale_starts_on::text AS sale_starts_on, p.sale_ends_on::text AS sale_ends_on, p.version`;
const from = sql`product p JOIN product_category c ON c.id = p.category_id`;
const categoryColumns = sql`k.id, k.code, k.name, k.parent_id, k.path`;

const onSale = (day: CalendarDay) =>
  sql`(p.sale_starts_on <= ${day}::date AND (p.sale_ends_on IS NULL OR p.sale_ends_on >= ${day}::date))`;
/** Predicates over products know one thing of a product: whether it is on sale. */
const visibleOn = (visible: Predicate, today: CalendarDay): Sql =>
  visible.kind === 'equals' && visible.field === 'onSale' ? onSale(today) : toSql(visible, {});

export async function productsById(
  db: SqlRunner,
  ids: readonly string[],
  visible: Predicate,
  today: CalendarDay,
): Promise<ProductRow[]> {
  return rows<ProductRow>(
    db,
    sql`SELECT ${columns} FROM ${from} WHERE p.id = ANY(${[...ids]}::uuid[]) AND ${visibleOn(visible, today)}`,
  );
}

/** A text without a word in it finds nothing. */
const holds = (wanted: string[]): Sql => (wanted.length === 0 ? sql`FALSE` : sql`p.search_tokens @> ${wanted}::text[]`);

const conditionsOf = ({ visible, today, search, kinds, categoryId, onSaleOn }: ProductQuery): Sql[] => [
  visibleOn(visible, today),
  ...(search ? [holds(queryTokens(search))] : []),
  ...(kinds ? [sql`p.kind = ANY(${[...kinds]}::text[])`] : []),
  ...(onSaleOn ? [onSale(onSaleOn)] : []),
  ...(categoryId
    ? [
        sql`EXISTS (SELECT 1 FROM product_category top WHERE top.id = ${categoryId}::uuid
          AND (c.path = top.path OR starts_with(c.path, top.path || '/')))`,
      ]
    : []),
];

export const productPage = (
  db: SqlRunner,
  query: ProductQuery,
  order: readonly OrderColumn[],
  args: PageArguments,
): Promise<Connection<ProductRow>> => page(db, { select: columns, from, where: conditionsOf(query), order, args });

export const productPages = (
  db: SqlRunner,
  categoryIds: readonly string[],
  query: ProductQuery,
  order: readonly OrderColumn[],
  args: PageArguments,
): Promise<Connection<ProductRow>[]> =>
  pagesByParent(db, {
    parents: categoryIds,
    parentColumn: 'p.category_id',
    select: columns,
    from,
    where: conditionsOf(query),
    order,
    args,
  });

export async function categoriesById(db: SqlRunner, ids: readonly string[]): Promise<CategoryRow[]> {
  return rows<CategoryRow>(
    db,
    sql`SELECT ${categoryColumns} FROM product_category k WHERE k.id = ANY(${[...ids]}::uuid[])`,
  );
}

/** The categories right above these, in the order asked; null for a root. */
export async function parentsOf(db: SqlRunner, ids: readonly string[]): Promise<(CategoryRow | null)[]> {
  const found = await rows<CategoryRow & { below: string }>(
    db,
    sql`SELECT ${categoryColumns}, below.id AS below FROM product_category below
      JOIN product_category k ON k.id = below.parent_id WHERE below.id = ANY(${[...ids]}::uuid[])`,
  );
  return inOrder(ids, found, 'below').map((row) => row ?? null);
}

const byPath: readonly OrderColumn[] = [{ column: 'k.path', type: 'text', direction: 'asc' }];

export const categoryPage = (
  db: SqlRunner,
  { parentId, roots }: { parentId?: string | undefined; roots?: boolean | undefined },
  args: PageArguments,
): Promise<Connection<CategoryRow>> =>
  page(db, {
    select: categoryColumns,
    from: sql`product_category k`,
    where: [
      ...(parentId ? [sql`k.parent_id = ${parentId}::uuid`] : []),
      ...(roots === undefined ? [] : [roots ? sql`k.parent_id IS NULL` : sql`k.parent_id IS NOT NULL`]),
    ],
    order: byPath,
    args,
  });

export const categoryPages = (
  db: SqlRunner,
  parents: readonly string[],
  args: PageArguments,
): Promise<Connection<CategoryRow>[]> =>
  pagesByParent(db, {
    parents,
    parentColumn: 'k.parent_id',
    select: categoryColumns,
    from: sql`product_category k`,
    where: [],
    order: byPath,
    args,
  });

/** Answers false when the code is taken. */
export async function insertCategory(db: SqlRunner, category: CategoryRow, now: Date): Promise<boolean> {
  const written = await db.$executeRaw(sql`INSERT INTO product_category (id, code, name, parent_id, path, created_at)
    VALUES (${category.id}::uuid, ${category.code}, ${category.name}, ${category.parentId}::uuid, ${category.path}, ${now})
    ON CONFLICT (code) DO NOTHING`);
  return written === 1;
}

/** Answers false when the code is taken. */
export async function insertProduct(db: SqlRunner, id: string, product: ProductValues, now: Date): Promise<boolean> {
  const written = await db.$executeRaw(sql`INSERT INTO product
      (id, code, name, kind, category_id, unit, attributes, tax_rate, sale_starts_on, sale_ends_on, search_tokens, created_at, updated_at)
    VALUES (${id}::uuid, ${product.code}, ${product.name}, ${product.kind}, ${product.categoryId}::uuid, ${product.unit},
      ${JSON.stringify(product.attributes)}::json, ${product.taxRate}::numeric, ${product.saleStartsOn}::date,
      ${product.saleEndsOn}::date, ${nameTokens(product.code, product.name)}::text[], ${now}, ${now})
    ON CONFLICT (code) DO NOTHING`);
  return written === 1;
}

/** The product as it stands, locked until the transaction ends. */
export async function lockProduct(db: SqlRunner, id: string): Promise<ProductRow | undefined> {
  const [found] = await rows<ProductRow>(
    db,
    sql`SELECT ${columns} FROM ${from} WHERE p.id = ${id}::uuid FOR UPDATE OF p`,
  );
  return found;
}

export async function updateProductRow(db: SqlRunner, id: string, product: ProductValues, now: Date): Promise<void> {
  await db.$executeRaw(sql`UPDATE product SET name = ${product.name}, kind = ${product.kind},
      category_id = ${product.categoryId}::uuid, unit = ${product.unit}, attributes = ${JSON.stringify(product.attributes)}::json,
      tax_rate = ${product.taxRate}::numeric, sale_starts_on = ${product.saleStartsOn}::date,
      sale_ends_on = ${product.saleEndsOn}::date, search_tokens = ${nameTokens(product.code, product.name)}::text[],
      version = version + 1, updated_at = ${now}
    WHERE id = ${id}::uuid`);
}

/** Products whose words hold all of the query's, the best known first; for search over all. */
export async function findProducts(
  db: SqlRunner,
  visible: Predicate,
  today: CalendarDay,
  text: string,
  first: number,
): Promise<{ id: string; name: string; code: string }[]> {
  const wanted = queryTokens(text);
  if (wanted.length === 0) return [];
  return rows(
    db,
    sql`SELECT p.id, p.name, p.code FROM ${from} WHERE p.search_tokens @> ${wanted}::text[] AND ${visibleOn(visible, today)}
      ORDER BY p.name, p.id LIMIT ${first}`,
  );
}
