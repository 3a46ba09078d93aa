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
    expect(await numbers({ totalFrom: '60' })).toEqual([large.number]);
    expect(await numbers({ placedTo: '2026-11-23' })).toEqual([]);
    expect(await numbers({ departmentPath: '/east', ownerId: SELLER, currency: 'CNY' })).toHaveLength(2);
    expect(await numbers({ departmentPath: '/eas' })).toEqual([]);
    expect(await numbers({ overdue: false })).toHaveLength(2);
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
