import type { Tx } from '../context.ts';
import { notifyEach } from '../notifications/notify.ts';
import { taskChanged } from './task-facts.ts';
import { insertTask, type NewTask } from './task-rows-store.ts';
import type { TaskRow } from './tasks-store.ts';

/** Puts a task down, tells of it, and lets the assignee know unless he gave it to himself. Once for each cause. */
export async function giveTask(tx: Tx, task: NewTask): Promise<TaskRow | undefined> {
  const given = await insertTask(tx, task);
  if (!given) return undefined;
  const causeEventId = taskChanged(tx, given);
  await notifyAssignees(tx, [{ task: given, causeEventId }], given.creatorId);
  return given;
}

/** Lets assignees know of tasks, but of those that one gave to himself. */
export const notifyAssignees = (
  tx: Tx,
  given: readonly { task: Pick<TaskRow, 'id' | 'assigneeId' | 'customerId'>; causeEventId: string }[],
  givenBy: string | null | undefined,
): Promise<void> =>
  notifyEach(
    tx,
    given
      .filter(({ task }) => task.assigneeId !== givenBy)
      .map(({ task: { id, assigneeId, customerId }, causeEventId }) => ({
        personId: assigneeId,
        kind: 'TASK_ASSIGNED',
        causeEventId,
        subject: { type: 'Task', id },
        customerId,
        params: {},
      })),
  );
