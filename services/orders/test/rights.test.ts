import { newId } from '@guanxi/runtime';
import { type Asker, execute, type PersonName, people } from '@guanxi/testing';
import { MEMBER, openShop, PARTNER, type Shop } from './shop.ts';

const SOUTH = people['seller-south'].employee as string;

let shop: Shop;
let east: { customerId: string; orderId: string; lineId: string; number: string };
beforeAll(async () => {
  shop = await openShop();
  const customerId = await shop.customer({ customerId: MEMBER, partnerIds: [PARTNER] });
  const order = await shop.placed(customerId);
  await shop.mutate('finance', 'planInstalments', '__typename', {
    orderId: order.id,
    instalments: [{ dueOn: '2026-11-01', method: 'CASH' }],
  });
  await shop.receive(order.id, '10');
  await shop.giveBack(order.lines[1]?.id as string, '1');
  east = { customerId, orderId: order.id, lineId: order.lines[0]?.id as string, number: order.number };
});
afterAll(() => shop.stop());

const everybody = Object.keys(people) as PersonName[];
const READERS: PersonName[] = [
  'decision-maker',
  'head-east',
  'seller-east',
  'clerk',
  'agent',
  'finance',
  'marketer',
  'partner',
  'member',
];
const strangers = everybody.filter((name) => !READERS.includes(name));

/** Each way in, and how many records it showed. */
const ways: Record<string, (asker: Asker) => Promise<number>> = {
  order: async (asker) =>
    Number((await shop.ask(asker, 'query ($id: ID!) { order(id: $id) { id } }', { id: east.orderId })).order !== null),
  list: async (asker) => (await shop.ask(asker, '{ orders { nodes { id } } }')).orders.nodes.length,
  count: async (asker) => (await shop.ask(asker, '{ orders { totalCount } }')).orders.totalCount,
  filter: async (asker) =>
    (
      await shop.ask(
        asker,
        'query ($filter: OrderFilter) { orders(filter: $filter, sort: { by: TOTAL }) { nodes { id } } }',
        { filter: { customerId: east.customerId, number: east.number } },
      )
    ).orders.nodes.length,
  receipts: async (asker) => (await shop.ask(asker, '{ receipts { nodes { id } totalCount } }')).receipts.totalCount,
  overdue: async (asker) =>
    (await shop.ask(asker, '{ overdueInstalments { nodes { id } totalCount } }')).overdueInstalments.totalCount,
  entity: async (asker) => {
    const of = [{ __typename: 'Order', id: east.orderId }];
    return (
      await shop.ask(asker, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { number } } }', {
        of,
      })
    )._entities.filter(Boolean).length;
  },
  customer: async (asker) => {
    const of = [{ __typename: 'Customer', id: east.customerId }];
    const { _entities } = await shop.ask(
      asker,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { orders { nodes { id } } orderTotals { orders } } } }',
      { of },
    );
    return _entities[0]?.orders.nodes.length ?? 0;
  },
  timeline: async (asker) =>
    (await shop.ask(asker, 'query ($id: ID!) { _timeline(customerId: $id, first: 1) { id } }', { id: east.customerId }))
      ._timeline.length,
  search: async (asker) =>
    (await shop.ask(asker, 'query ($text: String!) { _search(query: $text, first: 5) { id } }', { text: east.number }))
      ._search.length,
};

