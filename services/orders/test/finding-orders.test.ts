import { execute, type PersonName } from '@guanxi/testing';
import { openShop, SELLER, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('finding orders', () => {
  test('O03 orders are filtered, sorted and paged by what the viewer asks', async () => {
    const customerId = await shop.customer();
    const small = await shop.placed(customerId, { lines: [{ productId: shop.products.wine, quantity: '1' }] });
    const large = await shop.placed(customerId);
    await shop.receive(small.id, small.total.amount);
    const numbers = async (filter: object, sort: object = { by: 'NUMBER', direction: 'ASC' }) => {
      const { orders } = await shop.ask(
        'finance',
        `query ($filter: OrderFilter, $sort: OrderSort) { orders(filter: $filter, sort: $sort) { nodes { number } totalCount } }`,
        { filter: { customerId, ...filter }, sort },
      );
      expect(orders.totalCount).toBe(orders.nodes.length);
      return orders.nodes.map(({ number }: { number: string }) => number);
    };
    expect(await numbers({})).toEqual([small.number, large.number]);
    expect(await numbers({}, { by: 'TOTAL', direction: 'DESC' })).toEqual([large.number, small.number]);
    expect(await numbers({}, { by: 'OPEN', direction: 'ASC' })).toEqual([small.number, large.number]);
    expect(await numbers({ status: ['PAID'] })).toEqual([small.number]);
    expect(await numbers({ hasOpenAmount: true })).toEqual([large.number]);
    expect(await numbers({ number: large.number })).toEqual([large.number]);
    expect(await numbers({ productId: shop.products.tea })).toEqual([large.number]);
    expect(await numbers({ search: '龙井 so' })).toEqual([large.number]);
    expect(await numbers({ search: '%%' })).toEqual([]);
    expect(await numbers({ totalFrom: '60' })).toEqual([large.number]);
    expect(await numbers({ placedTo: '2026-11-23' })).toEqual([]);
    expect(await numbers({ departmentPath: '/east', ownerId: SELLER, currency: 'CNY' })).toHaveLength(2);
    expect(await numbers({ departmentPath: '/eas' })).toEqual([]);
    expect(await numbers({ overdue: false })).toHaveLength(2);
  });

  test('A06 orders and their totals are those that hold by the groups of the filter', async () => {
    const customerId = await shop.customer();
    const paid = await shop.placed(customerId, { lines: [{ productId: shop.products.wine, quantity: '1' }] });
    await shop.receive(paid.id, paid.total.amount);
    const open = await shop.placed(customerId);
    const gone = await shop.placed(customerId);
    await shop.mutate('seller-east', 'cancelOrder', 'order { id }', { orderId: gone.id, reason: '客户取消' });
    const numbers = async (filter: object, asker: PersonName = 'finance') => {
      const { orders, orderTotals } = await shop.ask(
        asker,
        `query ($filter: OrderFilter) { orders(filter: $filter, sort: { by: NUMBER, direction: ASC }) { nodes { number status } totalCount }
          orderTotals(filter: $filter) { orders } }`,
        { filter: { customerId, ...filter } },
      );
      expect(orders.totalCount).toBe(orders.nodes.length);
      const named = JSON.stringify(filter).includes('status');
      const counted = orders.nodes.filter(({ status }: { status: string }) => named || status !== 'CANCELLED');
      expect(orderTotals.map(({ orders: each }: { orders: number }) => each)).toEqual(
        counted.length > 0 ? [counted.length] : [],
      );
      return orders.nodes.map(({ number }: { number: string }) => number);
    };
    expect(await numbers({ or: [{ status: ['PAID'] }, { productId: shop.products.tea }] })).toEqual([
      paid.number,
      open.number,
      gone.number,
    ]);
    expect(await numbers({ not: { status: ['CANCELLED'] } })).toEqual([paid.number, open.number]);
    expect(await numbers({ and: [{ not: { hasOpenAmount: true } }, { or: [{ totalTo: '1000000' }] }] })).toEqual(
      expect.arrayContaining([paid.number]),
    );
    expect(await numbers({ or: [{}] })).toEqual([paid.number, open.number, gone.number]);
    expect(await numbers({ or: [{}], not: { search: '没有的' } }, 'seller-south')).toEqual([]);
  });

  test('O03 a page of orders is read in its order and not sorted out of all orders', async () => {
    for (const column of ['placed_at', 'number', 'total']) {
      const client = await shop.service.db.pool.connect();
      try {
        // with few rows sorting is cheaper: asked is whether it could be done without
        await client.query('BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          `EXPLAIN (COSTS off) SELECT id FROM orders o ORDER BY o.${column} DESC, o.id DESC LIMIT 26`,
        );
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan).toContain('Index');
        expect(plan).not.toMatch(/Seq Scan|-> {2}Sort/);
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    }
  });

  test('O03 a customer’s orders and their totals hang on him', async () => {
    const customerId = await shop.customer();
    const one = await shop.placed(customerId);
    const other = await shop.placed(customerId);
    await shop.receive(other.id, '100');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { id orders(first: 1) { nodes { id } pageInfo { hasNextPage } totalCount } orderTotals { currency orders total { amount } paid { amount } open { amount } } } ... on Order { number } } }`;
    const { _entities } = await shop.ask('seller-east', query, {
      of: [
        { __typename: 'Customer', id: customerId },
        { __typename: 'Order', id: one.id },
        { __typename: 'Customer', id: 'x' },
      ],
    });
    const sum = (2 * Number(one.total.amount)).toFixed(2);
    expect(_entities).toEqual([
      {
        id: customerId,
        orders: { nodes: [{ id: other.id }], pageInfo: { hasNextPage: true }, totalCount: 2 },
        orderTotals: [
          {
            currency: 'CNY',
            orders: 2,
            total: { amount: sum },
            paid: { amount: '100.00' },
            open: { amount: (Number(sum) - 100).toFixed(2) },
          },
        ],
      },
      { number: one.number },
      null,
    ]);
  });
});

describe('arguments that the schema cannot check', () => {
  test('O03 are an error at the argument, not a fault of ours', async () => {
    const cases: [string, object, string[]][] = [
      [
        'query ($f: OrderFilter) { orders(filter: $f) { nodes { id } } }',
        { f: { customerId: 'x' } },
        ['filter', 'customerId'],
      ],
      [
        'query ($f: OrderFilter) { orders(filter: $f) { nodes { id } } }',
        { f: { number: 'SO\u0000' } },
        ['filter', 'number'],
      ],
      [
        'query ($f: OrderFilter) { orders(filter: $f) { nodes { id } } }',
        { f: { or: [{ not: { ownerId: 'x' } }] } },
        ['filter', 'or', '0', 'not', 'ownerId'],
      ],
      ['query ($f: OrderFilter) { orderTotals(filter: $f) { orders } }', { f: { and: [] } }, ['filter', 'and']],
      [
        'query ($f: OrderFilter) { orders(filter: $f) { nodes { id } } }',
        { f: { tier: ['x'.repeat(201)] } },
        ['filter', 'tier'],
      ],
      [
        'query ($f: ReceiptFilter) { receipts(filter: $f) { nodes { id } } }',
        { f: { orderId: '1' } },
        ['filter', 'orderId'],
      ],
      [
        'query ($f: OverdueFilter) { overdueInstalments(filter: $f) { nodes { id } } }',
        { f: { customerId: '1' } },
        ['filter', 'customerId'],
      ],
      [
        'query ($f: ProductFilter) { products(filter: $f) { nodes { id } } }',
        { f: { categoryId: '1' } },
        ['filter', 'categoryId'],
      ],
      ['{ orders(first: 201) { nodes { id } } }', {}, ['first']],
      ['{ orders(after: "x") { nodes { id } } }', {}, ['after']],
      ['query ($l: [PriceQuoteLineInput!]!) { priceQuote(customerId: "x", lines: $l) { day } }', { l: [] }, ['lines']],
      [
        'query ($l: [PriceQuoteLineInput!]!) { priceQuote(customerId: "x", lines: $l) { day } }',
        { l: [{ productId: shop.products.tea, quantity: '0' }] },
        ['lines', '0', 'quantity'],
      ],
    ];
    for (const [query, variables, path] of cases) {
      const { errors } = await execute(shop.service, 'finance', query, { ...variables }, { mayFail: true });
      expect([variables, errors?.[0]?.extensions]).toEqual([variables, { code: 'BAD_USER_INPUT', path }]);
    }
    const { order, product } = await shop.ask('finance', '{ order(id: "x") { id } product(id: "x") { id } }');
    expect([order, product]).toEqual([null, null]);
  });
});
