import { bounded, connectionResolvers, Decimal, moneyOf, type Numeric, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { cancelOrder } from './cancel-order.ts';
import { balanceOf } from './order.ts';
import { anchors, listOrders, totalsOfList } from './order-lists.ts';
import type { CustomerTotals, LineRow, OrderRow } from './order-store.ts';
import { placeOrder } from './place-order.ts';

export const ordersResolvers: Resolvers = {
  ...connectionResolvers('OrderConnection'),
  Query: {
    orders: (_, args, context) =>
      listOrders(bounded(context.db, { ...args, anchors }), signedIn(context), context.clock.today(), args),
    order: (_, { id }, { loaders }) => loaders.order.load(id),
    orderTotals: (_, { filter }, context) =>
      totalsOfList(bounded(context.db, { filter, anchors }), signedIn(context), context.clock.today(), filter),
  },
  Customer: {
    __resolveReference: async ({ id }: { id: string }, { loaders }: Context) =>
      (await loaders.customerKnown.load(id)) ? { id } : null,
    orders: ({ id }: { id: string }, args, { loaders }) => loaders.ordersOfCustomer(id, args),
    orderTotals: ({ id }: { id: string }, _, { loaders }) => loaders.totalsOfCustomer.load(id),
  },
  OrderTotals: {
    total: ({ total, currency }: CustomerTotals) => moneyOf(total, currency),
    paid: ({ paid, currency }: CustomerTotals) => moneyOf(paid, currency),
    open: ({ total, paid, currency }: CustomerTotals) => moneyOf(minus(total, paid), currency),
  },
  Order: {
    __resolveReference: ({ id }: { id: string }, { loaders }: Context) => loaders.order.load(id),
    customer: ({ customerId }: OrderRow) => ({ id: customerId }),
    customerTitle: ({ customerTitle }: OrderRow) =>
      customerTitle === 'MR' || customerTitle === 'MS' ? customerTitle : null,
    tierVersion: ({ tierVersion }: OrderRow) => Number(tierVersion),
    partner: ({ partnerId }: OrderRow) => (partnerId ? { id: partnerId } : null),
    owner: ({ ownerId }: OrderRow) => (ownerId ? { id: ownerId } : null),
    deliveryDepartmentPath: ({ deliveryDepartmentPath, departmentPath }: OrderRow) =>
      deliveryDepartmentPath ?? departmentPath,
    lines: ({ id }: OrderRow, _, { loaders }) => loaders.linesOfOrder.load(id),
    discount: ({ discount, currency }: OrderRow) => moneyOf(discount, currency),
    placedTotal: ({ placedTotal, currency }: OrderRow) => moneyOf(placedTotal, currency),
    total: ({ total, currency }: OrderRow) => moneyOf(total, currency),
    tax: ({ tax, currency }: OrderRow) => moneyOf(tax, currency),
    net: ({ total, tax, currency }: OrderRow) => moneyOf(minus(total, tax), currency),
    paid: (order: OrderRow) => moneyOf(balance(order).paid, order.currency),
    open: (order: OrderRow) => moneyOf(balance(order).open, order.currency),
    received: (order: OrderRow) => moneyOf(order.received, order.currency),
    refundOwed: (order: OrderRow) => moneyOf(balance(order).refundOwed, order.currency),
  },
  OrderLine: {
    product: ({ productId }: LineRow, _, { loaders }) => loaders.product.load(productId),
    unitPrice: ({ unitPrice, currency }: LineRow) => moneyOf(unitPrice, currency),
    listGross: ({ listGross, currency }: LineRow) => moneyOf(listGross, currency),
    discountShare: ({ discountShare, currency }: LineRow) => moneyOf(discountShare, currency),
    gross: ({ gross, currency }: LineRow) => moneyOf(gross, currency),
    tax: ({ tax, currency }: LineRow) => moneyOf(tax, currency),
    net: ({ gross, tax, currency }: LineRow) => moneyOf(minus(gross, tax), currency),
    returnedGross: ({ returnedGross, currency }: LineRow) => moneyOf(returnedGross, currency),
    priceRule: ({ priceRuleId }: LineRow, _, { loaders }) => loaders.priceRule.load(priceRuleId),
    returnableQuantity: ({ quantity, returnedQuantity }: LineRow) => minus(quantity, returnedQuantity).toFixed(),
  },
  Mutation: {
    placeOrder: async (_, { input }, context) => {
      const { db, currency, loaders } = context;
      const result = await placeOrder({ db, currency }, actor(context), input);
      loaders.forget();
      return result;
    },
    cancelOrder: async (_, { input }, context) => {
      const result = await cancelOrder(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
  },
  PlaceOrderSuccess: { order: ({ orderId }: Done, _, { loaders }) => loaders.order.load(orderId) },
  CancelOrderSuccess: { order: ({ orderId }: Done, _, { loaders }) => loaders.order.load(orderId) },
};

type Done = { orderId: string };
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const minus = (a: Numeric, b: Numeric) => new Decimal(a.toString()).sub(b.toString());
const balance = ({ total, received }: OrderRow) =>
  balanceOf({ total: total.toString(), received: received.toString() });