describe('who sees an order', () => {
  test.each(Object.keys(ways))('O03 by %s: those whom it concerns, and nobody else', async (way) => {
    for (const name of READERS) expect([way, name, await ways[way]?.(name)]).toEqual([way, name, 1]);
    for (const name of strangers) expect([way, name, await ways[way]?.(name)]).toEqual([way, name, 0]);
  });

  test('O03 nobody who is not signed in gets anything', async () => {
    const queries = [
      '{ orders { nodes { id } } }',
      '{ products { nodes { id } } }',
      '{ receipts { nodes { id } } }',
      '{ priceLists { nodes { id } } }',
      '{ productCategories { nodes { id } } }',
      `{ order(id: "${east.orderId}") { id } }`,
    ];
    for (const query of queries) {
      const { errors } = await execute(shop.service, undefined, query, {}, { mayFail: true });
      expect([query, errors?.[0]?.extensions?.code]).toEqual([query, 'UNAUTHENTICATED']);
    }
  });

  test('O03 a customer exists for those who may see him, for the gateway too', async () => {
    const visible = async (asker: Asker) =>
      (await shop.ask(asker, 'query ($id: ID!) { _customerVisible(id: $id) }', { id: east.customerId }))
        ._customerVisible;
    for (const name of READERS) expect([name, await visible(name)]).toEqual([name, true]);
    for (const name of strangers) expect([name, await visible(name)]).toEqual([name, false]);
  });

  test('O03 who owned a customer keeps his old orders; the new owner sees them too', async () => {
    const customerId = await shop.customer();
    const { id } = await shop.placed(customerId);
    const seen = async (asker: Asker) =>
      (await shop.ask(asker, 'query ($id: ID!) { order(id: $id) { id } }', { id })).order !== null;
    expect(await seen('seller-south')).toBe(false);
    await shop.customer({
      customerId,
      ownerId: SOUTH,
      departmentPath: '/south',
      version: 2n,
    });
    expect(await seen('seller-south')).toBe(true);
    expect(await seen('seller-east')).toBe(true);
    const refused = await shop.mutate('seller-east', 'placeOrder', 'order { id }', {
      customerId,
      lines: shop.threeLines,
    });
    expect(refused).toMatchObject({ __typename: 'NotFound' });
  });

  test('O03 a customer whom nobody owns is his branch’s to sell to, and the order is its seller’s', async () => {
    const customerId = await shop.customer({ ownerId: '', departmentPath: '/east' });
    const { id } = await shop.placed(customerId);
    const { order } = await shop.ask('seller-east', 'query ($id: ID!) { order(id: $id) { owner { id } } }', { id });
    expect(order.owner).toEqual({ id: people['seller-east'].employee });
    const south = await shop.mutate('seller-south', 'placeOrder', 'order { id }', {
      customerId,
      lines: shop.threeLines,
    });
    expect(south).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('who may do what', () => {
  const outcome = async (asker: PersonName, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;
    const { data, errors } = await execute(
      shop.service,
      asker,
      query,
      { input: { clientMutationId: newId(), ...input } },
      { mayFail: true },
    );
    return (errors?.[0]?.extensions?.code as string | undefined) ?? data[name].__typename;
  };
  const outcomes = async (name: string, input: () => Promise<object>) => {
    const found: Record<string, PersonName[]> = {};
    for (const asker of everybody) {
      const result = await outcome(asker, name, await input());
      found[result] = [...(found[result] ?? []), asker];
    }
    return found;
  };
  const others = (...names: PersonName[]) => everybody.filter((name) => !names.includes(name));

  test('O03 sellers order for their customers, heads for their department’s, the order desk for all', async () => {
    const found = await outcomes('placeOrder', async () => ({
      customerId: east.customerId,
      lines: shop.threeLines.slice(0, 1),
    }));
    expect(found).toEqual({
      PlaceOrderSuccess: ['head-east', 'seller-east', 'finance'],
      NotFound: ['seller-south'],
      FORBIDDEN: others('head-east', 'seller-east', 'finance', 'seller-south'),
    });
  });

  test('O05 the order desk, the seller and the department’s clerk record receipts', async () => {
    const found = await outcomes('recordReceipt', async () => ({ orderId: east.orderId, amount: '1', method: 'CASH' }));
    expect(found).toEqual({
      RecordReceiptSuccess: ['seller-east', 'clerk', 'finance'],
      NotFound: ['seller-south'],
      FORBIDDEN: others('seller-east', 'clerk', 'finance', 'seller-south'),
    });
  });

  test('O05 the order desk, the seller and his head plan instalments', async () => {
    const instalments = [{ dueOn: '2026-12-01', method: 'CASH' }];
    const found = await outcomes('planInstalments', async () => ({ orderId: east.orderId, instalments }));
    expect(found).toEqual({
      PlanInstalmentsSuccess: ['head-east', 'seller-east', 'finance'],
      NotFound: ['seller-south'],
      FORBIDDEN: others('head-east', 'seller-east', 'finance', 'seller-south'),
    });
  });

  test('O13 the order desk, the seller and his head take lines back', async () => {
    const found = await outcomes('returnOrderLine', async () => ({
      lineId: east.lineId,
      quantity: '0.1',
      reason: 'OTHER',
    }));
    expect(found).toEqual({
      ReturnOrderLineSuccess: ['head-east', 'seller-east', 'finance'],
      NotFound: ['seller-south'],
      FORBIDDEN: others('head-east', 'seller-east', 'finance', 'seller-south'),
    });
  });

  test('O03 the order desk, the seller and his head cancel', async () => {
    const found = await outcomes('cancelOrder', async () => ({
      orderId: (await shop.placed(east.customerId)).id,
      reason: 'x',
    }));
    expect(found).toEqual({
      CancelOrderSuccess: ['head-east', 'seller-east', 'finance'],
      NotFound: ['seller-south'],
      FORBIDDEN: others('head-east', 'seller-east', 'finance', 'seller-south'),
    });
  });

  test('O03 the order desk and the department’s clerk load past orders', async () => {
    const past = { customerId: east.customerId, placedOn: '2025-01-01', lines: shop.threeLines.slice(0, 1) };
    const found = await outcomes('importOrders', async () => ({ orders: [past] }));
    expect(found).toEqual({ ImportOrdersSuccess: ['clerk', 'finance'], FORBIDDEN: others('clerk', 'finance') });
  });

  test('O01 O02 only administrators touch catalogue and prices', async () => {
    const category = await outcomes('createCategory', async () => ({ code: `c-${newId()}`, name: '类' }));
    expect(category).toEqual({ CreateCategorySuccess: ['administrator'], FORBIDDEN: others('administrator') });
    const product = await outcomes('updateProduct', async () => ({ id: shop.products.tea, unit: '盒' }));
    expect(product).toEqual({ UpdateProductSuccess: ['administrator'], FORBIDDEN: others('administrator') });
    const rule = {
      priceListId: shop.priceListId,
      code: 'RIGHTS',
      productId: shop.products.advice,
      unitPrice: '1',
      minQuantity: '1000',
    };
    const price = await outcomes('addPriceRule', async () => rule);
    expect(price).toEqual({ AddPriceRuleSuccess: ['administrator'], FORBIDDEN: others('administrator') });
  });

  test('O01 everybody who is signed in reads the catalogue', async () => {
    for (const name of everybody) {
      const { products } = await shop.ask(name, '{ products(filter: { search: "TEA" }) { nodes { code } } }');
      expect([name, products.nodes]).toEqual([name, [{ code: 'TEA' }]]);
    }
  });
});
