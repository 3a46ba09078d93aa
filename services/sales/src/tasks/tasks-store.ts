import {
  type Connection,
  type Counts,
  countBy,
  type Dimension,
  type Grouping,
  groupedConditions,
  inOrder,
  isOfCustomer,
  isOne,
  isOneCustomer,
  join,
  type OrderColumn,
  type PageArguments,
  page,
  pagesByParent,
  queryTokens,
  rows,
  type Sql,
  type SqlRunner,
  sql,
  type TimelinePage,
  type TimelinePart,
  toSql,
  type Viewer,
  within,
} from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import type { SourceKind, TaskStatus } from './task.ts';

export type TaskRow = {
  id: string;
  title: string | null;
  description: string | null;
  status: TaskStatus;
  assigneeId: string;
  creatorId: string | null;
  departmentPath: string;
  customerId: string | null;
  sourceKind: SourceKind;
  sourceId: string | null;
  sourceNumber: string | null;
  dueAt: Date | null;
  result: string | null;
  createdAt: Date;
  acceptedAt: Date | null;
  startedAt: Date | null;
  doneAt: Date | null;
  cancelledAt: Date | null;
  wordsEndedAt: Date | null;
  version: bigint;
};
export interface TaskFilter extends Grouping<TaskFilter> {
  status?: TaskStatus[] | null | undefined;
  sourceKind?: string | null;
  assigneeId?: string | null | undefined;
  customerId?: string | null;
  overdue?: boolean | null;
  dueFrom?: string | null;
  dueTo?: string | null;
  createdFrom?: string | null;
  createdTo?: string | null;
}
export type TaskSort = { by: 'CREATED_AT' | 'DUE_AT'; direction: 'ASC' | 'DESC' };
export type TaskDimension = 'STATUS' | 'ASSIGNEE' | 'SOURCE';
/** Of business time: the instant and the zone in which days are meant. */
export type Moment = { now: Date; zone: string };

const dimensions: Readonly<Record<TaskDimension, Dimension>> = {
  STATUS: { key: sql`t.status`, only: (key) => ({ status: [key] }) },
  ASSIGNEE: { key: sql`t.assignee_id`, only: (key) => ({ assigneeId: key }) },
  SOURCE: { key: sql`t.source_kind`, only: (key) => ({ sourceKind: key }) },
};

const columns = {
  assigneeId: 't.assignee_id',
  creatorId: 't.creator_id',
  departmentPath: 't.department_path',
  customerId: 't.customer_id',
};
export const select = sql`t.*`;
export const from = sql`task t`;
const newestFirst = [
  { column: 't.created_at', type: 'timestamptz', direction: 'desc' },
  { column: 't.id', type: 'uuid', direction: 'desc' },
] as const;
/** How far an action on tasks reaches for a viewer. */
export const reach = (viewer: Viewer, action: string) => toSql(rights.scope(viewer, 'task', action), columns);

