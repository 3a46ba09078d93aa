import {
  type BulkLoaders,
  type BulkRow,
  bulkLoaders,
  leftOf,
  listBulkChanges,
  progressOf,
  type RefusedRow,
} from '@guanxi/bulk';
import {
  type BaseContext,
  connectionResolvers,
  isId,
  message,
  type PageArguments,
  type PrismaLike,
  signedIn,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type {
  MutationCancelBulkChangeArgs,
  MutationStartBulkChangeArgs,
  MutationUndoBulkChangeArgs,
  QueryBulkChangeArgs,
  QueryBulkChangesArgs,
} from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { SUBJECT } from './bulk-actions.ts';
import { startBulkChange } from './start-bulk-change.ts';
import { cancelBulkChange, undoBulkChange } from './steer-bulk-change.ts';

const actor = (context: Context) => ({ viewer: signedIn(context), clock: context.clock });
const change = {
  change: ({ bulkId }: { bulkId: string }, _: unknown, { loaders }: Context) => loaders.bulkChange.load(bulkId),
};

export const bulkChangeLoaders = (context: BaseContext<PrismaLike>): BulkLoaders =>
  bulkLoaders(context.db.read, SUBJECT, () => rights.visible(signedIn(context), 'bulkChange'));

export const bulkResolvers = {
  BulkChange: {
    progress: progressOf,
    left: leftOf,
    createdBy: ({ createdBy }: BulkRow) => ({ __typename: 'Employee', id: createdBy }),
    refusals: ({ id }: BulkRow, args: PageArguments, { loaders }: Context) => loaders.refusedInBulk(args).load(id),
    keptCustomers: ({ id }: BulkRow, args: PageArguments, { loaders }: Context) => loaders.keptInBulk(args).load(id),
  },
  BulkRefusal: {
    customer: ({ recordId }: RefusedRow, _: unknown, { loaders }: Context) => loaders.customer.load(recordId),
    code: ({ refusal }: RefusedRow) => refusal.code,
    message: ({ refusal: { code, path, params } }: RefusedRow, _: unknown, { language }: Context) =>
      message(code, language, { field: path.at(-1) ?? '', ...params }),
  },
  ...connectionResolvers('BulkRefusalConnection', 'BulkChangeConnection'),
  StartBulkChangeSuccess: change,
  CancelBulkChangeSuccess: change,
  UndoBulkChangeSuccess: change,
  Query: {
    bulkChange: (_: unknown, { id }: QueryBulkChangeArgs, { loaders }: Context) =>
      isId(id) ? loaders.bulkChange.load(id) : null,
    bulkChanges: (_: unknown, args: QueryBulkChangesArgs, context: Context) =>
      listBulkChanges(context.db.read, SUBJECT, rights.visible(signedIn(context), 'bulkChange'), args),
  },
  Mutation: {
    startBulkChange: (_: unknown, { input }: MutationStartBulkChangeArgs, context: Context) =>
      startBulkChange(context.db, actor(context), input),
    cancelBulkChange: (_: unknown, { input }: MutationCancelBulkChangeArgs, context: Context) =>
      cancelBulkChange(context.db, actor(context), input),
    undoBulkChange: (_: unknown, { input }: MutationUndoBulkChangeArgs, context: Context) =>
      undoBulkChange(context.db, actor(context), input),
  },
};
