import type { MessageStatus } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const MESSAGE_STATUS_WORDS: Record<MessageStatus, Word> = {
  PENDING: word('等待发送', '等待傳送', 'Waiting'),
  ATTEMPTED: word('发送中', '傳送中', 'On its way'),
  SENT: word('已发送', '已傳送', 'Sent'),
  UNKNOWN: word('可能已送达', '可能已送達', 'May have arrived'),
  FAILED: word('发送失败', '傳送失敗', 'Failed'),
  NOT_SENDABLE: word('无法发送', '無法傳送', 'Cannot be sent'),
};
