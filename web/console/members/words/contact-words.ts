import type { Channel, MessageStatus, OrderStatus, RequestKind, RequestStatus } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const CHANNEL_WORDS: Record<Channel, Word> = {
  PHONE: word('电话', '電話', 'Call'),
  FAX: word('传真', '傳真', 'Fax'),
  MAIL: word('邮件', '郵件', 'E-mail'),
  SMS: word('短信', '簡訊', 'Text message'),
  WEB: word('网站', '網站', 'Website'),
  COUNTER: word('柜台', '櫃檯', 'At the counter'),
  LETTER: word('信函', '信函', 'Letter'),
  VISIT: word('拜访', '拜訪', 'Visit'),
  MESSAGE: word('消息', '訊息', 'Message'),
};
export const REQUEST_KIND_WORDS: Record<RequestKind, Word> = {
  QUESTION: word('咨询', '諮詢', 'Question'),
  COMPLAINT: word('投诉', '投訴', 'Complaint'),
  REPAIR: word('报修', '報修', 'Repair'),
  PRAISE: word('表扬', '表揚', 'Praise'),
  SUGGESTION: word('建议', '建議', 'Suggestion'),
  OPINION: word('意见', '意見', 'Opinion'),
};
export const REQUEST_STATUS_WORDS: Record<RequestStatus, Word> = {
  OPEN: word('待受理', '待受理', 'Open'),
  ASSIGNED: word('处理中', '處理中', 'In progress'),
  WAITING: word('等待客户', '等待客戶', 'Waiting'),
  SOLVED: word('已解决', '已解決', 'Solved'),
  CLOSED: word('已关闭', '已關閉', 'Closed'),
};
export const MESSAGE_STATUS_WORDS: Record<MessageStatus, Word> = {
  PENDING: word('等待发送', '等待傳送', 'Waiting'),
  ATTEMPTED: word('发送中', '傳送中', 'On its way'),
  SENT: word('已发送', '已傳送', 'Sent'),
  UNKNOWN: word('可能已送达', '可能已送達', 'May have arrived'),
  FAILED: word('发送失败', '傳送失敗', 'Failed'),
  NOT_SENDABLE: word('无法发送', '無法傳送', 'Cannot be sent'),
};
export const ORDER_STATUS_WORDS: Record<OrderStatus, Word> = {
  OPEN: word('待收款', '待收款', 'Awaiting payment'),
  PAID: word('已付清', '已付清', 'Paid'),
  CANCELLED: word('已取消', '已取消', 'Cancelled'),
  RETURNED: word('已退货', '已退貨', 'Returned'),
};
