import type { StartTaskBulkChangeInput, TaskBulkAction, TaskFilter } from '../../../../generated/graphql.ts';
import { useCommand } from '../../../../kit/api/use-command.ts';
import { texts as kitTexts } from '../../../../kit/bulk/texts.ts';
import { FormDialog } from '../../../../kit/form/form-dialog.tsx';
import type { Field } from '../../../../kit/form/form-types.ts';
import { useTexts } from '../../../../kit/language/texts.ts';
import type { Chosen } from '../../../../kit/list/list-types.ts';
import { texts as taskTexts } from '../texts.ts';
import { StartTaskBulkChange } from './queries.ts';
import { texts } from './texts.ts';

export type BulkDialogProps = {
  action: TaskBulkAction;
  chosen: Chosen<{ id: string }>;
  /** Of the list, where all that match are chosen. */
  filter: TaskFilter;
  onEnd: (bulkId?: string) => void;
};

/** What each action is said by, which also begins it where nothing was filled in. */
const PARTS = { CHANGE: 'change', COMPLETE: 'complete', CANCEL: 'cancel' } as const;

/** Asks what is to be done with the tasks that were chosen, and begins it. */
export default function BulkDialog({ action, chosen, filter, onEnd }: BulkDialogProps) {
  const t = useTexts(texts);
  const tTask = useTexts(taskTexts);
  const tKit = useTexts(kitTexts);
  const { run } = useCommand(StartTaskBulkChange);
  const { isAll, rows, count } = chosen;
  const fields: Record<TaskBulkAction, Field[]> = {
    CHANGE: [
      { name: 'change.assigneeId', kind: 'person', label: tTask('assignee'), help: tTask('anew') },
      { name: 'change.dueAt', kind: 'time', label: tTask('due') },
    ],
    COMPLETE: [{ name: 'complete.result', kind: 'long-text', label: tTask('result'), required: true }],
    CANCEL: [{ name: 'cancel.reason', kind: 'long-text', label: tTask('reason') }],
  };
  return (
    <FormDialog
      title={count === undefined ? t('ofAll', { action: t(action) }) : t('of', { action: t(action), count })}
      name={undefined}
      close={() => onEnd()}
      fields={fields[action]}
      action={tKit('do')}
      submit={(said) => {
        const which = isAll ? { filter } : { taskIds: rows.map(({ id }) => id) };
        return run({ ...which, [PARTS[action]]: {}, ...said } as Omit<StartTaskBulkChangeInput, 'clientMutationId'>);
      }}
      done={({ change }) => onEnd(change.id)}
    >
      {() => <p className="gx-mute">{t('most')}</p>}
    </FormDialog>
  );
}
