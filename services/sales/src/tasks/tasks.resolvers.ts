import {
  bounded,
  connectionResolvers,
  emptyConnection,
  isId,
  type PageArguments,
  type Resolvers,
  satisfies,
  signedIn,
} from '@guanxi/runtime';
import type { Caller, Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { changeTask } from './change-task.ts';
import { createTask } from './create-task.ts';
import { acceptTask, cancelTask, completeTask, startTask } from './step-task.ts';
import { isOpen, type TaskStatus, titleOf } from './task.ts';
import {
  anchors,
  type TaskDimension,
  type TaskFilter,
  type TaskRow,
  type TaskSort,
  taskCounts,
  tasksPage,
} from './tasks-store.ts';

type Input = { input: { clientMutationId: string } };
type Mine = PageArguments & { status?: TaskStatus[] | null };
const caller = (context: Context): Caller => ({ ...context, viewer: signedIn(context) });
const moment = ({ clock }: Context) => ({ now: clock.now(), zone: clock.zone });

const success = {
  task: ({ taskId }: { taskId: string }, _: unknown, { loaders }: Context) => loaders.task.load(taskId),
};

export const taskResolvers: Resolvers = {
  ...connectionResolvers('TaskConnection'),
  Query: {
    task: (_: unknown, { id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.task.load(id) : null;
    },
    tasks: (
      _: unknown,
      { filter, sort, ...args }: PageArguments & { filter?: TaskFilter | null; sort?: TaskSort | null },
      context: Context,
    ) => {
      const viewer = signedIn(context);
      return tasksPage(
        bounded(context.db, { filter, sort, anchors }),
        viewer,
        filter ?? {},
        args,
        moment(context),
        sort,
      );
    },
    taskCounts: (_: unknown, { by, filter }: { by: TaskDimension; filter?: TaskFilter | null }, context: Context) => {
      const viewer = signedIn(context);
      return taskCounts(bounded(context.db, { filter, anchors }), viewer, by, filter ?? {}, moment(context));
    },
    myTasks: (_: unknown, { status, ...args }: Mine, context: Context) => {
      const viewer = signedIn(context);
      if (!viewer.employee) return emptyConnection();
      return tasksPage(context.db.read, viewer, { status, assigneeId: viewer.employee }, args, moment(context));
    },
  },
  Task: {
    __resolveReference: ({ id }: { id: string }, context: Context) => {
      signedIn(context);
      return isId(id) ? context.loaders.task.load(id) : null;
    },
    title: (row: TaskRow, _: unknown, { language }: Context) => titleOf(row, language),
    assignee: ({ assigneeId }: TaskRow, _: unknown, { loaders }: Context) => loaders.namedEmployee.load(assigneeId),
    creator: ({ creatorId }: TaskRow, _: unknown, { loaders }: Context) =>
      creatorId && loaders.namedEmployee.load(creatorId),
    customer: ({ customerId }: TaskRow) => customerId && { __typename: 'Customer', id: customerId },
    overdue: ({ dueAt, status }: TaskRow, _: unknown, { clock }: Context) =>
      dueAt !== null && dueAt < clock.now() && isOpen(status),
    version: ({ version }: TaskRow) => Number(version),
    mayChange: (row: TaskRow, _: unknown, context: Context) =>
      isOpen(row.status) && satisfies(rights.scope(signedIn(context), 'task', 'change'), row),
    source: ({ sourceKind, sourceId, sourceNumber }: TaskRow) => ({
      kind: sourceKind,
      id: sourceId,
      number: sourceNumber,
      request: sourceKind === 'REQUEST' && sourceId ? { __typename: 'ServiceRequest', id: sourceId } : null,
    }),
  },
  Customer: {
    tasks: ({ id }: { id: string }, args: Mine, context: Context) =>
      rights.can(signedIn(context), 'task', 'read') ? context.loaders.tasksOf(args).load(id) : null,
  },
  CreateTaskSuccess: success,
  ChangeTaskSuccess: success,
  AcceptTaskSuccess: success,
  StartTaskSuccess: success,
  CompleteTaskSuccess: success,
  CancelTaskSuccess: success,
  Mutation: {
    createTask: (_: unknown, { input }: Input, context: Context) => createTask(caller(context), input),
    changeTask: (_: unknown, { input }: Input, context: Context) => changeTask(caller(context), input),
    acceptTask: (_: unknown, { input }: Input, context: Context) => acceptTask(caller(context), input),
    startTask: (_: unknown, { input }: Input, context: Context) => startTask(caller(context), input),
    completeTask: (_: unknown, { input }: Input, context: Context) => completeTask(caller(context), input),
    cancelTask: (_: unknown, { input }: Input, context: Context) => cancelTask(caller(context), input),
  },
};
