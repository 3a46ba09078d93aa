import { newId } from '@guanxi/runtime';
import { countStatements } from '@guanxi/testing';
import { openShop, type Shop } from './shop.ts';

const ROWS = 200;
let shop: Shop;
let customerIds: string[];

// 200 customers, each with an order of his own of a product of its own, with plan, receipt and return
beforeAll(async () => {
  shop = await openShop();
  customerIds = Array.from({ length: ROWS }, newId);
  const { pool } = shop.service.db;
  await pool.query(
    `INSERT INTO guanxi.customer_access (customer_id, owner_id, department_path, version)
     SELECT id, '01920000-0000-7000-8000-00000000e004', '/east/shanghai', 1 FROM unnest($1::uuid[]) AS id`,
    [customerIds],
  );
  await pool.query(`INSERT INTO product_category (id, code, name, parent_id, path, created_at)
    SELECT gen_random_uuid(), 'c' || n, 'c' || n, (SELECT id FROM product_category WHERE code = 'goods'), '/goods/c' || n, '2026-01-01' FROM generate_series(1, ${ROWS}) n`);
  await pool.query(`INSERT INTO product (id, code, name, kind, category_id, unit, tax_rate, sale_starts_on, search_tokens, created_at, updated_at)
    SELECT gen_random_uuid(), 'P' || n, 'p' || n, 'GOODS', c.id, 'u', 0.13, '2026-01-01', ARRAY['bulk'], '2026-01-01', '2026-01-01'
    FROM generate_series(1, ${ROWS}) n JOIN product_category c ON c.code = 'c' || n`);
  await pool.query(
    `INSERT INTO price_list (id, code, name, currency, valid_from, created_at) SELECT gen_random_uuid(), 'L' || n, 'l', 'USD', '2026-01-01', '2026-01-01' FROM generate_series(1, ${ROWS}) n`,
  );
  await pool.query(`INSERT INTO price_rule (id, price_list_id, code, version, product_id, min_quantity, unit_price, created_at, created_by)
    SELECT gen_random_uuid(), l.id, 'R', 1, p.id, 0, 113, '2026-01-01', 'x' FROM price_list l JOIN product p ON p.code = 'P' || substr(l.code, 2) WHERE l.code <> 'STANDARD'`);
  await pool.query(
    `INSERT INTO orders (id, number, status, customer_id, customer_name, customer_title, tier, tier_version, owner_id, department_path, currency,
       placed_at, placed_on, placed_by, discount, placed_total, total, tax, received, search_tokens)
     SELECT gen_random_uuid(), 'SO-2025-' || lpad(n::text, 6, '0'), 'OPEN', id, 'x', '', '', 0, '01920000-0000-7000-8000-00000000e004', '/east/shanghai', 'USD',
       '2025-01-01', '2025-01-01', 'x', 0, 113, 113, 13, 50, '{}' FROM unnest($1::uuid[]) WITH ORDINALITY AS c(id, n)`,
    [customerIds],
  );
  await pool.query(`INSERT INTO order_line (id, order_id, position, product_id, product_code, product_name, category, unit, quantity, unit_price, list_gross, discount_share, gross, tax_rate, tax, price_rule_id, price_rule_version)
    SELECT gen_random_uuid(), o.id, 1, p.id, p.code, p.name, '/x', 'u', 1, 113, 113, 0, 113, 0.13, 13, r.id, 'L/R@1'
    FROM orders o JOIN product p ON p.code = 'P' || substr(o.number, 9)::int JOIN price_rule r ON r.product_id = p.id`);
  await pool.query(
    `INSERT INTO instalment (id, order_id, position, due_on, method, amount, before) SELECT gen_random_uuid(), id, 1, '2025-02-01', 'CASH', 113, 0 FROM orders`,
  );
  await pool.query(`INSERT INTO receipt (id, order_id, amount, currency, method, received_on, recorded_at, recorded_by, event_id)
    SELECT gen_random_uuid(), id, 50, 'USD', 'CASH', '2025-01-02', '2025-01-02', gen_random_uuid(), gen_random_uuid() FROM orders`);
  await pool.query(`INSERT INTO order_return (id, order_id, line_id, quantity, gross, tax, discount, currency, reason, returned_at, returned_by, event_id)
    SELECT gen_random_uuid(), order_id, id, 0.1, 11.3, 1.3, 0, 'USD', 'OTHER', '2025-01-03', 'x', gen_random_uuid() FROM order_line`);
});
afterAll(() => shop.stop());

