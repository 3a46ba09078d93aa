import { Alert, Button } from 'antd';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { AskForConsent } from './consent-queries.ts';
import { texts } from './texts.ts';

/** Something waits for the customer's own yes: the letter with the link can be written once more. */
export function AskAgain({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(AskForConsent);
  const ask = async () => {
    const outcome = await run({ customerId });
    if (outcome.kind === 'done') toastDone(t('asked'));
    else toastFailed(outcome.kind === 'refused' ? (outcome.refusals[0]?.message ?? t('notAsked')) : t('notAsked'));
  };
  return (
    <Alert
      type="info"
      title={t('waits')}
      action={
        <Button size="small" loading={busy} onClick={() => void ask()}>
          {t('askAgain')}
        </Button>
      }
    />
  );
}
