import type { ConfirmationCause, ConfirmationWay } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { AskForConfirmation, ConfirmCustomerData } from './confirmation-query.ts';
import { texts } from './texts.ts';
import { CAUSE_WORDS, WAY_WORDS } from './words.ts';

type ConfirmProps = {
  customerId: string;
  /** Of the record that was read to him. */
  version: number | null;
  close: () => void;
  onStale: () => void;
};
const WAYS: readonly ConfirmationWay[] = ['BY_PHONE', 'IN_PERSON'];
const CAUSES: readonly ConfirmationCause[] = ['ASKED', 'POST_RETURNED'];

/** The customer said that his data are right; where they were changed meanwhile they are read again. */
export function ConfirmForm({ customerId, version, close, onStale }: ConfirmProps) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(ConfirmCustomerData);
  return (
    <FormDialog
      name={`confirmation:${customerId}`}
      title={t('confirm')}
      close={close}
      done={() => {
        toastDone(t('confirmed'));
        close();
      }}
      initial={{ way: 'BY_PHONE' }}
      fields={[
        {
          ...{ name: 'way', kind: 'choice', label: t('way'), required: true, open: true, help: t('confirmHelp') },
          choices: WAYS.map((value) => ({ value, label: word(WAY_WORDS[value]) })),
        },
      ]}
      submit={async (_, { way }) => {
        const outcome = await run({ customerId, way: way as ConfirmationWay, expectedVersion: version });
        const isStale =
          outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
        if (!isStale) return outcome;
        onStale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
    />
  );
}

/** Has the customer written to, that he may confirm his data himself. */
export function AskForm({ customerId, close }: { customerId: string; close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(AskForConfirmation);
  return (
    <FormDialog
      name={`confirmation:${customerId}:ask`}
      title={t('ask')}
      close={close}
      done={({ letter }: { letter: boolean }) => {
        toastDone(t(letter ? 'asked' : 'askedWithout'));
        close();
      }}
      initial={{ cause: 'ASKED' }}
      fields={[
        {
          ...{ name: 'cause', kind: 'choice', label: t('cause'), required: true, open: true, help: t('askHelp') },
          choices: CAUSES.map((value) => ({ value, label: word(CAUSE_WORDS[value]) })),
        },
      ]}
      submit={(_, { cause }) => run({ customerId, cause: cause as ConfirmationCause })}
    />
  );
}
