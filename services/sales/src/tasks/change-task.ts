import { clientMutationId, field, readInput, refuse, tokens } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { employeeOf } from '../staff/know-staff.ts';
import { notifyAssignee } from './give-task.ts';
import { dueRange, isOpen, reassigned, type TaskChanges } from './task.ts';
import { taskChanged } from './task-facts.ts';
import { lockTask, saveChanges, type TaskRow } from './tasks-store.ts';

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
  const { viewer } = caller;
  rights.require(viewer, 'task', 'change');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { taskId, expectedVersion, title, description, dueAt, assigneeId } = read.value;
  return caller.db.command(caller, { name: 'changeTask', input }, async (tx) => {
    const task = await lockTask(tx, viewer, taskId, 'change');
    if (!task) return refuse.notFound('taskId');
    if (!task.reached) return refuse.conflict('NOT_ALLOWED_HERE', 'taskId');
    if (expectedVersion && BigInt(expectedVersion) !== task.version)
      return refuse.conflict('CONFLICT', 'expectedVersion');
    if (!isOpen(task.status)) return refuse.conflict('WRONG_STATE', 'taskId', { state: task.status });
    const wanted = changesIn(task, { title, description, dueAt });
    const slip = wanted.dueAt && slipIn(wanted.dueAt, tx.now);
    if (slip) return slip;
    if (assigneeId !== undefined && assigneeId !== task.assigneeId) {
      const assignee = await employeeOf(tx, assigneeId);
      if (!assignee?.active) return refuse.notFound('assigneeId');
      Object.assign(wanted, reassigned(assignee));
    }
    const fields = Object.keys(wanted);
    if (fields.length === 0) return { __typename: 'ChangeTaskSuccess', taskId };
    const changed = await saveChanges(tx, taskId, {
      ...wanted,
      ...(wanted.title === undefined ? {} : { tokens: tokens(wanted.title, task.sourceNumber) }),
    });
    const eventId = taskChanged(tx, changed);
    if (wanted.assigneeId !== undefined) await notifyAssignee(tx, changed, viewer.employee, eventId);
    tx.audit({ action: 'task.changed', subject: ['Task', taskId], fields: fields.filter((each) => NAMED.has(each)) });
    return { __typename: 'ChangeTaskSuccess', taskId };
  });
}

/** Fields that the audit names; the others follow from them. */
const NAMED = new Set(['title', 'description', 'dueAt', 'assigneeId']);

type Words = Pick<TaskChanges, 'title' | 'description' | 'dueAt'>;

/** What is given and differs. */
function changesIn(task: TaskRow, { title, description, dueAt }: { [Key in keyof Words]: Words[Key] | undefined }) {
  const changes: TaskChanges = {};
  if (title !== undefined && title !== task.title) changes.title = title;
  if (description !== undefined && description !== task.description) changes.description = description;
  if (dueAt !== undefined && dueAt?.getTime() !== task.dueAt?.getTime()) changes.dueAt = dueAt;
  return changes;
}

function slipIn(dueAt: Date, now: Date) {
  const { min, max } = dueRange(now);
  if (dueAt >= min && dueAt <= max) return undefined;
  const params = { min: min.toISOString(), max: max.toISOString() };
  return refuse.invalid({ path: 'dueAt', code: 'OUT_OF_RANGE', params });
}
