import { acceptedLanguage, type Language, languages } from '@guanxi/language';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { apart } from './apart.ts';

export type { Language };
export { languages };

const KEPT = 'guanxi.language';

/** The name of a language in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** Texts are written inside components; nothing is loaded, so nothing is ever half there. */
export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  initAsync: false,
  resources: {},
  // React keeps markup out; what is left is text that turns round the words beside it
  interpolation: { escapeValue: true, escape: apart },
  react: { useSuspense: false },
});

/** The one that was chosen here before, else the first of the browser's that the product speaks, else zh-CN. */
function firstLanguage(): Language {
  const kept = globalThis.localStorage?.getItem(KEPT);
  return (
    languages.find((each) => each === kept) ?? acceptedLanguage(globalThis.navigator?.languages.join(',')) ?? 'zh-CN'
  );
}

export function currentLanguage(): Language {
  return i18n.language as Language;
}

/** Whether the reader chose a language in this browser. */
export const hasChosenLanguage = (): boolean => globalThis.localStorage?.getItem(KEPT) != null;

/** Back to the language of the account, or the browser's: what was chosen here was somebody else's choice. */
export function forgetLanguage(account: Language | undefined): void {
  localStorage.removeItem(KEPT);
  void changeLanguage(account ?? firstLanguage(), false);
}

/** @param keep whether it is the reader's choice, or only follows from his account */
export async function changeLanguage(language: Language, keep = true): Promise<void> {
  if (keep) localStorage.setItem(KEPT, language);
  await i18n.changeLanguage(language);
}
