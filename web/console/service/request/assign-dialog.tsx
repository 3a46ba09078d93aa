import type { AssignRequestInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { texts } from '../texts.ts';
import { AssignRequest } from './request.ts';

/** Gives a request to a handler; a hand-over says why. The viewer himself stands first. */
export function AssignDialog({ requestId, close }: { requestId: string; close: () => void }) {
  const t = useTexts(texts);
  const { employee } = useViewer();
  const { run } = useCommand(AssignRequest);
  return (
    <FormDialog
      title={t('assign')}
      name={`assign:${requestId}`}
      close={close}
      initial={{ ownerId: employee }}
      fields={[
        { name: 'ownerId', kind: 'person', label: t('handler'), required: true },
        { name: 'reason', kind: 'long-text', label: t('reason'), rows: 2 },
      ]}
      action={t('assign')}
      submit={(values) => run({ ...values, requestId } as AssignRequestInput)}
      done={close}
    />
  );
}
