/** A catalogue, and orders of it in every state, made as people make them. */
import { people, type TestService } from '@guanxi/testing';
import { succeed } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';

type Running = TestService<PrismaClient>;
const partner = people.partner.partner ?? '';
const unique = { last: 0 };
export const fresh = (name: string) => {
  unique.last += 1;
  return `${name}-${unique.last}`;
};

export async function made(running: Running, mutation: string, input: object, field: string): Promise<string> {
  const by = mutation === 'placeOrder' ? 'seller-east' : 'administrator';
  return (await succeed(running, by, mutation, input, `${field} { id }`))[field].id;
}
const category = (running: Running, parentId?: string) =>
  made(running, 'createCategory', { code: fresh('category'), name: '饮品', parentId }, 'category');
export const productInput = (categoryId: string) => ({
  code: fresh('TEA'),
  name: '龙井茶',
  kind: 'GOODS',
  categoryId,
  unit: '盒',
  attributes: [{ name: '产地', value: '杭州' }],
  taxRate: '0.13',
  saleStartsOn: '2020-01-01',
  saleEndsOn: '2030-12-31',
});
export const priceList = () => ({
  code: fresh('STANDARD'),
  name: '标准价',
  currency: 'CNY',
  validFrom: '2020-01-01',
  validTo: '2030-12-31',
  priority: 1,
});
export const price = (priceListId: string, productId: string) => ({
  priceListId,
  productId,
  code: fresh('TEA'),
  tier: 'GOLD',
  minQuantity: '1',
  startsOn: '2020-01-01',
  endsOn: '2030-12-31',
  unitPrice: '113',
  priority: 1,
});

export async function placed(running: Running, customerId: string, productId: string) {
  const input = { customerId, partnerId: partner, lines: [{ productId, quantity: '2' }] };
  const selection = 'order { id number lines { id } total { amount } }';
  return (await succeed(running, 'seller-east', 'placeOrder', input, selection)).order as {
    id: string;
    number: string;
    lines: { id: string }[];
    total: { amount: string };
  };
}
/** A plan with a day that has passed, a part paid, a part returned. */
export async function dealt(running: Running, customerId: string, productId: string) {
  const order = await placed(running, customerId, productId);
  const orderId = order.id;
  const instalments = [{ dueOn: '2026-11-01', method: 'CASH' }];
  await succeed(running, 'finance', 'planInstalments', { orderId, instalments });
  await succeed(running, 'finance', 'recordReceipt', {
    orderId,
    amount: '10',
    method: 'CASH',
    receivedOn: '2026-11-20',
  });
  const lineId = order.lines[0]?.id;
  await succeed(running, 'finance', 'returnOrderLine', { lineId, quantity: '0.5', reason: 'DAMAGED' });
  return order;
}

export async function shelf(running: Running) {
  const parentId = await category(running);
  const categoryId = await category(running, parentId);
  const productId = await made(running, 'createProduct', productInput(categoryId), 'product');
  const priceListId = await made(running, 'createPriceList', priceList(), 'priceList');
  const everybody = { ...price(priceListId, productId), tier: undefined };
  await made(running, 'addPriceRule', everybody, 'priceRule');
  return { parentId, categoryId, productId, priceListId };
}