const LINE =
  'lines { quantity net { amount } product { name category { path parent { path } } } priceRule { name priceList { code } product { name } } }';
const ORDER = `number total { amount } customer { id orders(first: 3) { nodes { id } totalCount } orderTotals { total { amount } } } owner { id } overdue { amount } ${LINE}
  instalments { open { amount } overdue } receipts { nodes { amount { amount } order { number } } totalCount } returns { nodes { gross { amount } line { productName } order { number } } totalCount }`;
const lists: Record<string, string> = {
  orders: `query ($first: Int!) { list: orders(first: $first, filter: { currency: "USD", overdue: true }) { nodes { ${ORDER} } totalCount } }`,
  receipts: `query ($first: Int!) { list: receipts(first: $first, filter: { method: [CASH] }) { nodes { amount { amount } recordedBy { id } order { ${ORDER} } } totalCount } }`,
  overdueInstalments: `query ($first: Int!) { list: overdueInstalments(first: $first) { nodes { open { amount } overdue order { ${ORDER} } } totalCount } }`,
  products:
    'query ($first: Int!) { list: products(first: $first, filter: { search: "bulk" }) { nodes { name category { path parent { name } products { nodes { code } totalCount } } } totalCount } }',
  productCategories:
    'query ($first: Int!) { list: productCategories(first: $first) { nodes { path parent { path } children { nodes { path } totalCount } products { nodes { name } totalCount } } totalCount } }',
  priceLists:
    'query ($first: Int!) { list: priceLists(first: $first, filter: { currency: "USD" }) { nodes { code rules { nodes { name product { name category { path } } } totalCount } } totalCount } }',
};

describe('statements', () => {
  test.each(Object.keys(lists))('O03 the list %s costs as many statements for 200 rows as for one', async (name) => {
    const counts: number[] = [];
    for (const first of [1, 25, ROWS]) {
      const { result, count } = await countStatements(() => shop.ask('finance', lists[name] as string, { first }));
      expect(result.list.nodes).toHaveLength(first);
      counts.push(count);
    }
    expect(counts).toEqual(counts.map(() => counts[0]));
  });

  test('O03 entities cost as many statements for 200 as for one', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { orders { nodes { ${ORDER} } } orderTotals { orders } } ... on Order { ${ORDER} } ... on Product { name category { path } } ... on ProductCategory { name parent { name } } } }`;
    const ids = async (table: string) =>
      (await shop.service.db.pool.query(`SELECT id FROM ${table} ORDER BY id LIMIT ${ROWS}`)).rows.map(
        ({ id }) => id as string,
      );
    for (const [type, known] of [
      ['Customer', customerIds],
      ['Order', await ids('orders')],
      ['Product', await ids('product')],
      ['ProductCategory', await ids('product_category')],
    ] as const) {
      const counts: number[] = [];
      for (const first of [1, 25, ROWS]) {
        const of = known.slice(0, first).map((id) => ({ __typename: type, id }));
        const { result, count } = await countStatements(() => shop.ask('seller-east', query, { of }));
        expect(result._entities.filter(Boolean)).toHaveLength(first);
        counts.push(count);
      }
      expect([type, counts]).toEqual([type, counts.map(() => counts[0])]);
    }
  });

  test('O03 an order of a hundred lines costs as many statements as an order of one', async () => {
    const customerId = await shop.customer();
    const counts: number[] = [];
    for (const size of [1, 25, 100]) {
      const lines = Array.from({ length: size }, () => ({ productId: shop.products.tea, quantity: '1' }));
      const { count } = await countStatements(() => shop.placed(customerId, { lines }));
      counts.push(count);
    }
    expect(counts).toEqual(counts.map(() => counts[0]));
  });
});
