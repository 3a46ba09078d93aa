import type { ApplicationState } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

export const APPLICATION_WORDS: Record<ApplicationState, Word> = {
  HELD: { 'zh-CN': '等待核对', 'zh-TW': '等待核對', en: 'Held' },
  INVITED: { 'zh-CN': '已发信', 'zh-TW': '已寄信', en: 'Letter sent' },
  KNOWN: { 'zh-CN': '已发信，本就是会员', 'zh-TW': '已寄信，本來就是會員', en: 'Letter sent, a member before' },
  COMPLETED: { 'zh-CN': '已成为会员', 'zh-TW': '已成為會員', en: 'Became a member' },
  LAPSED: { 'zh-CN': '已失效', 'zh-TW': '已失效', en: 'Lapsed' },
};
export const APPLICATION_TONES = {
  HELD: 'amber',
  INVITED: 'blue',
  KNOWN: 'blue',
  COMPLETED: 'green',
  LAPSED: 'slate',
} as const;
