import type { InquiryState, PostingKind, PostingState } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const POSTING_KINDS: Record<PostingKind, Word> = {
  SUPPLY: word('供应', '供應', 'Supply'),
  DEMAND: word('求购', '求購', 'Demand'),
};
export const POSTING_TONES: Record<PostingKind, Tone> = { SUPPLY: 'teal', DEMAND: 'violet' };
export const POSTING_STATES: Record<PostingState, Word> = {
  OPEN: word('有效', '有效', 'Open'),
  PAST: word('已过期', '已過期', 'Past'),
  WITHDRAWN: word('已撤回', '已撤回', 'Withdrawn'),
  HIDDEN: word('已隐藏', '已隱藏', 'Hidden'),
};
export const POSTING_STATE_TONES: Record<PostingState, Tone> = {
  OPEN: 'green',
  PAST: 'slate',
  WITHDRAWN: 'slate',
  HIDDEN: 'red',
};
export const INQUIRY_STATES: Record<InquiryState, Word> = {
  OPEN: word('待回复', '待回覆', 'Not answered'),
  SHARED: word('已交换联系方式', '已交換聯絡方式', 'Contacts shared'),
  DECLINED: word('已谢绝', '已婉拒', 'Declined'),
};
export const INQUIRY_TONES: Record<InquiryState, Tone> = { OPEN: 'amber', SHARED: 'green', DECLINED: 'slate' };
