import type { Sex } from '../../generated/graphql.ts';
import type { Word } from '../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const SEX_WORDS: Record<Sex, Word> = {
  MALE: word('男', '男', 'Male'),
  FEMALE: word('女', '女', 'Female'),
};
