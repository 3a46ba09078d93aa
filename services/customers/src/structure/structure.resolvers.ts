import { isStaff, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { CustomerStructureTotalsArgs, MutationPlaceOrganisationArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { placeOrganisation } from './place-organisation.ts';
import { aboveOf, type Totals, totalsOf } from './structure-store.ts';

const above = loaderByArguments((context, ids) => aboveOf(context.db.read, signedIn(context), ids));
const totals = loaderByArguments(async (context, ids, { below }: CustomerStructureTotalsArgs) =>
  (await totalsOf(context.db.read, signedIn(context), ids, below !== false)).map((found) => found ?? null),
);

export const structureResolvers = {
  Customer: {
    unit: ofVisible(({ unit }) => unit),
    above: ofVisible(({ id, parentId }, _: unknown, context: Context) => (parentId ? above(context, id, {}) : [])),
    parent: ofVisible(async ({ id, parentId }, _: unknown, context: Context) =>
      parentId ? ((await above(context, id, {})).at(-1) ?? null) : null,
    ),
    structureTotals: ofVisible(async ({ id, kind }, args: CustomerStructureTotalsArgs, context: Context) => {
      if (!isStaff(signedIn(context))) return null;
      const found = await totals(context, id, args);
      return kind === 'ORGANISATION' ? found : null;
    }),
  },
  StructureTotals: {
    isWhole: (_: Totals, _args: unknown, context: Context) =>
      rights.visible(signedIn(context), 'customer').kind === 'all',
  },
  PlaceOrganisationSuccess: { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) },
  Mutation: {
    placeOrganisation: (_: unknown, { input }: MutationPlaceOrganisationArgs, context: Context) =>
      placeOrganisation(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};
