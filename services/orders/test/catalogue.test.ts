import { newId } from '@guanxi/runtime';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const names = async (filter: object, asker: 'seller-east' | 'member' = 'seller-east', sort: object | null = null) => {
  const query = `query ($filter: ProductFilter, $sort: ProductSort) { products(filter: $filter, sort: $sort) { nodes { name } } }`;
  const { products } = await shop.ask(asker, query, { filter, sort });
  return products.nodes.map(({ name }: { name: string }) => name);
};

describe('the catalogue', () => {
  test('O01 goods, journals, slots, stands, website work and outdoor ads stand in one catalogue with unit, tax, attributes and sale', async () => {
    for (const kind of ['GOODS', 'SERVICE', 'JOURNAL', 'AD_SLOT', 'EXHIBITION_STAND', 'WEBSITE_WORK', 'OUTDOOR_AD']) {
      const attributes = [
        { name: '尺寸', value: '3 × 3 m' },
        { name: 'hall', value: 'A1' },
      ];
      const input = {
        code: `K-${kind}`,
        name: `糖酒会 ${kind}`,
        kind,
        categoryId: shop.category,
        unit: '个',
        taxRate: '0.06',
        saleStartsOn: '2026-01-01',
        saleEndsOn: '2026-12-31',
        attributes,
      };
      const fields =
        'product { code kind unit taxRate saleStartsOn saleEndsOn onSale version attributes { name value } category { path parent { code } } }';
      const { product } = await shop.mutate('administrator', 'createProduct', fields, input);
      expect(product).toMatchObject({
        code: `K-${kind}`,
        kind,
        unit: '个',
        taxRate: '0.06',
        onSale: true,
        version: 1,
        category: { path: '/goods/drinks', parent: { code: 'goods' } },
      });
      expect(product.attributes).toEqual(attributes);
    }
    expect(await names({ kind: ['AD_SLOT', 'OUTDOOR_AD'] })).toHaveLength(2);
  });

  test('O01 products are found by name, code, pinyin, category and day of sale', async () => {
    expect(await names({ search: '龙井' })).toEqual(['龙井茶']);
    expect(await names({ search: 'longjing' })).toEqual(['龙井茶']);
    expect(await names({ search: 'wine' })).toEqual(['红酒']);
    const { productCategories } = await shop.ask(
      'seller-east',
      '{ productCategories(filter: { roots: true }) { nodes { id path children { nodes { path products { totalCount } } } } } }',
    );
    expect(productCategories.nodes[0]).toMatchObject({
      path: '/goods',
      children: { nodes: [{ path: '/goods/drinks', products: { totalCount: expect.any(Number) } }] },
    });
    expect(await names({ categoryId: productCategories.nodes[0].id, search: 'TEA' })).toEqual(['龙井茶']);
    expect(await names({ onSaleOn: '2026-11-23', search: 'ENDED' })).toEqual(['旧刊']);
    expect(await names({ onSaleOn: '2026-11-24', search: 'ENDED' })).toEqual([]);
  });

  test('O01 members and partners see what is on sale and nothing else', async () => {
    expect(await names({ search: 'ENDED' }, 'member')).toEqual([]);
    expect(await names({ search: 'TEA' }, 'member')).toEqual(['龙井茶']);
    const { product } = await shop.ask('partner', 'query ($id: ID!) { product(id: $id) { id } }', {
      id: shop.products.ended,
    });
    expect(product).toBeNull();
  });

  test('O01 a product that is changed keeps what was not said, and its version grows', async () => {
    const input = { id: shop.products.unpriced, name: '新样品', saleEndsOn: '2027-01-01' };
    const { product } = await shop.mutate(
      'administrator',
      'updateProduct',
      'product { name unit saleEndsOn version }',
      input,
    );
    expect(product).toEqual({ name: '新样品', unit: '盒', saleEndsOn: '2027-01-01', version: 2 });
    const open = await shop.mutate('administrator', 'updateProduct', 'product { name saleEndsOn }', {
      id: shop.products.unpriced,
      saleEndsOn: '',
    });
    expect(open.product).toEqual({ name: '新样品', saleEndsOn: null });
  });

  test('O01 refusals of the catalogue name their field and leave nothing', async () => {
    const good = { code: 'NEW', name: '新', kind: 'GOODS', categoryId: shop.category, unit: '个', taxRate: '0.13' };
    const cases: [string, object, string, string[]][] = [
      ['createProduct', { ...good, code: 'a b' }, 'MALFORMED', ['code']],
      ['createProduct', { ...good, code: 'TEA' }, 'TAKEN', ['code']],
      ['createProduct', { ...good, name: ' ' }, 'REQUIRED', ['name']],
      ['createProduct', { ...good, categoryId: newId() }, 'NOT_FOUND', ['categoryId']],
      ['createProduct', { ...good, taxRate: '1.1' }, 'OUT_OF_RANGE', ['taxRate']],
      ['createProduct', { ...good, saleEndsOn: '2026-02-30' }, 'INVALID_DAY', ['saleEndsOn']],
      ['createProduct', { ...good, saleEndsOn: '2026-01-01' }, 'OUT_OF_RANGE', ['saleEndsOn']],
      [
        'createProduct',
        {
          ...good,
          attributes: [
            { name: 'a', value: '1' },
            { name: 'a', value: '2' },
          ],
        },
        'DUPLICATE',
        ['attributes', '1', 'name'],
      ],
      ['updateProduct', { id: newId(), name: 'x' }, 'NOT_FOUND', ['id']],
      ['updateProduct', { id: shop.products.tea, unit: '' }, 'REQUIRED', ['unit']],
      ['createCategory', { code: 'Goods', name: 'x' }, 'MALFORMED', ['code']],
      ['createCategory', { code: 'goods', name: 'x' }, 'TAKEN', ['code']],
      ['createCategory', { code: 'new', name: 'x', parentId: newId() }, 'NOT_FOUND', ['parentId']],
    ];
    const before = await shop.traces();
    for (const [name, input, code, path] of cases) {
      const result = await shop.mutate('administrator', name, '__typename', { ...input });
      expect([name, input, result.code, result.path]).toEqual([name, input, code, ['input', ...path]]);
    }
    expect(await shop.traces()).toBe(before);
  });

  test('O01 two products of one code created at once: one is refused', async () => {
    const input = { code: 'TWIN', name: '双', kind: 'GOODS', categoryId: shop.category, unit: '个', taxRate: '0.13' };
    const results = await Promise.all(
      [1, 2].map(() => shop.mutate('administrator', 'createProduct', 'product { id }', { ...input })),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['CreateProductSuccess', 'InvalidInput']);
  });
});

