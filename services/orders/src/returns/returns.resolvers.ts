import { connectionResolvers, Decimal, isId, moneyOf, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { type LineRow, linesOfOrders, type OrderRow, orderIdOfLine } from '../orders/lock-order.ts';
import { previewReturn } from './preview-return.ts';
import { returnOrderLine } from './return-order-line.ts';
import type { ReturnRow } from './return-store.ts';

export const returnsResolvers: Resolvers = {
  ...connectionResolvers('OrderReturnConnection'),
  Order: {
    returns: ({ id }: OrderRow, args, { loaders }) => loaders.returnsOfOrder(id, args),
  },
  OrderReturn: {
    order: ({ orderId }: ReturnRow, _, { loaders }) => loaders.order.load(orderId),
    line: ({ lineId }: ReturnRow, _, { loaders }) => loaders.line.load(lineId),
    gross: ({ gross, currency }: ReturnRow) => moneyOf(gross, currency),
    tax: ({ tax, currency }: ReturnRow) => moneyOf(tax, currency),
    net: ({ gross, tax, currency }: ReturnRow) => moneyOf(new Decimal(gross.toString()).sub(tax.toString()), currency),
    discount: ({ discount, currency }: ReturnRow) => moneyOf(discount, currency),
  },
  Query: {
    returnPreview: async (_, { lineId, quantity }, { db, loaders }) => {
      const orderId = isId(lineId) ? await orderIdOfLine(db.read, lineId) : undefined;
      const order = orderId ? await loaders.order.load(orderId) : null;
      if (!order) return null;
      const lines = await linesOfOrders(db.read, [order.id]);
      return previewReturn(order, lines.find(({ id }) => id === lineId) as LineRow, quantity);
    },
  },
  Mutation: {
    returnOrderLine: async (_, { input }, context) => {
      const result = await returnOrderLine(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
  },
  ReturnOrderLineSuccess: {
    orderReturn: ({ returnId }: Done, _, { loaders }) => loaders.orderReturn.load(returnId),
    order: ({ orderId }: Done, _, { loaders }) => loaders.order.load(orderId),
  },
};

type Done = { returnId: string; orderId: string };
const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
