import type { LayoutLook } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const LOOK_WORDS: Record<LayoutLook, Word> = {
  SHOWN: word('显示', '顯示', 'Shown'),
  REQUIRED: word('必填', '必填', 'Required'),
  READ_ONLY: word('只读', '唯讀', 'Read only'),
  HIDDEN: word('隐藏', '隱藏', 'Hidden'),
};
export const KIND_WORD = word('类别', '類別', 'Kind');
export const KIND_CHOICES = [
  { value: 'PERSON', word: word('个人', '個人', 'Person') },
  { value: 'ORGANISATION', word: word('企业', '企業', 'Organisation') },
];
