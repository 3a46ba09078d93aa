import { type Resolvers, signedIn, type Viewer, viewerId } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { cardOf } from '../customers/know-customer.ts';
import { partnerUserName } from '../invitations/know-partner-user.ts';

/** Everybody may know his own name, whatever his roles let him see of others. */
async function nameOf({ employee, partnerUser, customer }: Viewer, { db, loaders }: Context) {
  if (employee) return (await loaders.namedEmployee.load(employee))?.name ?? null;
  if (partnerUser) return partnerUserName(db.read, partnerUser);
  return customer ? ((await cardOf({ db: db.read }, customer))?.name ?? null) : null;
}

export const viewerResolvers: Resolvers = {
  Viewer: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      viewerId(signedIn(context)) === id ? { id } : null,
    name: (_: unknown, __: unknown, context: Context) => nameOf(signedIn(context), context),
    department: (_: unknown, __: unknown, context: Context) => {
      const { department } = signedIn(context);
      return department ? context.loaders.departmentAt.load(department) : null;
    },
  },
};
