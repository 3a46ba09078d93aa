import { clientMutationId, field, isRefusal, type Refusal, readInput, refuse, tokens } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { accepted, type Each, each, lockEach, ofOne } from './each-task.ts';
import { notifyAssignees } from './give-task.ts';
import { dueRange, isOpen, reassigned, type TaskChanges, type TaskWritten, writtenOf } from './task.ts';
import { taskChanged } from './task-facts.ts';
import { saveTasks } from './task-rows-store.ts';
import type { TaskRow } from './tasks-store.ts';

const schema = z.object({
  taskId: field.id(),
  expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
  title: field.requiredText({ max: 200 }).optional(),
  description: field.optional(field.text({ max: 10_000, multiline: true })),
  dueAt: field.optional(field.instant()),
  assigneeId: field.id().optional(),
  clientMutationId: clientMutationId(),
});

/**
 * Changes what an open task says, by when it is due and who is to do it: whoever made it, or a head above it. What is left
 * out stays. Another assignee begins with it as with a new one, and is told.
 */
export async function changeTask(caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'task', 'change');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { taskId, ...said } = read.value;
  return caller.db.command(caller, { name: 'changeTask', input }, async (tx) => {
    const done = ofOne(await changeEach(tx, [taskId], said), taskId);
    return isRefusal(done) ? done : { __typename: 'ChangeTaskSuccess', taskId };
  });
}

/** What is said of tasks; what is left out stays. */
export type TaskSaid = {
  title?: string | undefined;
  description?: string | null | undefined;
  dueAt?: Date | null | undefined;
  assigneeId?: string | undefined;
  expectedVersion?: number | null | undefined;
};

/** The same with several alike, within a transaction at hand. Answers what it has written in each. */
export async function changeEach(tx: Tx, ids: readonly string[], said: TaskSaid): Promise<Each<TaskWritten>> {
  const { assigneeId, expectedVersion, dueAt } = said;
  const found = await lockEach(tx, ids, 'change');
  const assignee = assigneeId === undefined ? undefined : await employeeOf(tx, assigneeId);
  const decided = each(found, (task) => {
    if (expectedVersion && BigInt(expectedVersion) !== task.version)
      return refuse.conflict('CONFLICT', 'expectedVersion');
    if (!isOpen(task.status)) return refuse.conflict('WRONG_STATE', 'taskId', { state: task.status });
    const columns = changesIn(task, said);
    const slip = dueAt && columns.dueAt && slipIn(dueAt, tx.now);
    if (slip) return slip;
    if (assigneeId === undefined || assigneeId === task.assigneeId) return { task, columns };
    return assignee?.active
      ? { task, columns: { ...columns, ...reassigned(assignee) } }
      : refuse.notFound('assigneeId');
  });
  await writeEach(tx, accepted(decided));
  return each(decided, ({ task, columns }) => writtenOf(task, columns));
}

type Change = { task: TaskRow; columns: TaskChanges };

/** Writes what differs of locked tasks, tells each, and lets those know who are to do one from now on. */
export async function writeEach(tx: Tx, changes: readonly Change[]): Promise<void> {
  const different = changes.filter(({ columns }) => Object.keys(columns).length > 0);
  const saved = await saveTasks(
    tx,
    different.map(({ task, columns }) => ({
      task,
      columns: {
        ...columns,
        ...(columns.title === undefined ? {} : { tokens: tokens(columns.title, task.sourceNumber) }),
      },
    })),
  );
  const given = different.flatMap(({ task, columns }) => {
    const changed = saved.get(task.id);
    if (!changed) throw new Error('a task is never deleted');
    const causeEventId = taskChanged(tx, changed);
    const fields = Object.keys(columns).filter((name) => NAMED.has(name));
    tx.audit({ action: 'task.changed', subject: ['Task', task.id], fields });
    return columns.assigneeId === undefined ? [] : [{ task: changed, causeEventId }];
  });
  await notifyAssignees(tx, given, tx.viewer.employee);
}

/** Fields that the audit names; the others follow from them. */
const NAMED = new Set(['title', 'description', 'dueAt', 'assigneeId']);

/** What is given and differs. */
function changesIn(task: TaskRow, { title, description, dueAt }: TaskSaid): TaskChanges {
  const changes: TaskChanges = {};
  if (title !== undefined && title !== task.title) changes.title = title;
  if (description !== undefined && description !== task.description) changes.description = description;
  if (dueAt !== undefined && dueAt?.getTime() !== task.dueAt?.getTime()) changes.dueAt = dueAt;
  return changes;
}

/** Why a task cannot be due then. */
export function slipIn(dueAt: Date, now: Date): Refusal | undefined {
  const { min, max } = dueRange(now);
  if (dueAt >= min && dueAt <= max) return undefined;
  const params = { min: min.toISOString(), max: max.toISOString() };
  return refuse.invalid({ path: 'dueAt', code: 'OUT_OF_RANGE', params });
}
