import { connectionResolvers, isId, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { ruleVersion } from './price.ts';
import { addPriceRule, createPriceList } from './price-lists.ts';
import { quotePrice } from './price-quote.ts';
import { listPage, type PriceListRow, type PriceRuleRow } from './pricing-store.ts';

export const pricingResolvers: Resolvers = {
  ...connectionResolvers('PriceListConnection', 'PriceRuleConnection'),
  Query: {
    priceLists: (_, { filter, ...args }, context) => {
      const visible = rights.can(signedIn(context), 'price', 'read');
      const wanted = { currency: filter?.currency ?? undefined, validOn: filter?.validOn ?? undefined };
      return listPage(context.db.read, { ...wanted, visible }, args);
    },
    priceList: (_, { id }, { loaders }) => (isId(id) ? loaders.priceList.load(id) : null),
    priceQuote: (_, args, context) => quotePrice(context.db.read, { ...actor(context), usual: context.currency }, args),
  },
  PriceList: {
    rules: ({ id }: PriceListRow, args, { loaders }) => loaders.rulesOfList(id, args),
  },
  PriceRule: {
    name: ({ listCode, code, version }: PriceRuleRow) => ruleVersion({ list: { code: listCode }, code, version }),
    priceList: ({ priceListId }: PriceRuleRow, _, { loaders }) => loaders.priceList.load(priceListId),
    product: ({ productId }: PriceRuleRow, _, { loaders }) => loaders.product.load(productId),
    unitPrice: ({ unitPrice, currency }: PriceRuleRow) => ({ amount: unitPrice, currency }),
  },
  PriceQuoteLine: {
    rule: ({ ruleId }: { ruleId: string | null }, _, { loaders }) => (ruleId ? loaders.priceRule.load(ruleId) : null),
  },
  Mutation: {
    createPriceList: async (_, { input }, context) => {
      const result = await createPriceList(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
    addPriceRule: async (_, { input }, context) => {
      const result = await addPriceRule(context.db, actor(context), input);
      context.loaders.forget();
      return result;
    },
  },
  CreatePriceListSuccess: {
    priceList: ({ priceListId }: { priceListId: string }, _, { loaders }) => loaders.priceList.load(priceListId),
  },
  AddPriceRuleSuccess: {
    priceRule: ({ priceRuleId }: { priceRuleId: string }, _, { loaders }) => loaders.priceRule.load(priceRuleId),
  },
};

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
