import { customers } from '@guanxi/proto';
import { newId, PROFILE_TOPIC } from '@guanxi/runtime';
import { type Asker, deliver, drain, execute, people, startTestService, type TestService } from '@guanxi/testing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { orders } from '../src/service.ts';

/** A shop with a catalogue and price list, on a database of its own, and ways to do in it what people do. */
export type Shop = Awaited<ReturnType<typeof openShop>>;

export const MEMBER = people.member.customer as string;
export const PARTNER = people.partner.partner as string;
export const SELLER = people['seller-east'].employee as string;

let mutations = 0;
/** A mutation's id that was not used before. */
export const once = (): string => {
  mutations += 1;
  return `test-${mutations}`;
};

export async function openShop({ now = '2026-11-24T02:00:00Z' }: { now?: string } = {}) {
  const service: TestService<PrismaClient> = await startTestService(orders, { now });
  const ask = (asker: Asker, query: string, variables: Record<string, unknown> = {}) =>
    execute(service, asker, query, variables).then(({ data }) => data);
  const mutate = async (asker: Asker, name: string, fields: string, input: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { ${fields} } ... on UserError { code path message } ... on InvalidInput { problems { path code } } } }`;
    return (await ask(asker, query, { input: { clientMutationId: once(), ...input } }))[name];
  };

  const catalogue = await openCatalogue(mutate);
  return { service, ask, mutate, ...catalogue, ...doings(service, mutate, catalogue.products) };
}

type Mutate = (asker: Asker, name: string, fields: string, input: Record<string, unknown>) => Promise<any>;

/** Tea and wine by everybody's price and gold's, and one product without a price. */
async function openCatalogue(mutate: Mutate) {
  const goods = await mutate('administrator', 'createCategory', 'category { id }', { code: 'goods', name: '商品' });
  const below = { code: 'drinks', name: '饮品', parentId: goods.category.id };
  const category = (await mutate('administrator', 'createCategory', 'category { id }', below)).category.id as string;
  const product = async (code: string, name: string, more: object = {}) => {
    const input = {
      code,
      name,
      kind: 'GOODS',
      categoryId: category,
      unit: '盒',
      taxRate: '0.13',
      saleStartsOn: '2020-01-01',
      ...more,
    };
    return (await mutate('administrator', 'createProduct', 'product { id }', input)).product.id as string;
  };
  const products = {
    tea: await product('TEA', '龙井茶'),
    wine: await product('WINE', '红酒', { unit: '瓶', taxRate: '0.09' }),
    advice: await product('ADVICE', '咨询', { kind: 'SERVICE', unit: '小时', taxRate: '0.06' }),
    unpriced: await product('UNPRICED', '样品'),
    ended: await product('ENDED', '旧刊', { kind: 'JOURNAL', saleEndsOn: '2026-11-23' }),
  };
  const list = { code: 'STANDARD', name: '标准价', currency: 'CNY', validFrom: '2020-01-01' };
  const priceListId = (await mutate('administrator', 'createPriceList', 'priceList { id }', list)).priceList
    .id as string;
  const price = async (code: string, productId: string, unitPrice: string, more: object = {}) =>
    (
      await mutate('administrator', 'addPriceRule', 'priceRule { id version }', {
        priceListId,
        code,
        productId,
        unitPrice,
        ...more,
      })
    ).priceRule;
  await price('TEA', products.tea, '113');
  await price('TEA-GOLD', products.tea, '100', { tier: 'GOLD' });
  await price('WINE', products.wine, '59.9');
  await price('ADVICE', products.advice, '333.33');
  await price('ENDED', products.ended, '10');
  return { category, products, priceListId, price };
}

function doings(
  service: TestService<PrismaClient>,
  mutate: Mutate,
  products: { tea: string; wine: string; advice: string },
) {
  const profile = (customerId: string, changes: object = {}) => ({
    customerId,
    kind: 'PERSON',
    name: '陈晓',
    sex: 'MALE',
    language: 'zh-CN',
    stage: 'POTENTIAL',
    tier: '',
    tierVersion: 0n,
    ownerId: SELLER,
    departmentPath: '/east/shanghai',
    partnerIds: [] as string[],
    version: 1n,
    ...changes,
  });
  /** A customer whose profile has arrived. */
  const customer = async (changes: Partial<ReturnType<typeof profile>> & { blacklisted?: boolean } = {}) => {
    const customerId = changes.customerId ?? newId();
    await deliver(service, PROFILE_TOPIC, customers.CustomerProfileSchema, profile(customerId, changes));
    return customerId;
  };
  const threeLines = [
    { productId: products.tea, quantity: '2' },
    { productId: products.wine, quantity: '3' },
    { productId: products.advice, quantity: '1.5' },
  ];
  const placed = async (customerId: string, input: object = {}, asker: Asker = 'seller-east') => {
    const fields = 'order { id number total { amount } lines { id quantity gross { amount } tax { amount } } }';
    const result = await mutate(asker, 'placeOrder', fields, { customerId, lines: threeLines, ...input });
    if (result.__typename !== 'PlaceOrderSuccess') throw new Error(JSON.stringify(result));
    return result.order as {
      id: string;
      number: string;
      total: { amount: string };
      lines: { id: string; quantity: string; gross: { amount: string }; tax: { amount: string } }[];
    };
  };
  const receive = (orderId: string, amount: string, input: object = {}, asker: Asker = 'finance') =>
    mutate(
      asker,
      'recordReceipt',
      'order { id status paid { amount } open { amount } } receipt { id amount { amount } }',
      {
        orderId,
        amount,
        method: 'BANK_TRANSFER',
        ...input,
      },
    );
  const giveBack = (lineId: string, quantity: string, input: object = {}, asker: Asker = 'finance') =>
    mutate(
      asker,
      'returnOrderLine',
      'orderReturn { id gross { amount } tax { amount } } order { status total { amount } paid { amount } open { amount } refundOwed { amount } received { amount } }',
      {
        lineId,
        quantity,
        reason: 'DAMAGED',
        ...input,
      },
    );
  /** Everything the service keeps and has still to tell, counted; a refusal must not change it. */
  const traces = async () => {
    const { rows } = await service.db.pool.query(`SELECT
      (SELECT count(*) FROM orders) || '/' || (SELECT count(*) FROM order_line) || '/' || (SELECT count(*) FROM receipt) || '/' ||
      (SELECT count(*) FROM instalment) || '/' || (SELECT count(*) FROM order_return) || '/' || (SELECT count(*) FROM product) || '/' ||
      (SELECT count(*) FROM product_category) || '/' || (SELECT count(*) FROM price_rule) || '/' || (SELECT count(*) FROM price_list) || '/' ||
      (SELECT count(*) FROM guanxi.outbox) || '/' || (SELECT count(*) FROM guanxi.audit) || '/' || (SELECT count(*) FROM guanxi.command) || '/' ||
      (SELECT coalesce(sum(last), 0) FROM number_sequence) || '/' || (SELECT coalesce(sum(received + total), 0) FROM orders) AS traces`);
    return rows[0]?.traces as string;
  };
  return {
    profile,
    customer,
    threeLines,
    placed,
    receive,
    giveBack,
    traces,
    facts: () => drain(service),
    stop: () => service.stop(),
  };
}
