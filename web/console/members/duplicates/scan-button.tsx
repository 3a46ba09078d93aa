import { Button } from 'antd';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useAskWhile, useEnded } from '../../../kit/api/use-ask-while.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Time } from '../../../kit/values/values.tsx';
import { LastDuplicateScan, StartDuplicateScan } from './duplicates-query.ts';
import { texts } from './texts.ts';

/** Milliseconds between two looks at how far it is. */
const EVERY = 2000;

/** Begins a look through all, and says how far it is; `ended` when one has ended while this was shown. */
export function ScanButton({ ended }: { ended: () => void }) {
  const t = useTexts(texts);
  const may = useMay();
  const asked = useAsk(LastDuplicateScan, {});
  const { run, busy } = useCommand(StartDuplicateScan);
  const scan = asked.data?.duplicateScan;
  const isRunning = scan?.status === 'RUNNING';
  useAskWhile(isRunning, asked.ask, EVERY);
  // a scan of few records has ended before it is first asked for
  useEnded(asked.data && (isRunning ? null : (scan?.id ?? null)), ended);
  const start = async () => {
    const outcome = await run({});
    if (outcome.kind === 'done') toastDone(t('scanBegun'));
    else if (outcome.kind === 'refused') toastFailed(outcome.refusals[0]?.message ?? '');
    asked.ask();
  };
  return (
    <>
      {scan?.endedAt && (
        <span className="gx-mute">
          {t('lastScan')} <Time value={scan.endedAt} /> · {t('found', { count: scan.found })}
        </span>
      )}
      {may('customers.customer.merge') && (
        <Button type="primary" loading={busy} disabled={isRunning} onClick={() => void start()}>
          {isRunning ? t('scanning', { progress: scan?.progress ?? 0 }) : t('scan')}
        </Button>
      )}
    </>
  );
}