describe('prices', () => {
  const quote = async (
    asker: 'seller-east' | 'member' | 'seller-south',
    customerId: string,
    lines: object[],
    more: object = {},
  ) => {
    const query = `query ($customerId: ID!, $lines: [PriceQuoteLineInput!]!, $discount: Decimal) { priceQuote(customerId: $customerId, lines: $lines, discount: $discount) {
      tier tierVersion currency day complete total { amount } tax { amount } discount { amount }
      lines { product { name } quantity problem ruleVersion unitPrice { amount } gross { amount } rule { code version tier minQuantity priceList { code } } } } }`;
    return (await shop.ask(asker, query, { customerId, lines, ...more })).priceQuote;
  };

  test('O02 a quote shows for each line the rule and version that gave the price', async () => {
    const customerId = await shop.customer({ tier: 'GOLD', tierVersion: 7n });
    const lines = [
      { productId: shop.products.tea, quantity: '2' },
      { productId: shop.products.wine, quantity: '1' },
    ];
    expect(await quote('seller-east', customerId, lines, { discount: '9.90' })).toMatchObject({
      tier: 'GOLD',
      tierVersion: 7,
      currency: 'CNY',
      day: '2026-11-24',
      complete: true,
      total: { amount: '250.00' },
      lines: [
        {
          product: { name: '龙井茶' },
          ruleVersion: 'STANDARD/TEA-GOLD@1',
          unitPrice: { amount: '100.00' },
          rule: { tier: 'GOLD', version: 1, priceList: { code: 'STANDARD' } },
        },
        { ruleVersion: 'STANDARD/WINE@1', unitPrice: { amount: '59.90' }, rule: { tier: null } },
      ],
    });
  });

  test('O02 a quote says of each line why it has no price', async () => {
    const customerId = await shop.customer();
    const lines = [shop.products.unpriced, shop.products.ended, newId(), shop.products.tea].map((productId) => ({
      productId,
      quantity: '1',
    }));
    const found = await quote('seller-east', customerId, lines);
    expect(found.lines.map(({ problem }: { problem: string }) => problem)).toEqual([
      'NO_PRICE',
      'NOT_ON_SALE',
      'UNKNOWN_REFERENCE',
      null,
    ]);
    expect(found).toMatchObject({ complete: false, total: { amount: '113.00' } });
  });

  test('O02 quantity and promotion change the price, and a new version of a rule takes the place of the old', async () => {
    const customerId = await shop.customer();
    const { wine } = shop.products;
    await shop.price('WINE-TEN', wine, '50', { minQuantity: '10' });
    await shop.price('WINE-FAIR', wine, '45', {
      minQuantity: '1',
      startsOn: '2026-11-25',
      endsOn: '2026-11-26',
      priority: 9,
    });
    const version = async (quantity: string) =>
      (await quote('seller-east', customerId, [{ productId: wine, quantity }])).lines[0].ruleVersion;
    expect(await version('9')).toBe('STANDARD/WINE@1');
    expect(await version('10')).toBe('STANDARD/WINE-TEN@1');
    shop.service.clock.set('2026-11-25T02:00:00Z');
    expect(await version('10')).toBe('STANDARD/WINE-FAIR@1');
    shop.service.clock.set('2026-11-24T02:00:00Z');
    expect(await shop.price('WINE-TEN', wine, '49', { minQuantity: '10' })).toMatchObject({ version: 2 });
    expect(await version('10')).toBe('STANDARD/WINE-TEN@2');
  });

  test('O02 a member is quoted his own price and sees no price list; a stranger is quoted nothing', async () => {
    const customerId = await shop.customer({
      customerId: '01920000-0000-7000-8000-0000000000c1',
      tier: 'GOLD',
      tierVersion: 1n,
    });
    const lines = [{ productId: shop.products.tea, quantity: '1' }];
    const own = await quote('member', customerId, lines);
    expect(own.lines[0]).toMatchObject({
      unitPrice: { amount: '100.00' },
      ruleVersion: 'STANDARD/TEA-GOLD@1',
      rule: null,
    });
    expect(await quote('seller-south', customerId, lines)).toBeNull();
    expect((await shop.ask('member', '{ priceLists { nodes { id } totalCount } }')).priceLists).toEqual({
      nodes: [],
      totalCount: 0,
    });
    const one = 'query ($id: ID!) { priceList(id: $id) { code } }';
    expect((await shop.ask('finance', one, { id: shop.priceListId })).priceList).toEqual({ code: 'STANDARD' });
    expect((await shop.ask('member', one, { id: shop.priceListId })).priceList).toBeNull();
    const { priceLists } = await shop.ask(
      'finance',
      '{ priceLists(filter: { currency: "CNY", validOn: "2026-11-24" }) { nodes { code rules { nodes { code product { name } } } } } }',
    );
    expect(priceLists.nodes[0].rules.nodes).toContainEqual({ code: 'TEA', product: { name: '龙井茶' } });
  });

  test('O02 refusals of prices name their field and leave nothing', async () => {
    const list = { code: 'NEW', name: '新', currency: 'CNY', validFrom: '2026-01-01' };
    const rule = { priceListId: shop.priceListId, code: 'NEW', productId: shop.products.tea, unitPrice: '1' };
    const cases: [string, object, string, string[]][] = [
      ['createPriceList', { ...list, code: 'STANDARD' }, 'TAKEN', ['code']],
      ['createPriceList', { ...list, currency: 'RMB' }, 'UNKNOWN_VALUE', ['currency']],
      ['createPriceList', { ...list, validTo: '2025-01-01' }, 'OUT_OF_RANGE', ['validTo']],
      ['createPriceList', { ...list, priority: 5000 }, 'OUT_OF_RANGE', ['priority']],
      ['addPriceRule', { ...rule, priceListId: newId() }, 'NOT_FOUND', ['priceListId']],
      ['addPriceRule', { ...rule, productId: newId() }, 'NOT_FOUND', ['productId']],
      ['addPriceRule', { ...rule, unitPrice: '-1' }, 'OUT_OF_RANGE', ['unitPrice']],
      ['addPriceRule', { ...rule, unitPrice: 'cheap' }, 'INVALID_AMOUNT', ['unitPrice']],
      ['addPriceRule', { ...rule, tier: 'gold!' }, 'MALFORMED', ['tier']],
      ['addPriceRule', { ...rule, startsOn: '2026-12-02', endsOn: '2026-12-01' }, 'OUT_OF_RANGE', ['endsOn']],
    ];
    const before = await shop.traces();
    for (const [name, input, code, path] of cases) {
      const result = await shop.mutate('administrator', name, '__typename', { ...input });
      expect([name, input, result.code, result.path]).toEqual([name, input, code, ['input', ...path]]);
    }
    expect(await shop.traces()).toBe(before);
  });
});
