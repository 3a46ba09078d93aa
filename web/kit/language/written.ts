import type { Language as WrittenLanguage } from '../../generated/graphql.ts';
import { LANGUAGE_NAMES, type Language } from './language.ts';

/** The languages that something is written in, as the API names them, with the tag that browsers read. */
export const LANGUAGE_TAGS: Record<WrittenLanguage, Language> = { ZH_CN: 'zh-CN', ZH_TW: 'zh-TW', EN: 'en' };
export const WRITTEN_LANGUAGES = Object.keys(LANGUAGE_TAGS) as WrittenLanguage[];

/** A language in itself, so that whoever reads it finds it. */
export const languageName = (language: WrittenLanguage): string => LANGUAGE_NAMES[LANGUAGE_TAGS[language]];
/** As the choices of a filter or a field. */
/** What each language is called, by its code. */
export const languageWords: Readonly<Record<string, string>> = Object.fromEntries(
  WRITTEN_LANGUAGES.map((value) => [value, languageName(value)]),
);
export const languageOptions = WRITTEN_LANGUAGES.map((value) => ({
  value: value as string,
  label: languageName(value),
}));

/** The API's name of the reader's language. */
export const writtenLanguageOf = (language: Language): WrittenLanguage =>
  WRITTEN_LANGUAGES.find((each) => LANGUAGE_TAGS[each] === language) ?? 'ZH_CN';
