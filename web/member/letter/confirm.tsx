import { Button } from 'antd';
import { readFragment } from '../../generated/index.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { ConsentChoices, ConsentTextParts } from '../../kit/consent/consents.tsx';
import { toastFailed } from '../../kit/feedback/feedback.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ChooseByLink, OwnChoice } from './letter.public.ts';
import type { ChoicesProps } from './preferences.tsx';
import { texts } from './texts.ts';

/** What was put down for him: he says yes or no to it, with the text before him, once. */
export function Confirm({ code, choices, texts: given, above, done }: ChoicesProps & { done: (said: string) => void }) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(ChooseByLink);
  const waiting = readFragment(OwnChoice, choices);
  const versions = new Map(readFragment(ConsentTextParts, given).map(({ purpose, version }) => [purpose, version]));
  const asked = given.filter((each) =>
    waiting.some(({ purpose }) => purpose === readFragment(ConsentTextParts, each).purpose),
  );

  async function say(granted: boolean): Promise<void> {
    const said = waiting.map(({ purpose, channel }) => ({
      ...{ purpose, channel, granted },
      textVersion: granted ? (versions.get(purpose) ?? null) : null,
    }));
    const outcome = await run({ code, choices: said });
    if (outcome.kind === 'done') return done(t(granted ? 'saidYes' : 'saidNo'));
    toastFailed(outcome.kind === 'refused' ? (outcome.refusals[0]?.message ?? t('failed')) : t('failed'));
  }

  if (waiting.length === 0)
    return (
      <div className="gx-form-page" role="status">
        <h1>{t('confirm')}</h1>
        <p>{t('nothingWaits')}</p>
      </div>
    );
  return (
    <div className="gx-form-page">
      <h1>{t('confirm')}</h1>
      <p>{t('confirmLead')}</p>
      {above}
      <ConsentChoices consents={waiting} texts={asked} />
      <div className="gx-form-actions">
        <Button type="primary" loading={busy} onClick={() => void say(true)}>
          {t('yes')}
        </Button>
        <Button loading={busy} onClick={() => void say(false)}>
          {t('no')}
        </Button>
      </div>
    </div>
  );
}
