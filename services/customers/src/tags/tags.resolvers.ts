import { isStaff, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationTagCustomerArgs, QueryCustomerTagsArgs } from '../generated/graphql.ts';
import { tagCustomer } from './tag-customer.ts';
import { findTags } from './tag-store.ts';

export const tagResolvers = {
  Customer: {
    tags: async ({ id }: { id: string }, _: unknown, context: Context) =>
      isStaff(signedIn(context)) ? ((await context.loaders.customer.load(id))?.tags ?? null) : null,
  },
  TagCustomerSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Query: {
    customerTags: (_: unknown, { text }: QueryCustomerTagsArgs, context: Context) =>
      isStaff(signedIn(context)) ? findTags(context.db.read, text) : null,
  },
  Mutation: {
    tagCustomer: (_: unknown, { input }: MutationTagCustomerArgs, context: Context) =>
      tagCustomer(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};
