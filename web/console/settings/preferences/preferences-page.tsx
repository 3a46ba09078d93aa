import { Button, Radio } from 'antd';
import { useId } from 'react';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { LANGUAGE_NAMES, type Language, languages } from '../../../kit/language/language.ts';
import { useLanguage, useTexts } from '../../../kit/language/texts.ts';
import { type Choice, choose } from '../../../kit/preferences/preferences.ts';
import { Section } from '../../../kit/record/section.tsx';
import { useSession } from '../../../kit/sign-in/session-context.tsx';
import { type ShadeChoice, useAppearance } from '../../../kit/theme/appearance.ts';
import type { Density } from '../../../kit/theme/tokens.ts';
import { texts } from './texts.ts';
import '../../../kit/form/form.css';
import '../settings.css';

const SHADES: readonly ShadeChoice[] = ['light', 'dark', 'system'];
const DENSITIES: readonly Density[] = ['comfortable', 'dense'];

/** How the viewer wants to see the product: at once here, and in every browser in which he signs in. */
export function Component() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { choice, density } = useAppearance();
  const session = useSession();
  const take = async (wanted: Choice) => {
    if (await choose(wanted)) toastDone(t('kept'));
    else toastFailed(t('notKept'));
  };
  return (
    <div className="gx-settings">
      <h1>{t('title')}</h1>
      <p className="gx-mute">{t('hint')}</p>
      <Section title={t('looks')}>
        <div className="gx-fields">
          <Choices<Language>
            label={t('language')}
            value={language}
            options={languages.map((each) => ({ value: each, label: LANGUAGE_NAMES[each], lang: each }))}
            choose={(value) => void take({ language: value })}
          />
          <Choices<ShadeChoice>
            label={t('shade')}
            value={choice}
            options={SHADES.map((each) => ({ value: each, label: t(each) }))}
            choose={(value) => void take({ shade: value })}
          />
          <Choices<Density>
            label={t('density')}
            value={density}
            options={DENSITIES.map((each) => ({ value: each, label: t(each) }))}
            choose={(value) => void take({ density: value })}
          />
        </div>
      </Section>
      <Section title={t('security')}>
        <div className="gx-fields">
          <div className="gx-field">
            <p className="gx-help">{t('securityHint')}</p>
            <div>
              <Button href={session.accountAddress} target="_blank" rel="noopener">
                {t('account')}
              </Button>
            </div>
          </div>
        </div>
      </Section>
    </div>
  );
}

type ChoicesProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  choose: (value: Value) => void;
};

function Choices<Value extends string>({ label, value, options, choose: pick }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <div className="gx-field">
      <span className="gx-label" id={id}>
        {label}
      </span>
      <Radio.Group
        aria-labelledby={id}
        optionType="button"
        value={value}
        options={options.map(({ value: each, label: said, lang }) => ({
          value: each,
          label: lang ? <span lang={lang}>{said}</span> : said,
        }))}
        onChange={({ target }) => pick(target.value as Value)}
      />
    </div>
  );
}
