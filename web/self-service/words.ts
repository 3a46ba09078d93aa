import type { EntryKind, OrderStatus, RequestStatus } from '../generated/graphql.ts';
import type { Word } from '../kit/language/texts.ts';
import type { Tone } from '../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

// the console's words are the firm's: what it awaits is here what one has to pay or to answer
export const ORDER_WORDS: Record<OrderStatus, Word> = {
  OPEN: word('待付款', '待付款', 'To be paid'),
  PAID: word('已付清', '已付清', 'Paid'),
  CANCELLED: word('已取消', '已取消', 'Cancelled'),
  RETURNED: word('已退货', '已退貨', 'Returned'),
};
export const REQUEST_WORDS: Record<RequestStatus, Word> = {
  OPEN: word('已收到', '已收到', 'Received'),
  ASSIGNED: word('处理中', '處理中', 'In hand'),
  WAITING: word('等您回复', '等您回覆', 'Waiting for you'),
  SOLVED: word('等您验收', '等您驗收', 'Solved: is it good?'),
  CLOSED: word('已验收', '已驗收', 'Accepted'),
};
export const REQUEST_TONES: Record<RequestStatus, Tone> = {
  OPEN: 'blue',
  ASSIGNED: 'blue',
  WAITING: 'amber',
  SOLVED: 'amber',
  CLOSED: 'slate',
};
export const ENTRY_WORDS: Record<EntryKind, Word> = {
  DESCRIPTION: word('提出', '提出', 'Opened'),
  FURTHER_NEED: word('补充', '補充', 'Added'),
  ASSIGNED: word('已有专人处理', '已有專人處理', 'Somebody has it in hand'),
  WAITING: word('等您回复', '等您回覆', 'Waiting for you'),
  RESUMED: word('继续处理', '繼續處理', 'Work goes on'),
  SOLUTION: word('解决办法', '解決辦法', 'Solution'),
  ACCEPTED: word('验收', '驗收', 'Accepted'),
  TIMEOUT: word('逾时未答复，视为验收', '逾時未回覆，視為驗收', 'Accepted by silence'),
  ESCALATED: word('已上报主管', '已上報主管', 'Brought before the head'),
  NOTE: word('备注', '備註', 'Note'),
};
/** Which requests still need something, from either side. */
export const OPEN_REQUESTS: readonly RequestStatus[] = ['OPEN', 'ASSIGNED', 'WAITING', 'SOLVED'];
