import { useAsk } from '../../../../kit/api/use-ask.ts';
import { useCommand } from '../../../../kit/api/use-command.ts';
import { BulkStatus } from '../../../../kit/bulk/bulk-status.tsx';
import { useTexts } from '../../../../kit/language/texts.ts';
import { useMay } from '../../../../kit/sign-in/use-may.ts';
import { CancelTaskBulkChange, LatestTaskBulkChange, UndoTaskBulkChange } from './queries.ts';
import { texts } from './texts.ts';

type Props = {
  /** The id of one that was just begun here. */
  begun: string | undefined;
  ended: () => void;
};

/** How far the latest change of many tasks is, what came of it, and the way back. */
export function TasksChanged({ begun, ended }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const asked = useAsk(LatestTaskBulkChange, {});
  const cancel = useCommand(CancelTaskBulkChange);
  const undo = useCommand(UndoTaskBulkChange);
  const change = asked.data?.taskBulkChanges?.nodes[0];
  const unable = [...(change?.refusals?.nodes ?? []), ...(change?.keptTasks?.nodes ?? [])];
  return (
    <BulkStatus
      asked={asked}
      change={change}
      name={change ? t(change.action) : ''}
      unable={unable.map(({ task, message }) => ({
        ...(task ? { to: `/sales/tasks/${task.id}`, name: task.title } : {}),
        message,
      }))}
      begun={begun}
      ended={ended}
      steer={may('sales.bulkChange.steer') ? { cancel, undo } : undefined}
    />
  );
}
