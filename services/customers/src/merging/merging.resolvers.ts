import { mayRead, type ShownDefinition, sameValues, type TakenValues } from '@guanxi/fields';
import { connectionResolvers, isId, type PageArguments, satisfies, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { MutationMergeCustomersArgs, MutationUnmergeCustomersArgs } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible, pageLoader } from '../standing/standing-loaders.ts';
import { type MergeCustomersSuccess, mergeCustomers } from './merge-customers.ts';
import { findMerge, type MergedRow, mergePages, recordsOf } from './merge-store.ts';
import { returns, type TakenField } from './taken-fields.ts';
import { type UnmergeCustomersSuccess, unmergeCustomers } from './unmerge-customers.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const installationOf = ({ settings }: Context) => ({ zone: settings.TIME_ZONE, currency: settings.CURRENCY });
const employee = (id: string | null) => id && isId(id) && { __typename: 'Employee', id };
const pages = pageLoader(({ db }, ids, args) => mergePages(db.read, ids, args));
const survivors = loaderByArguments<object, Awaited<ReturnType<typeof recordsOf>>[number]>(({ db }, ids) =>
  recordsOf(db.read, ids),
);

type Taken = TakenField & { survivorId: string; stands: boolean };
type TakenCustomField = Pick<TakenValues, 'after'> & {
  definition: ShownDefinition;
  survivorId: string;
  stands: boolean;
};

const heldIn = async ({ fieldValues }: Context['loaders'], recordId: string, fieldId: string) =>
  (await fieldValues.CUSTOMER.load(recordId)).filter((value) => value.fieldId === fieldId);

export const mergingResolvers = {
  Customer: {
    shownAs: ofVisible(({ id }) => ({ id })),
    merges: ofVisible((customer, args: PageArguments, context: Context) =>
      satisfies(rights.scope(signedIn(context), 'customer', 'history'), customer)
        ? pages(context, customer.id, args)
        : null,
    ),
  },
  CustomerMerge: {
    absorbed: ({ absorbed }: MergedRow) => ({ ...absorbed, createdAt: new Date(absorbed.createdAt) }),
    fields: ({ fields, survivorId, unmergedAt }: MergedRow): Taken[] =>
      fields.map((each) => ({ ...each, survivorId, stands: unmergedAt === null })),
    customFields: async (merge: MergedRow, _: unknown, context: Context): Promise<TakenCustomField[]> => {
      const { customFields, survivorId, unmergedAt } = merge;
      if (customFields.length === 0) return [];
      const viewer = signedIn(context);
      const all = await context.loaders.fieldDefinitions.load('CUSTOMER');
      return customFields.flatMap(({ field, after }) => {
        const definition = all.find(({ id }) => id === field);
        return definition && mayRead(viewer, definition, all)
          ? [{ definition: { ...definition, all }, after, survivorId, stands: unmergedAt === null }]
          : [];
      });
    },
    mergedBy: ({ mergedBy }: MergedRow) => employee(mergedBy),
    unmergedBy: ({ unmergedBy }: MergedRow) => employee(unmergedBy),
  },
  MergedCustomField: {
    definition: ({ definition }: TakenCustomField) => definition,
    returns: async ({ survivorId, stands, definition, after }: TakenCustomField, _: unknown, { loaders }: Context) =>
      stands && !definition.retiredAt && sameValues(await heldIn(loaders, survivorId, definition.id), after),
  },
  MergedField: {
    returns: async ({ survivorId, stands, ...taken }: Taken, _: unknown, context: Context) => {
      const survivor = stands && (await survivors(context, survivorId, {}));
      return survivor ? returns(survivor, taken) : false;
    },
  },
  ...connectionResolvers('CustomerMergeConnection'),
  MergeCustomersSuccess: {
    customer: ({ customerId }: MergeCustomersSuccess) => ({ id: customerId }),
    merge: ({ mergeId }: MergeCustomersSuccess, _: unknown, { db }: Context) => findMerge(db.read, mergeId),
  },
  UnmergeCustomersSuccess: {
    customer: ({ customerId }: UnmergeCustomersSuccess) => ({ id: customerId }),
    restored: ({ restoredId }: UnmergeCustomersSuccess) => ({ id: restoredId }),
  },
  Mutation: {
    mergeCustomers: (_: unknown, { input }: MutationMergeCustomersArgs, context: Context) =>
      mergeCustomers(context.db, actor(context), input, installationOf(context)),
    unmergeCustomers: (_: unknown, { input }: MutationUnmergeCustomersArgs, context: Context) =>
      unmergeCustomers(context.db, actor(context), input, installationOf(context)),
  },
};
