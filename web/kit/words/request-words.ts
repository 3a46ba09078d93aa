import type { Channel, EntryKind, RequestKind, RequestStatus } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const KIND_WORDS: Record<RequestKind, Word> = {
  QUESTION: word('咨询', '諮詢', 'Question'),
  COMPLAINT: word('投诉', '投訴', 'Complaint'),
  REPAIR: word('报修', '報修', 'Repair'),
  PRAISE: word('表扬', '表揚', 'Praise'),
  SUGGESTION: word('建议', '建議', 'Suggestion'),
  OPINION: word('意见', '意見', 'Opinion'),
};
export const STATUS_WORDS: Record<RequestStatus, Word> = {
  OPEN: word('待处理', '待處理', 'Open'),
  ASSIGNED: word('处理中', '處理中', 'In hand'),
  WAITING: word('等待客户', '等待客戶', 'Waiting for the customer'),
  SOLVED: word('待验收', '待驗收', 'Solved'),
  CLOSED: word('已验收', '已驗收', 'Accepted'),
};
export const STATUS_TONES: Record<RequestStatus, Tone> = {
  OPEN: 'amber',
  ASSIGNED: 'blue',
  WAITING: 'violet',
  SOLVED: 'teal',
  CLOSED: 'slate',
};
export const CHANNEL_WORDS: Record<Channel, Word> = {
  PHONE: word('电话', '電話', 'Telephone'),
  FAX: word('传真', '傳真', 'Fax'),
  MAIL: word('邮件', '郵件', 'Mail'),
  SMS: word('短信', '簡訊', 'Text message'),
  WEB: word('网站', '網站', 'Web'),
  COUNTER: word('柜台', '櫃檯', 'Counter'),
  LETTER: word('信函', '信函', 'Letter'),
  VISIT: word('拜访', '拜訪', 'Visit'),
  MESSAGE: word('消息', '訊息', 'Message'),
};
export const ENTRY_WORDS: Record<EntryKind, Word> = {
  DESCRIPTION: word('提出', '提出', 'Opened'),
  FURTHER_NEED: word('补充', '補充', 'Added'),
  ASSIGNED: word('分配', '分配', 'Assigned'),
  WAITING: word('等待客户', '等待客戶', 'Waiting for the customer'),
  RESUMED: word('继续处理', '繼續處理', 'Work goes on'),
  SOLUTION: word('解决', '解決', 'Solved'),
  ACCEPTED: word('验收', '驗收', 'Accepted'),
  TIMEOUT: word('逾时未答复，视为验收', '逾時未回覆，視為驗收', 'Accepted by silence'),
  ESCALATED: word('升级', '升級', 'Escalated'),
  NOTE: word('内部备注', '內部備註', 'Internal note'),
};
