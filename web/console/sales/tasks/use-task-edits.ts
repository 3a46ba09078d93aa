import { useMemo } from 'react';
import type { ChangeTaskMutation, TaskPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { cellCommand } from '../../../kit/list/cell-command.ts';
import { personCell, timeCell } from '../../../kit/list/cell-inputs.tsx';
import type { CellEdit } from '../../../kit/list/list-types.ts';
import { ChangeTask, TaskParts } from './task.ts';
import { texts } from './texts.ts';

type Task = TaskPartsFragment;
type Changed = Extract<ChangeTaskMutation['changeTask'], { __typename?: 'ChangeTaskSuccess' }>;
type Edits = Record<'title' | 'dueAt' | 'assigneeId', CellEdit<Task>>;

/** The cells of tasks that the viewer may change, which are those of his own making and of his department's. */
export function useTaskEdits(again: () => void): Edits {
  const t = useTexts(texts);
  const { run } = useCommand(ChangeTask);
  return useMemo(() => {
    const why = (outcome: Exclude<Outcome<unknown>, { kind: 'done' }>) => {
      const stale = isStale(outcome);
      if (stale) again();
      return stale ? t('stale') : outcomeText(outcome);
    };
    const edit = (field: keyof Edits, value: (task: Task) => string, input?: CellEdit<Task>['input']) =>
      cellCommand<Task, Changed>({
        value: (task) => (task.mayChange ? value(task) : undefined),
        ...(input ? { input } : {}),
        send: ({ id, version }, typed, changed) =>
          run({
            taskId: id,
            expectedVersion: (changed ? readFragment(TaskParts, changed.task).version : version) ?? null,
            [field]: typed,
          }),
        why,
      });
    return {
      title: edit('title', ({ title }) => title ?? ''),
      dueAt: edit('dueAt', ({ dueAt }) => dueAt ?? '', timeCell),
      assigneeId: edit('assigneeId', ({ assignee }) => assignee?.id ?? '', personCell),
    };
  }, [t, run, again]);
}

/** Somebody else changed it since it was read. */
export const isStale = (outcome: Outcome<unknown>): boolean =>
  outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
