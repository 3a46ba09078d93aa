import type { Tx } from '../context.ts';
import { notify } from '../notifications/notify.ts';
import { taskChanged } from './task-facts.ts';
import { insertTask, type NewTask, type TaskRow } from './tasks-store.ts';

/** Puts a task down, tells of it, and lets the assignee know unless he gave it to himself. Once for each cause. */
export async function giveTask(tx: Tx, task: NewTask): Promise<TaskRow | undefined> {
  const given = await insertTask(tx, task);
  if (!given) return undefined;
  const eventId = taskChanged(tx, given);
  if (given.assigneeId !== given.creatorId) {
    await notify(tx, [given.assigneeId], {
      kind: 'TASK_ASSIGNED',
      causeEventId: eventId,
      subject: { type: 'Task', id: given.id },
      customerId: given.customerId,
      params: {},
    });
  }
  return given;
}
