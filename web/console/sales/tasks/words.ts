import type { TaskSourceKind, TaskStatus } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Tone } from '../../../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const STATUS_WORDS: Record<TaskStatus, Word> = {
  OPEN: word('待接受', '待接受', 'Given'),
  ACCEPTED: word('已接受', '已接受', 'Accepted'),
  STARTED: word('进行中', '進行中', 'Started'),
  DONE: word('已完成', '已完成', 'Done'),
  CANCELLED: word('已取消', '已取消', 'Cancelled'),
};
export const STATUS_TONES: Record<TaskStatus, Tone> = {
  OPEN: 'amber',
  ACCEPTED: 'blue',
  STARTED: 'teal',
  DONE: 'green',
  CANCELLED: 'slate',
};
export const SOURCE_WORDS: Record<TaskSourceKind, Word> = {
  MANUAL: word('手工', '手動', 'By hand'),
  CAMPAIGN: word('市场活动', '市場活動', 'Campaign'),
  REQUEST: word('服务请求', '服務請求', 'Service request'),
  ENROLMENT: word('入会', '入會', 'Enrolment'),
};
