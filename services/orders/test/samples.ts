import { people, startTestService, type TestService } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { succeed, tellCustomer, tellForeignCustomer } from '@guanxi/testing/schema-tests/preparing';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { orders } from '../src/service.ts';
import { type Grown, grow } from './growth.ts';
import { dealt, fresh, made, placed, price, priceList, productInput, shelf } from './stock.ts';

type Running = TestService<PrismaClient>;
export type World = {
  running: Running;
  customerId: string;
  parentId: string;
  categoryId: string;
  productId: string;
  priceListId: string;
  orderId: string;
  lineId: string;
  number: string;
  grown: Grown;
};
const seller = people['seller-east'].employee ?? '';
const partner = people.partner.partner ?? '';
const order = ({ running, customerId, productId }: World) => placed(running, customerId, productId);
const ofStaff = { strangers: ['seller-south'], because: 'price lists are for all staff' } as const;
const ofAll = {
  strangers: ['seller-south', 'partner2', 'member2'],
  because: 'anybody may see what is on sale',
} as const;

export const samples: SchemaSamples<PrismaClient, World> = {
  service: orders,
  start: (definition) => startTestService(definition, { now: '2026-11-24T02:00:00Z' }),
  async world(running) {
    const goods = await shelf(running);
    const customerId = await tellCustomer(running, { customerId: people.member.customer, tier: 'GOLD', sex: 'MALE' });
    const { id, number, lines } = await dealt(running, customerId, goods.productId);
    return {
      running,
      customerId,
      ...goods,
      orderId: id,
      lineId: lines[0]?.id ?? '',
      number,
      grown: { customers: [], orders: [], products: [], categories: [], lines: [], priceLists: [] },
    };
  },
  mutations: {
    createCategory: {
      by: 'administrator',
      input: ({ categoryId }) => ({ code: fresh('branch'), name: '茶', parentId: categoryId }),
    },
    createProduct: { by: 'administrator', input: ({ categoryId }) => productInput(categoryId) },
    updateProduct: {
      by: 'administrator',
      input: async ({ running, categoryId }) => {
        const { code: _, ...changes } = productInput(categoryId);
        return { id: await made(running, 'createProduct', productInput(categoryId), 'product'), ...changes };
      },
    },
    createPriceList: { by: 'administrator', input: () => priceList() },
    addPriceRule: {
      by: 'administrator',
      // of a product that no other sample orders
      input: async ({ running, priceListId, categoryId }) =>
        price(priceListId, await made(running, 'createProduct', productInput(categoryId), 'product')),
    },
    placeOrder: {
      by: 'seller-east',
      input: ({ customerId, productId }) => ({
        customerId,
        lines: [{ productId, quantity: '2' }],
        discount: '1',
        currency: 'CNY',
        partnerId: partner,
        deliveryDepartmentPath: '/east/hangzhou',
        note: '请尽快',
      }),
    },
    cancelOrder: {
      by: 'seller-east',
      input: async (world) => ({ orderId: (await order(world)).id, reason: '客户改变主意' }),
    },
    planInstalments: {
      by: 'seller-east',
      input: async (world) => {
        const { id, total } = await order(world);
        return { orderId: id, instalments: [{ dueOn: '2026-12-01', method: 'CASH', amount: total.amount }] };
      },
    },
    recordReceipt: {
      by: 'seller-east',
      input: async (world) => ({
        orderId: (await order(world)).id,
        amount: '10',
        method: 'CASH',
        receivedOn: '2026-11-23',
        reference: 'R-1',
      }),
    },
    returnOrderLine: {
      by: 'seller-east',
      input: async (world) => ({
        lineId: (await order(world)).lines[0]?.id,
        quantity: '1',
        reason: 'DAMAGED',
        note: '破损',
      }),
    },
    importOrders: {
      by: 'clerk',
      input: ({ customerId, productId }) => ({
        orders: [
          {
            customerId,
            placedOn: '2026-01-10',
            lines: [{ productId, quantity: '2' }],
            discount: '1',
            currency: 'CNY',
            partnerId: partner,
            note: '旧单',
            receipts: [{ amount: '10', method: 'CASH', receivedOn: '2026-01-11' }],
          },
        ],
      }),
    },
  },
  async foreign({ running, productId }) {
    const customerId = await tellForeignCustomer(running);
    const input = { customerId, lines: [{ productId, quantity: '1' }] };
    const { order } = await succeed(running, 'seller-south', 'placeOrder', input, 'order { id lines { id } }');
    // the catalogue is everybody's
    const catalogue = { productId: null, categoryId: null, priceListId: null, parentId: null, id: null };
    return {
      customerId,
      orderId: order.id,
      lineId: order.lines[0].id,
      partnerId: people.partner2.partner,
      ...catalogue,
    };
  },
  accepted: {
    '* attributes.value empty': 'an attribute may be named and left open',
    '* attributes.value blank': 'an attribute may be named and left open',
    '* taxRate zero': 'some goods bear no tax',
    '* deliveryDepartmentPath unknown': 'the tree of departments is kept by sales; the form chooses from it',
    '* discount zero': 'no discount',
    '* orders.discount zero': 'no discount',
    '* priority negative': 'lists and rules are asked before or after those of priority 0',
    '* priority zero': 'the usual priority',
    '* minQuantity zero': 'a price from the first piece on',
    '* unitPrice zero': 'a gift',
  },
  rights: {
    entitled: 'finance',
    others: { 'Query._personalData': 'decision-maker' },
    records: ({ customerId, orderId, productId, categoryId }) => ({
      Customer: customerId,
      Order: orderId,
      Product: productId,
      ProductCategory: categoryId,
    }),
    values: ({ customerId, productId, categoryId, parentId, priceListId, orderId, lineId, number }) => ({
      'Query.order': { id: orderId },
      'Query.product': { id: productId },
      'Query.returnPreview': { lineId, quantity: '0.5' },
      'Query.priceList': { id: priceListId },
      'Query.priceQuote': { customerId, lines: [{ productId, quantity: '1' }] },
      'Query.priceQuote?': { discount: '1', currency: 'CNY' },
      ProductFilter: { search: '龙井茶', kind: ['GOODS'], categoryId, onSaleOn: '2026-11-24' },
      ProductCategoryFilter: { parentId, roots: true },
      PriceListFilter: { currency: 'CNY', validOn: '2026-11-24' },
      OrderFilter: {
        search: '龙井茶',
        number,
        status: ['OPEN'],
        customerId,
        ownerId: seller,
        partnerId: partner,
        departmentPath: '/east',
        productId,
        tier: ['GOLD'],
        currency: 'CNY',
        placedFrom: '2026-11-24',
        placedTo: '2026-11-24',
        totalFrom: '1',
        totalTo: '1000000',
        hasOpenAmount: true,
        overdue: true,
        and: [{ status: ['OPEN'] }],
        or: [{ status: ['CANCELLED'] }, { overdue: true }],
        not: { status: ['CANCELLED'] },
      },
      ReceiptFilter: {
        orderId,
        customerId,
        method: ['CASH'],
        receivedFrom: '2026-11-01',
        receivedTo: '2026-11-24',
      },
      OverdueFilter: { customerId, departmentPath: '/east', dueTo: '2026-11-23' },
    }),
    search: '李利',
    customerId: ({ customerId }) => customerId,
    open: {
      'Query.products': ofAll,
      'Query.product': ofAll,
      'Query.productCategories': ofAll,
      Product: ofAll,
      ProductCategory: ofAll,
      'Query.priceLists': ofStaff,
      'Query.priceList': ofStaff,
    },
  },
  growth: {
    by: 'finance',
    grow: ({ running, grown }, from, to) => grow(running, grown, from, to),
    entities: ({ grown }) => ({
      Customer: grown.customers,
      Order: grown.orders,
      Product: grown.products,
      ProductCategory: grown.categories,
    }),
    values: ({ grown }) => ({
      'Query.order': { id: grown.orders[0] },
      'Query.product': { id: grown.products[0] },
      'Query.returnPreview': { lineId: grown.lines[0], quantity: '0.5' },
      'Query.priceList': { id: grown.priceLists[0] },
      'Query.priceQuote': {
        customerId: grown.customers[0],
        lines: grown.products.slice(0, 100).map((productId) => ({ productId, quantity: '1' })),
      },
    }),
    bounded: {
      'Order.lines': 'at most 100 lines',
      'Order.instalments': 'at most 60 parts',
      'PriceQuote.lines': 'at most 100 lines',
      'Product.attributes': 'at most 50 attributes',
      'Customer.orderTotals': 'one for each currency',
      'Query.orderTotals': 'one for each currency',
    },
  },
};
