import type { Language } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Each in the reader's language, as the other facts are. */
export const LANGUAGE_WORDS: Record<Language, Word> = {
  ZH_CN: word('简体中文', '簡體中文', 'Simplified Chinese'),
  ZH_TW: word('繁体中文', '繁體中文', 'Traditional Chinese'),
  EN: word('英语', '英語', 'English'),
};
