/** Which language a member is written to. Pure. */
import type { Language } from '@guanxi/runtime';

/** The member's own language first, then the nearest; a member without a language is written to in zh-CN. */
const order: Record<Language, readonly Language[]> = {
  'zh-CN': ['zh-CN', 'zh-TW', 'en'],
  'zh-TW': ['zh-TW', 'zh-CN', 'en'],
  en: ['en', 'zh-CN', 'zh-TW'],
};

/** The text to use among those there are, each with its `language`; `undefined` when there is none at all. */
export function inLanguage<T extends { language: string }>(texts: readonly T[], wanted: string): T | undefined {
  const languages = order[wanted as Language] ?? order['zh-CN'];
  return languages
    .map((language) => texts.find((text) => text.language === language))
    .find((text) => text !== undefined);
}
