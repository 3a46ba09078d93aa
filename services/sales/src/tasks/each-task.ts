/** Tasks that are changed together, each as if it were changed alone. */
import { isRefusal, type Refusal, refuse } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { lockTasks } from './task-rows-store.ts';
import type { TaskRow } from './tasks-store.ts';

/** What came of each of several tasks, by its id; a refusal has written nothing of it. */
export type Each<Result> = Map<string, Result | Refusal>;

/** Locks tasks for a change; refuses those that do not exist for the viewer, and those that the action does not reach. */
export async function lockEach(
  tx: Tx,
  ids: readonly string[],
  action: 'work' | 'change' | 'cancel',
): Promise<Each<TaskRow>> {
  const locked = await lockTasks(tx, ids, action);
  return new Map(
    ids.map((id) => {
      const task = locked.get(id);
      if (!task) return [id, refuse.notFound('taskId')];
      return [id, task.reached ? task : refuse.conflict('NOT_ALLOWED_HERE', 'taskId')];
    }),
  );
}

/** Goes on with each that was not refused; `next` refuses by a value, too. */
export const each = <From, To>(found: Each<From>, next: (from: From, id: string) => To | Refusal): Each<To> =>
  new Map([...found].map(([id, result]) => [id, isRefusal(result) ? result : next(result, id)]));

/** Those that were not refused. */
export const accepted = <Result>(found: Each<Result>): Result[] =>
  [...found.values()].filter((result): result is Result => !isRefusal(result));

/** What came of one. */
export const ofOne = <Result>(found: Each<Result>, id: string): Result | Refusal =>
  found.get(id) ?? refuse.notFound('taskId');
