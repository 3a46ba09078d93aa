import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { BulkStatus } from '../../../kit/bulk/bulk-status.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { BulkChangeParts, CancelBulkChange, LatestBulkChange, UndoBulkChange } from './bulk-queries.ts';
import { texts } from './texts.ts';

type Props = {
  /** The id of one that was just begun here. */
  begun: string | undefined;
  ended: () => void;
};

type Named = { id: string; name: string | null } | null;

/** Where the two records of a pair that could not be merged are compared. */
const compared = (pair: { first: Named; second: Named } | null) =>
  pair?.first && pair.second
    ? {
        to: `/members/merge/${pair.first.id}/${pair.second.id}`,
        name: [pair.first.name, pair.second.name].filter(Boolean).join(' · '),
      }
    : {};

/** How far the latest change of many customers is, what came of it, and the way back. */
export function CustomersChanged({ begun, ended }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const asked = useAsk(LatestBulkChange, {});
  const cancel = useCommand(CancelBulkChange);
  const undo = useCommand(UndoBulkChange);
  const latest = asked.data?.bulkChanges?.nodes[0];
  const change = latest && readFragment(BulkChangeParts, latest);
  const unable = [...(change?.refusals?.nodes ?? []), ...(change?.keptCustomers?.nodes ?? [])];
  return (
    <BulkStatus
      asked={asked}
      change={change}
      name={change ? t(change.action) : ''}
      unable={unable.map(({ customer, pair, message }) => ({
        ...(customer ? { to: `/members/${customer.id}`, name: customer.name } : compared(pair)),
        message,
      }))}
      begun={begun}
      ended={ended}
      steer={may('customers.bulkChange.steer') ? { cancel, undo } : undefined}
    />
  );
}
