import { type ReactNode, useState } from 'react';
import type { ConfirmByLinkInput, OwnDataFragment } from '../../generated/graphql.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import type { Field, FormValues } from '../../kit/form/form-types.ts';
import { nested } from '../../kit/form/refusals.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { ownChanges } from '../../kit/place/own-changes.ts';
import { LANGUAGE_WORDS } from '../../kit/words/language-words.ts';
import { ConfirmByLink } from './letter.public.ts';
import { texts } from './texts.ts';

type Said = Omit<ConfirmByLinkInput, 'clientMutationId' | 'code'>;
type Props = { code: string; data: OwnDataFragment; above: ReactNode; done: (said: string) => void };

/**
 * His own data, to be confirmed or put right, once. Numbers and mail stand there masked: a field that stays empty is
 * right as it is.
 */
export function Data({ code, data, above, done }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { run } = useCommand(ConfirmByLink);
  const [before] = useState<FormValues>(() => ({
    ...{ name: data.name, language: data.language },
    'basic.province': data.province?.name,
    'basic.city': data.city?.name,
    'basic.address': data.address ?? undefined,
    'basic.postcode': data.postcode ?? undefined,
  }));
  const masked = (name: 'mobile' | 'phone' | 'mail', kind: 'phone' | 'mail', autoComplete: string): Field => ({
    ...{ name: `basic.${name}`, kind, label: t(name), half: true, autoComplete },
    help: data[name] ? t('keptAs', { value: data[name] }) : t('notKept'),
  });
  const fields: Field[] = [
    { name: 'name', kind: 'text', label: t('name'), required: true, half: true, autoComplete: 'name' },
    {
      ...{ name: 'language', kind: 'choice', label: t('language'), required: true, half: true, open: true },
      choices: optionsOf(LANGUAGE_WORDS, word),
    },
    masked('mobile', 'phone', 'tel'),
    masked('phone', 'phone', 'tel'),
    masked('mail', 'mail', 'email'),
    { name: 'basic.postcode', kind: 'text', label: t('postcode'), half: true, autoComplete: 'postal-code' },
    { name: 'basic.province', kind: 'text', label: t('province'), half: true, autoComplete: 'address-level1' },
    { name: 'basic.city', kind: 'text', label: t('city'), half: true, autoComplete: 'address-level2' },
    { name: 'basic.address', kind: 'text', label: t('address'), autoComplete: 'street-address' },
  ];
  return (
    <FormPage
      name={undefined}
      title={t('data')}
      above={
        <>
          <p>{t('dataLead')}</p>
          {above}
        </>
      }
      action={t('right')}
      initial={before}
      fields={fields}
      submit={(_, values) => run({ code, ...(nested(ownChanges(before, values)) as Said) })}
      done={() => done(t('confirmed'))}
    />
  );
}
