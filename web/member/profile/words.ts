import type { Language, Sex } from '../../generated/graphql.ts';
import type { Word } from '../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const SEX_WORDS: Record<Sex, Word> = {
  MALE: word('男', '男', 'Male'),
  FEMALE: word('女', '女', 'Female'),
};
/** Each in the reader's language, as the other facts are. */
export const LANGUAGE_WORDS: Record<Language, Word> = {
  ZH_CN: word('简体中文', '簡體中文', 'Simplified Chinese'),
  ZH_TW: word('繁体中文', '繁體中文', 'Traditional Chinese'),
  EN: word('英语', '英語', 'English'),
};
