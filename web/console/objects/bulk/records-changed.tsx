import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { BulkStatus } from '../../../kit/bulk/bulk-status.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { CancelRecordBulkChange, LatestRecordBulkChange, UndoRecordBulkChange } from './queries.ts';
import { texts } from './texts.ts';

type Props = {
  /** The key of the object. */
  object: string;
  /** The id of one that was just begun here. */
  begun: string | undefined;
  ended: () => void;
};

/** How far the latest change of many records of an object is, what came of it, and the way back. */
export function RecordsChanged({ object, begun, ended }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const asked = useAsk(LatestRecordBulkChange, { object });
  const cancel = useCommand(CancelRecordBulkChange);
  const undo = useCommand(UndoRecordBulkChange);
  const change = asked.data?.bulkChanges?.nodes[0];
  const unable = [...(change?.refusals?.nodes ?? []), ...(change?.keptCustomers?.nodes ?? [])];
  const action = change?.action;
  return (
    <BulkStatus
      asked={asked}
      change={change}
      name={action === 'EDIT' || action === 'ASSIGN' || action === 'DELETE' ? t(action) : ''}
      unable={unable.map(({ record, message }) => ({
        ...(record ? { to: `/objects/${object}/${record.id}`, name: record.name } : {}),
        message,
      }))}
      begun={begun}
      ended={ended}
      steer={may('customers.bulkChange.steer') ? { cancel, undo } : undefined}
    />
  );
}
