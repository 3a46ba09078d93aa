import type { ConsentWay } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { nameOf } from '../../../kit/consent/consents.tsx';
import { WAY_WORDS } from '../../../kit/consent/words.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Matter } from './consent.tsx';
import { RecordConsent } from './consent-queries.ts';
import { texts } from './texts.ts';

const STAFF_WAYS: readonly ConsentWay[] = ['BY_PHONE', 'ON_PAPER', 'IN_PERSON', 'BY_MAIL'];

/** What a customer says to staff about one matter, and what proves it. */
export function RecordForm({ customerId, matter, close }: { customerId: string; matter: Matter; close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(RecordConsent);
  const { purpose, channel, granted, version } = matter;
  return (
    <FormDialog
      name={`consent:${customerId}:${purpose}:${channel ?? ''}`}
      title={t('recordAbout', { matter: nameOf(matter, word) })}
      close={close}
      done={close}
      initial={{ granted: granted ? 'no' : 'yes' }}
      fields={[
        {
          name: 'granted',
          kind: 'choice',
          label: t('said'),
          required: true,
          open: true,
          choices: [
            { value: 'yes', label: t('grants') },
            { value: 'no', label: t('takesBack') },
          ],
        },
        {
          name: 'way',
          kind: 'choice',
          label: t('way'),
          required: true,
          half: true,
          choices: STAFF_WAYS.map((value) => ({ value, label: word(WAY_WORDS[value]) })),
        },
        { name: 'saidOn', kind: 'day', label: t('saidOn'), half: true },
        { name: 'evidence', kind: 'text', label: t('evidence'), help: t('evidenceHelp') },
      ]}
      submit={(_, { granted: said, way, saidOn, evidence }) =>
        run({
          customerId,
          choices: [
            {
              purpose,
              channel: channel ?? null,
              granted: said === 'yes',
              textVersion: said === 'yes' ? version : null,
            },
          ],
          way: way as ConsentWay,
          saidOn: (saidOn as string | undefined) ?? null,
          evidence: (evidence as string | undefined) ?? null,
        })
      }
    />
  );
}
