import { people, type TestService } from '@guanxi/testing';
import { copyOf, multiply, type Pattern } from '@guanxi/testing/schema-tests/multiply';
import { tellCustomer } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { dealt, shelf } from './stock.ts';

/** Records by which statements are counted: the first of each kind has as many below it as there are others. */
export type Grown = Record<'customers' | 'orders' | 'products' | 'categories' | 'lines' | 'priceLists', string[]>;

// numbers of copies that hang below the first records
const BELOW = 0x1000;
const code = (sign: string) => `t.code || '${sign}' || n`;

export async function grow(running: TestService<PrismaClient>, grown: Grown, from: number, to: number): Promise<void> {
  if (from === 0) {
    const { categoryId, productId, priceListId } = await shelf(running);
    const customerId = await tellCustomer(running, { tier: 'GOLD', partnerIds: [people.partner.partner] });
    grown.customers.push(customerId);
    const { id, lines } = await dealt(running, customerId, productId);
    grown.orders.push(id);
    grown.lines.push(lines[0]?.id ?? '');
    grown.priceLists.push(priceListId);
    grown.products.push(productId);
    grown.categories.push(categoryId);
  }
  const range = { from: Math.max(from, 1), to };
  const [customer = '', order = '', product = '', category = ''] = Object.values(grown).map(([first]) => first);
  await multiply(running, apart(customer, order, product, category), range);
  await multiply(running, below(order, product, category), { from: from + BELOW, to: to + BELOW });
  for (let n = range.from; n < to; n += 1) {
    for (const ids of Object.values(grown)) ids.push(copyOf(ids[0] ?? '', n));
  }
}

/** Customers with an order each, of a product, price and category that no other order has. */
function apart(customer: string, order: string, product: string, category: string): Pattern[] {
  const ofCustomer = `t.customer_id = '${customer}'`;
  const ofOrder = `t.order_id = '${order}'`;
  const parent = `t.id = (SELECT parent_id FROM product_category WHERE id = '${category}')`;
  const branch = { code: code('-'), path: `t.path || '-' || n` };
  const rule = `t.product_id = '${product}'`;
  return [
    { table: 'guanxi.customer_access', where: ofCustomer, ids: ['customer_id', 'owner_id'] },
    { table: 'customer_card', where: ofCustomer, ids: ['customer_id'] },
    { table: 'product_category', where: parent, ids: ['id'], set: branch },
    { table: 'product_category', where: `t.id = '${category}'`, ids: ['id', 'parent_id'], set: branch },
    { table: 'product', where: `t.id = '${product}'`, ids: ['id', 'category_id'], set: { code: code('-') } },
    {
      table: 'price_list',
      where: `t.id = (SELECT price_list_id FROM price_rule t WHERE ${rule} LIMIT 1)`,
      ids: ['id'],
      set: { code: code('-') },
    },
    { table: 'price_rule', where: rule, ids: ['id', 'price_list_id', 'product_id'] },
    {
      table: 'orders',
      where: `t.id = '${order}'`,
      ids: ['id', 'customer_id', 'owner_id', 'partner_id'],
      set: { number: "t.number || '-' || n" },
    },
    { table: 'order_line', where: ofOrder, ids: ['id', 'order_id', 'product_id', 'price_rule_id'] },
    { table: 'instalment', where: ofOrder, ids: ['id', 'order_id'] },
    { table: 'receipt', where: ofOrder, ids: ['id', 'order_id', 'event_id'] },
    { table: 'order_return', where: ofOrder, ids: ['id', 'order_id', 'line_id', 'event_id'] },
  ];
}

/** Orders of the first customer, receipts and returns of the first order, and so on. */
function below(order: string, product: string, category: string): Pattern[] {
  const ofOrder = `t.order_id = '${order}'`;
  const branch = { code: code('+'), path: `t.path || '/c' || n`, parent_id: 't.id' };
  return [
    { table: 'product_category', where: `t.id = '${category}'`, ids: ['id'], set: branch },
    { table: 'product', where: `t.id = '${product}'`, ids: ['id'], set: { code: code('+') } },
    { table: 'price_rule', where: `t.product_id = '${product}'`, ids: ['id'], set: { code: code('+') } },
    { table: 'orders', where: `t.id = '${order}'`, ids: ['id'], set: { number: "t.number || '+' || n" } },
    { table: 'receipt', where: ofOrder, ids: ['id', 'event_id'] },
    { table: 'order_return', where: ofOrder, ids: ['id', 'event_id'] },
  ];
}
