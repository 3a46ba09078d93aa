import type { StartTaskBulkChangeInput, TaskBulkAction, TaskFilter } from '../../../../generated/graphql.ts';
import { useCommand } from '../../../../kit/api/use-command.ts';
import { texts as kitTexts } from '../../../../kit/bulk/texts.ts';
import { FormDialog } from '../../../../kit/form/form-dialog.tsx';
import type { Field, FormValues } from '../../../../kit/form/form-types.ts';
import { useTexts } from '../../../../kit/language/texts.ts';
import type { Chosen } from '../../../../kit/list/list-types.ts';
import { texts as taskTexts } from '../texts.ts';
import { StartTaskBulkChange } from './queries.ts';
import { texts } from './texts.ts';

type Said = Pick<StartTaskBulkChangeInput, 'change' | 'complete' | 'cancel'>;
export type BulkDialogProps = {
  action: TaskBulkAction;
  chosen: Chosen<{ id: string }>;
  /** Of the list, where all that match are chosen. */
  filter: TaskFilter;
  onEnd: (bulkId?: string) => void;
};

/** What was filled in, as the change takes it. */
function saidOf(action: TaskBulkAction, { assigneeId, dueAt, result, reason }: FormValues): Said {
  if (action === 'COMPLETE') return { complete: { result: String(result ?? '') } };
  if (action === 'CANCEL') return { cancel: { ...(reason ? { reason: String(reason) } : {}) } };
  return {
    change: {
      ...(assigneeId ? { assigneeId: String(assigneeId) } : {}),
      ...(dueAt ? { dueAt: String(dueAt) } : {}),
    },
  };
}

/** Asks what is to be done with the tasks that were chosen, and begins it. */
export default function BulkDialog({ action, chosen, filter, onEnd }: BulkDialogProps) {
  const t = useTexts(texts);
  const tTask = useTexts(taskTexts);
  const tKit = useTexts(kitTexts);
  const { run } = useCommand(StartTaskBulkChange);
  const { isAll, rows, count } = chosen;
  const fields: Record<TaskBulkAction, Field[]> = {
    CHANGE: [
      { name: 'assigneeId', kind: 'person', label: tTask('assignee'), help: tTask('anew') },
      { name: 'dueAt', kind: 'time', label: tTask('due') },
    ],
    COMPLETE: [{ name: 'result', kind: 'long-text', label: tTask('result'), required: true }],
    CANCEL: [{ name: 'reason', kind: 'long-text', label: tTask('reason') }],
  };
  return (
    <FormDialog
      title={count === undefined ? t('ofAll', { action: t(action) }) : t('of', { action: t(action), count })}
      name={undefined}
      close={() => onEnd()}
      fields={fields[action]}
      action={tKit('do')}
      submit={async (_, values) => {
        const outcome = await run({
          ...(isAll ? { filter } : { taskIds: rows.map(({ id }) => id) }),
          ...saidOf(action, values),
        });
        if (outcome.kind !== 'refused') return outcome;
        const within = (path: readonly string[]) =>
          path.filter((step) => !['input', 'change', 'complete', 'cancel'].includes(step));
        return { kind: 'refused', refusals: outcome.refusals.map((each) => ({ ...each, path: within(each.path) })) };
      }}
      done={({ change }) => onEnd(change.id)}
    >
      {() => <p className="gx-mute">{t('most')}</p>}
    </FormDialog>
  );
}
