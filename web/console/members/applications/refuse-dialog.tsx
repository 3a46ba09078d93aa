import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { SettleApplication } from './applications-query.ts';
import { texts } from './texts.ts';

type Props = { applicationId: string; applicant: string; close: () => void; done: () => void };

/** Turning somebody away cannot be undone, so it asks, and asks why. */
export function RefuseDialog({ applicationId, applicant, close, done }: Props) {
  const t = useTexts(texts);
  const { run } = useCommand(SettleApplication);
  return (
    <FormDialog
      title={t('refuseAsk', { applicant })}
      name={`refuse:${applicationId}`}
      close={close}
      fields={[{ name: 'reason', kind: 'long-text', label: t('reason'), help: t('refuseText'), required: true }]}
      action={t('refuse')}
      submit={({ reason }) => run({ applicationId, verdict: 'REFUSE', reason: String(reason ?? '') })}
      done={done}
    />
  );
}
