import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ConsentChoiceInput } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { ConsentChoices, type ConsentTextParts } from '../../kit/consent/consents.tsx';
import { toastDone, toastFailed } from '../../kit/feedback/feedback.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ChooseByLink, OwnChoice } from './letter.public.ts';
import { texts } from './texts.ts';

export type ChoicesProps = {
  code: string;
  choices: readonly FragmentType<typeof OwnChoice>[];
  texts: readonly FragmentType<typeof ConsentTextParts>[];
  above: ReactNode;
};

/** Each purpose on each channel, to be given and taken back; each holds at once. */
export function Preferences({ code, choices, texts: given, above }: ChoicesProps) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(ChooseByLink);
  const [chosen, setChosen] = useState(choices);
  const shown = readFragment(OwnChoice, chosen);
  const standing = shown.filter(({ granted, pending }) => granted || pending);

  async function choose(wanted: ConsentChoiceInput[]): Promise<void> {
    const outcome = await run({ code, choices: wanted });
    if (outcome.kind === 'done') {
      setChosen(outcome.value.choices);
      return toastDone(t('saved'));
    }
    toastFailed(outcome.kind === 'refused' ? (outcome.refusals[0]?.message ?? t('failed')) : t('failed'));
  }

  return (
    <div className="gx-form-page">
      <h1>{t('preferences')}</h1>
      <p>{t('preferencesLead')}</p>
      {above}
      <ConsentChoices consents={shown} texts={given} busy={busy} choose={(choice) => void choose([choice])} />
      {standing.length > 0 && (
        <div className="gx-form-actions">
          <Button
            loading={busy}
            onClick={() => void choose(standing.map(({ purpose, channel }) => ({ purpose, channel, granted: false })))}
          >
            {t('none')}
          </Button>
        </div>
      )}
    </div>
  );
}
