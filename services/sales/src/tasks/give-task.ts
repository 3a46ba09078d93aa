import type { Tx } from '../context.ts';
import { notify } from '../notifications/notify.ts';
import { taskChanged } from './task-facts.ts';
import { insertTask, type NewTask, type TaskRow } from './tasks-store.ts';

/** Puts a task down, tells of it, and lets the assignee know unless he gave it to himself. Once for each cause. */
export async function giveTask(tx: Tx, task: NewTask): Promise<TaskRow | undefined> {
  const given = await insertTask(tx, task);
  if (!given) return undefined;
  const eventId = taskChanged(tx, given);
  await notifyAssignee(tx, given, given.creatorId, eventId);
  return given;
}

/** Lets the assignee know of a task, unless he gave it to himself. */
export async function notifyAssignee(
  tx: Tx,
  { id, assigneeId, customerId }: Pick<TaskRow, 'id' | 'assigneeId' | 'customerId'>,
  givenBy: string | null | undefined,
  causeEventId: string,
): Promise<void> {
  if (assigneeId === givenBy) return;
  await notify(tx, [assigneeId], {
    kind: 'TASK_ASSIGNED',
    causeEventId,
    subject: { type: 'Task', id },
    customerId,
    params: {},
  });
}
