import pg from 'pg';
import { DATABASES, type DatabaseName } from '../postgres/databases.ts';
import { demoArticles } from './articles.ts';
import { demoCategories, demoLists, demoProducts } from './catalogue.ts';
import { DEMO_MARK } from './customers.ts';

type Part = { table: string; where: string; values?: unknown[] };

const marked = (column: string): string => `${column}::text LIKE ANY ($1)`;
const byMark = (table: string, column: string): Part => ({
  table,
  where: marked(`${table}.${column}`),
  values: [DEMO_MARK],
});

/** What carries no customer's id. What of it somebody has used since is kept. */
const others: Partial<Record<DatabaseName, Part[]>> = {
  customers: [
    byMark('public.contact', 'import_id'),
    byMark('public.customer', 'id'),
    byMark('public.import_job', 'id'),
  ],
  orders: [
    {
      table: 'public.product',
      where: 'code = ANY ($1) AND NOT EXISTS (SELECT FROM order_line n WHERE n.product_id = public.product.id)',
      values: [demoProducts.map(({ code }) => code)],
    },
    {
      table: 'public.price_list',
      where: 'code = ANY ($1) AND NOT EXISTS (SELECT FROM price_rule r WHERE r.price_list_id = public.price_list.id)',
      values: [demoLists('2000-01-01').map(({ code }) => code)],
    },
    {
      table: 'public.product_category',
      where: 'code = ANY ($1) AND NOT EXISTS (SELECT FROM product p WHERE p.category_id = public.product_category.id)',
      values: [demoCategories.map(({ code }) => code)],
    },
  ],
  knowledge: [
    {
      table: 'public.article_version',
      where: 'title = ANY ($1) AND article_id IN (SELECT id FROM article WHERE latest_version = 1)',
      values: [demoArticles.map(({ title }) => title)],
    },
    {
      table: 'public.article',
      where: 'NOT EXISTS (SELECT FROM article_version v WHERE v.article_id = public.article.id)',
    },
  ],
};

/**
 * Removes all that the mark names from every database, as if it had never been: records, ledgers, facts, and the
 * answers kept of the mutations that made them. The audit keeps that they were. For an installation that stands still.
 */
export async function removeDemo(urls: Partial<Record<DatabaseName, string>>): Promise<void> {
  for (const name of DATABASES.filter((each) => urls[each])) {
    const client = new pg.Client(urls[name]);
    await client.connect();
    try {
      await client.query('BEGIN');
      // the order of what hangs together is ours here, and ledgers do not resist
      await client.query("SET LOCAL session_replication_role = 'replica'");
      for (const part of [...(await ofCustomers(client)), ...(others[name] ?? [])]) await remove(client, part);
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
  }
}

/** Every table that names a customer, and every fact kept under his key. */
async function ofCustomers(client: pg.Client): Promise<Part[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS table, a.attname AS column
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'guanxi', 'event_log') AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND a.attname IN ('customer_id', 'key') AND NOT a.attisdropped`,
  );
  const parts = rows.map(({ table, column }) => byMark(table, column));
  const command = await client.query("SELECT to_regclass('guanxi.command') AS there");
  if (!command.rows[0]?.there) return parts;
  return [...parts, { table: 'guanxi.command', where: "client_mutation_id LIKE 'demo:%'" }];
}

/** Removes rows with all rows that refer to them. */
async function remove(client: pg.Client, { table, where, values = [] }: Part): Promise<void> {
  const { rows } = await client.query<{ child: string; from: string; to: string }>(
    `SELECT k.conrelid::regclass::text AS child, a.attname AS from, b.attname AS to
       FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
      WHERE k.contype = 'f' AND k.confrelid = $1::regclass AND k.conrelid <> k.confrelid AND k.conparentid = 0`,
    [table],
  );
  for (const { child, from, to } of rows) {
    await remove(client, {
      table: child,
      where: `${child}.${from} IN (SELECT ${to} FROM ${table} WHERE ${where})`,
      values,
    });
  }
  await client.query(`DELETE FROM ${table} WHERE ${where}`, values);
}
