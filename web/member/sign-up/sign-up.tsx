import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Navigate } from 'react-router';
import type { Language } from '../../generated/graphql.ts';
import type { FragmentType } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { useAgreement } from '../../kit/consent/agreement.tsx';
import type { ConsentTextParts } from '../../kit/consent/consents.tsx';
import { FormPage } from '../../kit/form/form-page.tsx';
import type { FormValues } from '../../kit/form/form-types.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useLanguage, useTexts, useWord } from '../../kit/language/texts.ts';
import { useSessionState } from '../../kit/sign-in/session-context.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { LANGUAGE_WORDS } from '../../kit/words/language-words.ts';
import { ApplyForMembership, SignUpTexts } from './sign-up.public.ts';
import { texts } from './texts.ts';

const LANGUAGES: Record<ReturnType<typeof useLanguage>, Language> = { 'zh-CN': 'ZH_CN', 'zh-TW': 'ZH_TW', en: 'EN' };

/** Somebody without an account applies; what follows is in his mailbox, whether the address is known or not. */
export function Component() {
  const asked = useAsk(SignUpTexts, {});
  const [mail, setMail] = useState<string>();
  // who signed in from here comes back to here
  if (useSessionState().kind === 'signed-in') return <Navigate to="/" replace />;
  if (mail) return <LookAtYourMail mail={mail} again={() => setMail(undefined)} />;
  return (
    <Answered asked={asked}>
      {({ consentTexts }) => consentTexts && <Application texts={consentTexts} done={setMail} />}
    </Answered>
  );
}

function Application({
  texts: given,
  done,
}: {
  texts: readonly FragmentType<typeof ConsentTextParts>[];
  done: (mail: string) => void;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const agreement = useAgreement(given);
  const { run } = useCommand(ApplyForMembership);
  // the form was drawn before it was sent: what it then knew is not what was sent
  const sent = useRef('');
  const languages = optionsOf(LANGUAGE_WORDS, word);

  const submit = async (_: unknown, values: FormValues) => {
    const choices = agreement.choicesOf(values);
    if ('kind' in choices) return choices;
    sent.current = String(values.mail ?? '').trim();
    return run({
      name: String(values.name ?? ''),
      mail: String(values.mail ?? ''),
      mobile: (values.mobile as string | undefined) ?? null,
      language: values.language as Language,
      choices,
    });
  };

  return (
    <FormPage
      name={undefined}
      title={t('title')}
      above={<p className="gx-mute">{t('have')}</p>}
      action={t('apply')}
      initial={{ language: LANGUAGES[language] }}
      fields={[
        {
          title: t('you'),
          fields: [
            { name: 'name', kind: 'text', label: t('name'), required: true, half: true, autoComplete: 'name' },
            { name: 'mobile', kind: 'phone', label: t('mobile'), half: true, autoComplete: 'tel' },
            {
              name: 'mail',
              kind: 'mail',
              label: t('mail'),
              required: true,
              help: t('mailHelp'),
              autoComplete: 'email',
            },
            { name: 'language', kind: 'choice', label: t('language'), required: true, open: true, choices: languages },
          ],
        },
        { title: t('agree'), fields: agreement.fields },
      ]}
      submit={submit}
      done={() => done(sent.current)}
    />
  );
}

function LookAtYourMail({ mail, again }: { mail: string; again: () => void }) {
  const t = useTexts(texts);
  return (
    <div className="gx-form-page" role="status">
      <h1>{t('look')}</h1>
      <p>{t('lookText', { mail })}</p>
      <p className="gx-mute">{t('lookNot')}</p>
      <div className="gx-form-actions">
        <Button onClick={again}>{t('again')}</Button>
      </div>
    </div>
  );
}
