import {
  type BulkLoaders,
  type BulkRow,
  bulkLoaders,
  changeFields,
  keptOf,
  listBulkChanges,
  ofSuccess,
  type RefusedRow,
  refusalFields,
} from '@guanxi/bulk';
import { type BaseContext, connectionResolvers, isId, type PrismaLike, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { pairsOf } from '../duplicates/list-duplicates.ts';
import type {
  MutationCancelBulkChangeArgs,
  MutationStartBulkChangeArgs,
  MutationStartRecordBulkChangeArgs,
  MutationUndoBulkChangeArgs,
  QueryBulkChangeArgs,
  QueryBulkChangesArgs,
} from '../generated/graphql.ts';
import { entityName, keyOfEntity } from '../objects/object.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments } from '../standing/standing-loaders.ts';
import { SUBJECT } from './bulk-actions.ts';
import { startBulkChange } from './start-bulk-change.ts';
import { startRecordBulkChange } from './start-record-bulk-change.ts';
import { cancelBulkChange, undoBulkChange } from './steer-bulk-change.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });

export const bulkChangeLoaders = (context: BaseContext<PrismaLike>): BulkLoaders =>
  bulkLoaders(context.db.read, undefined, () => rights.visible(signedIn(context), 'bulkChange'));

/** Records of a change that merges are pairs. */
const pairs = loaderByArguments<object, Awaited<ReturnType<typeof pairsOf>>[number]>((context, ids) =>
  pairsOf(context.db.read, signedIn(context), ids),
);

export const bulkResolvers = {
  BulkChange: {
    ...changeFields,
    keptCustomers: keptOf,
    object: async ({ subject }: BulkRow, _: unknown, { loaders }: Context) => {
      const key = keyOfEntity(subject);
      return key && (await loaders.objects.all()).find((each) => each.key === key);
    },
  },
  BulkRefusal: {
    ...refusalFields,
    pair: ({ recordId }: RefusedRow, _: unknown, context: Context) => pairs(context, recordId, {}),
    record: ({ recordId }: RefusedRow, _: unknown, { loaders }: Context) => loaders.objectRecord.load(recordId),
    customer: ({ recordId }: RefusedRow, _: unknown, { loaders }: Context) => loaders.customer.load(recordId),
  },
  ...connectionResolvers('BulkRefusalConnection', 'BulkChangeConnection'),
  StartBulkChangeSuccess: ofSuccess,
  StartRecordBulkChangeSuccess: ofSuccess,
  CancelBulkChangeSuccess: ofSuccess,
  UndoBulkChangeSuccess: ofSuccess,
  Query: {
    bulkChange: (_: unknown, { id }: QueryBulkChangeArgs, { loaders }: Context) =>
      isId(id) ? loaders.bulkChange.load(id) : null,
    bulkChanges: (_: unknown, { object, ...args }: QueryBulkChangesArgs, context: Context) =>
      listBulkChanges(
        context.db.read,
        object ? entityName({ key: object }) : SUBJECT,
        rights.visible(signedIn(context), 'bulkChange'),
        args,
      ),
  },
  Mutation: {
    startBulkChange: (_: unknown, { input }: MutationStartBulkChangeArgs, context: Context) =>
      startBulkChange(context.db, actor(context), input, context.settings.CURRENCY),
    startRecordBulkChange: (_: unknown, { input }: MutationStartRecordBulkChangeArgs, context: Context) =>
      startRecordBulkChange(context.db, actor(context), input, context.settings.CURRENCY),
    cancelBulkChange: (_: unknown, { input }: MutationCancelBulkChangeArgs, context: Context) =>
      cancelBulkChange(context.db, actor(context), input),
    undoBulkChange: (_: unknown, { input }: MutationUndoBulkChangeArgs, context: Context) =>
      undoBulkChange(context.db, actor(context), input),
  },
};
