import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, i18n, type Language, languages } from './language.ts';

/** A text, or its two forms in a language that tells one from many. Values stand as `{{name}}`; the number is `count`. */
export type Text = string | { one: string; other: string };
/** One word in all three languages, for what is described by an object instead of a component. */
export type Word = Record<Language, string>;
type Values = Record<string, string | number>;
/** i18next's own types read keys from one declaration of all resources; ours are declared where they are used. */
type Lookup = (key: string, values?: Values) => string;

export type Texts<Key extends string> = { readonly namespace: string; readonly keys: Key };
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

let count = 0;

/**
 * The texts of a screen: every key in every language, or it does not type-check.
 * Write them in `texts.ts` beside the component and read them by `useTexts(texts)`.
 */
export function defineTexts<const Shape extends Record<string, Text>>(given: {
  'zh-CN': Shape;
  'zh-TW': { [Key in keyof Shape]: Text };
  en: { [Key in keyof Shape]: Text };
}): Texts<keyof Shape & string> {
  count += 1;
  const namespace = `texts-${count}`;
  for (const language of languages) {
    const flat = Object.entries<Text>(given[language]).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[key, text]]
        : [
            [`${key}_one`, text.one],
            [`${key}_other`, text.other],
          ],
    );
    i18n.addResourceBundle(language, namespace, Object.fromEntries(flat));
  }
  return { namespace, keys: '' as keyof Shape & string };
}

/** The texts in the reader's language; the component is drawn anew when he chooses another. */
export function useTexts<Key extends string>({ namespace }: Texts<Key>): Translate<Key> {
  const { t } = useTranslation(namespace, { i18n });
  return useCallback((key, values) => (t as unknown as Lookup)(key, values), [t]);
}

/** The language of the page; the component is drawn anew when the reader chooses another. */
export function useLanguage(): Language {
  return useTranslation(undefined, { i18n }).i18n.language as Language;
}

/** A word in the language of the page. */
export function useWord(): (word: Word) => string {
  const language = useLanguage();
  return useCallback((word) => word[language], [language]);
}

/** The same outside a component, such as in a rule of validation. Not for what stays on the page. */
export function say<Key extends string>({ namespace }: Texts<Key>, key: Key, values?: Values): string {
  return (i18n.t as unknown as Lookup)(key, { ns: namespace, lng: currentLanguage(), ...values });
}
