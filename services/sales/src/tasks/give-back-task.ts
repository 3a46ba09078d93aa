import { type Refusal, refuse } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { accepted, type Each, each, lockEach } from './each-task.ts';
import { notifyAssignees } from './give-task.ts';
import { columnsBefore, holds, isOpen, type TaskWritten } from './task.ts';
import { taskChanged } from './task-facts.ts';
import { saveTasks } from './task-rows-store.ts';
import type { TaskRow } from './tasks-store.ts';

/**
 * Gives several tasks back what they were before a change, where they still hold all that it wrote. A task that is its
 * former assignee's again is told to him.
 * @param action what it takes to change it so
 */
export async function giveBackEach(
  tx: Tx,
  written: ReadonlyMap<string, TaskWritten>,
  action: 'change' | 'work' | 'cancel',
): Promise<Each<object>> {
  const decided = each(await lockEach(tx, [...written.keys()], action), (task, id) => {
    const { before = {}, after = {} } = written.get(id) ?? {};
    return whyKept(task, after) ?? { task, columns: columnsBefore(before) };
  });
  const good = accepted(decided);
  const saved = await saveTasks(tx, good);
  const given = good.flatMap(({ task, columns }) => {
    const now = saved.get(task.id) ?? task;
    const causeEventId = taskChanged(tx, now);
    tx.audit({ action: 'task.given-back', subject: ['Task', task.id], fields: Object.keys(columns) });
    return now.assigneeId === task.assigneeId ? [] : [{ task: now, causeEventId }];
  });
  await notifyAssignees(tx, given, tx.viewer.employee);
  return decided;
}

/** Somebody has changed it since, or ended a task of which other things were changed. */
function whyKept(task: TaskRow, after: TaskWritten['after']): Refusal | undefined {
  if (!holds(task, after)) return refuse.conflict('CHANGED_SINCE', 'taskId');
  const ended = 'doneAt' in after || 'cancelledAt' in after;
  return ended || isOpen(task.status) ? undefined : refuse.conflict('WRONG_STATE', 'taskId', { state: task.status });
}
