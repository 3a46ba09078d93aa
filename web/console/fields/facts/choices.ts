import type { CodeList } from '@guanxi/customers/dictionaries/code-list';
import type { Word } from '../../../kit/language/texts.ts';

export type Choice = { value: string; word: Word };

/** The entries of a dictionary as choices, named in the reader's language. */
export const choicesOf = (list: CodeList | undefined): Choice[] =>
  (list?.entries ?? []).map(({ code, names: [cn, tw, en] }) => ({
    value: code,
    word: { 'zh-CN': cn, 'zh-TW': tw, en },
  }));

export const choicesFrom = (words: Record<string, Word>): Choice[] =>
  Object.entries(words).map(([value, word]) => ({ value, word }));
