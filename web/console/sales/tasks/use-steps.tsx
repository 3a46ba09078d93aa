import { type ReactNode, useState } from 'react';
import type { CancelTaskInput, CompleteTaskInput, TaskPartsFragment } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import type { Step } from './steps.ts';
import { AcceptTask, CancelTask, CompleteTask, StartTask } from './task.ts';
import { texts } from './texts.ts';

type Task = Pick<TaskPartsFragment, 'id' | 'title'>;

/** Does a step with a task; one that asks for words opens `dialog`, which the page draws. */
export function useSteps(): { run: (step: Step, task: Task) => void; dialog: ReactNode } {
  const t = useTexts(texts);
  const [asking, setAsking] = useState<{ step: 'complete' | 'cancel'; task: Task } | undefined>(undefined);
  const accept = useCommand(AcceptTask);
  const start = useCommand(StartTask);
  const complete = useCommand(CompleteTask);
  const cancel = useCommand(CancelTask);
  const close = () => setAsking(undefined);
  const said = ({ title }: Task) => toastDone(t('done', { title: title ?? '' }));

  const run = async (step: Step, task: Task) => {
    if (step === 'complete' || step === 'cancel') return setAsking({ step, task });
    const outcome = await (step === 'accept' ? accept : start).run({ taskId: task.id });
    if (outcome.kind === 'done') said(task);
    else toastFailed(outcomeText(outcome));
  };
  const done = () => {
    if (asking) said(asking.task);
    close();
  };
  const taskId = asking?.task.id;
  const title = asking?.task.title ?? '';
  const dialog =
    asking &&
    (asking.step === 'complete' ? (
      <FormDialog
        title={t('completeTitle', { title })}
        name={`task-complete:${taskId}`}
        close={close}
        fields={[{ name: 'result', kind: 'long-text', label: t('result'), required: true }]}
        action={t('complete')}
        submit={(values) => complete.run({ ...values, taskId } as CompleteTaskInput)}
        done={done}
      />
    ) : (
      <FormDialog
        title={t('cancelTitle', { title })}
        name={`task-cancel:${taskId}`}
        close={close}
        fields={[{ name: 'reason', kind: 'long-text', label: t('reason') }]}
        action={t('cancel')}
        submit={(values) => cancel.run({ ...values, taskId } as CancelTaskInput)}
        done={done}
      />
    ));
  return { run: (step, task) => void run(step, task), dialog };
}
