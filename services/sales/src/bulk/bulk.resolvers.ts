import {
  type BulkRow,
  bulkLoaders,
  changeFields,
  keptOf,
  listBulkChanges,
  ofSuccess,
  type RefusedRow,
  refusalFields,
} from '@guanxi/bulk';
import {
  connectionResolvers,
  isId,
  type PageArguments,
  type Resolvers,
  type SqlRunner,
  signedIn,
  type Viewer,
} from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { SUBJECT } from './bulk-actions.ts';
import { startTaskBulkChange } from './start-bulk-change.ts';
import { cancelTaskBulkChange, undoTaskBulkChange } from './steer-bulk-change.ts';

type Input = { input: { clientMutationId: string } };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });

/** Changes of many tasks that exist for a viewer, and what they refused. */
export const taskBulkLoaders = (db: SqlRunner, viewer: Viewer) =>
  bulkLoaders(db, SUBJECT, () => rights.visible(viewer, 'bulkChange'));

export const bulkResolvers: Resolvers = {
  TaskBulkChange: {
    ...changeFields,
    keptTasks: keptOf,
    createdBy: ({ createdBy }: BulkRow, _: unknown, { loaders }: Context) => loaders.namedEmployee.load(createdBy),
  },
  TaskBulkRefusal: {
    ...refusalFields,
    task: ({ recordId }: RefusedRow, _: unknown, { loaders }: Context) => loaders.task.load(recordId),
  },
  ...connectionResolvers('TaskBulkRefusalConnection', 'TaskBulkChangeConnection'),
  StartTaskBulkChangeSuccess: ofSuccess,
  CancelTaskBulkChangeSuccess: ofSuccess,
  UndoTaskBulkChangeSuccess: ofSuccess,
  Query: {
    taskBulkChange: (_: unknown, { id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.bulkChange.load(id) : null;
    },
    taskBulkChanges: (_: unknown, args: PageArguments, context: Context) =>
      listBulkChanges(context.db.read, SUBJECT, rights.visible(signedIn(context), 'bulkChange'), args),
  },
  Mutation: {
    startTaskBulkChange: (_: unknown, { input }: Input, context: Context) =>
      startTaskBulkChange(caller(context), input),
    cancelTaskBulkChange: (_: unknown, { input }: Input, context: Context) =>
      cancelTaskBulkChange(context.db, caller(context), input),
    undoTaskBulkChange: (_: unknown, { input }: Input, context: Context) =>
      undoTaskBulkChange(context.db, caller(context), input),
  },
};