export async function tasksById(db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<(TaskRow | null)[]> {
  const found = await rows<TaskRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE t.id = ANY(${[...ids]}::uuid[]) AND ${reach(viewer, 'read')}`,
  );
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}

/** Conditions that an index bears alone. */
export const anchors = ['assigneeId', 'customerId'] as const satisfies (keyof TaskFilter)[];

export function tasksPage(
  db: SqlRunner,
  viewer: Viewer,
  filter: TaskFilter,
  args: PageArguments,
  moment: Moment,
  sort?: TaskSort | null,
): Promise<Connection<TaskRow>> {
  const where = [reach(viewer, 'read'), ...filters(filter, moment)];
  return page<TaskRow>(db, { select, from, where, order: orderOf(sort), args });
}

/** The ids of all tasks that the list shows to a viewer. */
export const selectTasks = (viewer: Viewer, filter: TaskFilter, moment: Moment): Sql =>
  sql`SELECT t.id FROM ${from} WHERE ${join([reach(viewer, 'read'), ...filters(filter, moment)], ' AND ')}`;

/** How many tasks of the same list there are on each value of a dimension. */
export const taskCounts = (
  db: SqlRunner,
  viewer: Viewer,
  by: TaskDimension,
  filter: TaskFilter,
  moment: Moment,
): Promise<Counts> =>
  countBy(db, {
    definition: `tasks.${by}`,
    from,
    where: [reach(viewer, 'read'), ...filters(filter, moment)],
    dimension: dimensions[by],
    filter,
    asOf: moment.now,
  });

function orderOf(sort: TaskSort | null | undefined): OrderColumn[] {
  if (!sort) return [...newestFirst];
  const direction = sort.direction === 'ASC' ? 'asc' : 'desc';
  const column = sort.by === 'DUE_AT' ? "coalesce(t.due_at, 'infinity'::timestamptz)" : 't.created_at';
  return [
    { column, type: 'timestamptz', direction },
    { column: 't.id', type: 'uuid', direction },
  ];
}

/** The same page of tasks for each of many customers, in the order asked. */
export function tasksOfCustomers(
  db: SqlRunner,
  viewer: Viewer,
  parents: readonly string[],
  { status, ...args }: PageArguments & { status?: TaskStatus[] | null },
): Promise<Connection<TaskRow>[]> {
  const where = [reach(viewer, 'read'), ...(status ? [sql`t.status = ANY(${status}::text[])`] : [])];
  return pagesByParent<TaskRow>(db, {
    select,
    from,
    where,
    order: newestFirst,
    args,
    parents,
    parentColumn: 't.customer_id',
    ofCustomers: true,
  });
}

export async function findTasks(db: SqlRunner, viewer: Viewer, text: string, first: number): Promise<TaskRow[]> {
  const wanted = queryTokens(text);
  if (wanted.length === 0) return [];
  return rows<TaskRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE t.tokens @> ${wanted}::text[] AND ${reach(viewer, 'read')}
      ORDER BY t.created_at DESC, t.id DESC LIMIT ${first}`,
  );
}

/** What a customer's timeline shows of tasks: when they were made and when they were done. */
export function taskTimeline(
  db: SqlRunner,
  viewer: Viewer,
  customerId: string,
  { first, before, kinds }: TimelinePage,
): Promise<TimelinePart[]> {
  const earlier = before ? sql`(part.time, part.id) < (${before.time}::timestamptz, ${before.id}::uuid)` : sql`TRUE`;
  const wanted = kinds ? sql`part.kind = ANY(${kinds}::text[])` : sql`TRUE`;
  const mine = sql`${isOfCustomer('t.customer_id', sql`${customerId}::uuid`)} AND ${reach(viewer, 'read')}`;
  return rows<TimelinePart>(
    db,
    sql`SELECT * FROM (
        SELECT t.id, t.created_at AS time, 'TASK_CREATED' AS kind, 'Task' AS typename, t.id AS subject_id, t.status FROM ${from} WHERE ${mine}
        UNION ALL
        SELECT t.id, t.done_at, 'TASK_DONE', 'Task', t.id, t.status FROM ${from} WHERE t.done_at IS NOT NULL AND ${mine}
      ) AS part WHERE ${earlier} AND ${wanted} ORDER BY part.time DESC, part.id DESC LIMIT ${first}`,
  );
}

const filters = (filter: TaskFilter, moment: Moment): Sql[] =>
  groupedConditions<TaskFilter>(filter, (own) => ownFilters(own, moment));

function ownFilters(filter: TaskFilter, { now, zone }: Moment): Sql[] {
  const { status, sourceKind, assigneeId, customerId, overdue, dueFrom, dueTo, createdFrom, createdTo } = filter;
  const late = sql`(t.due_at < ${now}::timestamptz AND t.status IN ('OPEN', 'ACCEPTED', 'STARTED'))`;
  return [
    ...(status ? [sql`t.status = ANY(${status}::text[])`] : []),
    ...(sourceKind ? [sql`t.source_kind = ${sourceKind}`] : []),
    ...isOne(sql`t.assignee_id`, assigneeId),
    ...isOneCustomer('t.customer_id', customerId),
    ...(typeof overdue === 'boolean'
      ? [overdue ? sql`coalesce(${late}, FALSE)` : sql`NOT coalesce(${late}, FALSE)`]
      : []),
    ...within(sql`t.due_at`, dueFrom, dueTo, zone),
    ...within(sql`t.created_at`, createdFrom, createdTo, zone),
  ];
}
