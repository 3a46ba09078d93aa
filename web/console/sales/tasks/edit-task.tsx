import { useState } from 'react';
import type { ChangeTaskInput, TaskPartsFragment } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { changesOf } from '../../../kit/form/changes.ts';
import { Form } from '../../../kit/form/form.tsx';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ChangeTask } from './task.ts';
import { texts } from './texts.ts';
import { isStale } from './use-task-edits.ts';

type Changes = Omit<ChangeTaskInput, 'clientMutationId' | 'taskId' | 'expectedVersion'>;
type Props = { task: TaskPartsFragment; onEnd: () => void; onStale: () => void };

/** Changes a task where it stands. If somebody changed it meanwhile, it is read again and the writer decides. */
export function EditTask({ task, onEnd, onStale }: Props) {
  const t = useTexts(texts);
  const { run } = useCommand(ChangeTask);
  const { id, version, title, description, dueAt, assignee } = task;
  const [before] = useState<FormValues>({
    title: title ?? undefined,
    assigneeId: assignee?.id,
    dueAt: dueAt ?? undefined,
    description: description ?? undefined,
  });
  return (
    <Form
      name={`task:${id}`}
      label={t('facts')}
      initial={before}
      fields={[
        { name: 'title', kind: 'text', label: t('title'), required: true },
        { name: 'assigneeId', kind: 'person', label: t('assignee'), required: true, help: t('anew') },
        { name: 'dueAt', kind: 'time', label: t('due') },
        { name: 'description', kind: 'long-text', label: t('description') },
      ]}
      submit={async (_, values) => {
        const changes = changesOf(before, values) as Changes;
        const outcome = await run({ taskId: id, expectedVersion: version ?? null, ...changes });
        if (!isStale(outcome)) return outcome;
        onStale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
      done={onEnd}
      cancel={onEnd}
    />
  );
}
