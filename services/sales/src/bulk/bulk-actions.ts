import type { BulkAction, BulkActions, Changed } from '@guanxi/bulk';
import { isRefusal } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { changeEach } from '../tasks/change-task.ts';
import type { Each } from '../tasks/each-task.ts';
import { giveBackEach } from '../tasks/give-back-task.ts';
import { stepEach } from '../tasks/step-task.ts';
import type { TaskWritten } from '../tasks/task.ts';

export const SUBJECT = 'TASK';

/** What is said of each action, as it is kept with the change. An instant is its text; null takes it away. */
export type Asked = {
  CHANGE: { assigneeId?: string | undefined; dueAt?: string | null | undefined };
  COMPLETE: { result: string };
  CANCEL: { reason: string | null };
};

type Ids = readonly string[];
type Records = readonly { recordId: string; written: TaskWritten }[];

const changed = (found: Each<TaskWritten>): Map<string, Changed> =>
  new Map(
    [...found].map(([id, result]): [string, Changed] => {
      if (isRefusal(result)) return [id, result];
      const isWritten = Object.keys(result.after).length > 0;
      return [id, isWritten ? { __typename: 'Changed', written: result } : { __typename: 'Unchanged' }];
    }),
  );

const undo =
  (action: 'change' | 'work' | 'cancel') =>
  async (tx: Tx, records: Records): ReturnType<BulkAction<Tx>['undo']> => {
    const written = new Map(records.map((each) => [each.recordId, each.written]));
    const found = await giveBackEach(tx, written, action);
    return new Map([...found].map(([id, each]) => [id, isRefusal(each) ? each : { __typename: 'Undone' as const }]));
  };

const change: BulkAction<Tx> = {
  change: async (tx, ids: Ids, { assigneeId, dueAt }: Asked['CHANGE']) =>
    changed(
      await changeEach(tx, ids, {
        assigneeId,
        ...(dueAt === undefined ? {} : { dueAt: dueAt === null ? null : new Date(dueAt) }),
      }),
    ),
  undo: undo('change'),
};
const complete: BulkAction<Tx> = {
  change: async (tx, ids: Ids, asked: Asked['COMPLETE']) => changed(await stepEach(tx, ids, 'complete', asked)),
  undo: undo('work'),
};
const cancel: BulkAction<Tx> = {
  change: async (tx, ids: Ids, asked: Asked['CANCEL']) => changed(await stepEach(tx, ids, 'cancel', asked)),
  undo: undo('cancel'),
};

/** What is done with many tasks: the use cases of one, for as many as a batch has, and how each is taken back. */
export const bulkActions: BulkActions<Tx> = { [SUBJECT]: { CHANGE: change, COMPLETE: complete, CANCEL: cancel } };
