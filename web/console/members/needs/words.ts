import type { NeedState } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Tone } from '../../../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Where today stands to the days of a need. */
export const NEED_WORDS: Record<NeedState, Word> = {
  TO_COME: word('未到期', '未到期', 'To come'),
  CURRENT: word('提醒中', '提醒中', 'Now'),
  PAST: word('历史', '歷史', 'History'),
};
export const NEED_TONES: Record<NeedState, Tone> = { TO_COME: 'blue', CURRENT: 'amber', PAST: 'slate' };
