import type { Context } from '../context.ts';
import type { CustomerRow } from '../record/records.ts';

export const sourceResolvers = {
  Customer: {
    source: ({ id }: { id: string }, _: unknown, { loaders }: Context) => loaders.customer.load(id),
  },
  SourceOfCustomer: {
    referrer: ({ referrerId }: CustomerRow, _: unknown, { loaders }: Context) =>
      referrerId && loaders.customer.load(referrerId),
  },
};
