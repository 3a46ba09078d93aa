import { useCommand } from '../../kit/api/use-command.ts';
import { texts as binTexts } from '../../kit/bin/texts.ts';
import { toastDone, toastFailed } from '../../kit/feedback/feedback.ts';
import { FormDialog } from '../../kit/form/form-dialog.tsx';
import { outcomeText } from '../../kit/form/problem-text.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { DeleteObjectRecord, RestoreObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';

type Props = { record: { id: string; name: string }; close: () => void; done: () => void };

/** Puts a record into the bin; the message that says so takes it out again. */
export default function DeleteDialog({ record: { id, name }, close, done }: Props) {
  const t = useTexts(texts);
  const tBin = useTexts(binTexts);
  const { run } = useCommand(DeleteObjectRecord);
  const restore = useCommand(RestoreObjectRecord);
  return (
    <FormDialog
      title={t('removeTitle', { name })}
      name={undefined}
      fields={[{ name: 'reason', kind: 'text', label: t('why'), help: t('removeText') }]}
      action={t('remove')}
      submit={(_, values) => run({ recordId: id, reason: (values.reason as string | undefined) ?? null })}
      done={() => {
        toastDone(t('deleted', { name }), async () => {
          const back = await restore.run({ recordId: id });
          if (back.kind === 'done') toastDone(tBin('restored', { name }));
          else toastFailed(outcomeText(back));
        });
        done();
      }}
      close={close}
    />
  );
}
