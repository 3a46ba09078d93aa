import { signedIn } from '@guanxi/runtime';
import type { Resolvers } from '../generated/graphql.ts';
import { importOrders } from './import-orders.ts';

export const historyResolvers: Resolvers = {
  Mutation: {
    importOrders: async (_, { input }, context) => {
      const { db, currency, clock, loaders } = context;
      const result = await importOrders({ db, currency }, { viewer: signedIn(context), clock }, input);
      loaders.forget();
      return result;
    },
  },
  ImportOrdersSuccess: {
    orders: async ({ orderIds }: { orderIds: string[] }, _, { loaders }) =>
      (await Promise.all(orderIds.map((id) => loaders.order.load(id)))).filter((order) => order !== null),
  },
};
