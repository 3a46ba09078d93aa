import type { ConfirmationCause, ConfirmationState, ConfirmationWay } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Tone } from '../../../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Whether the data of a record were confirmed. */
export const CONFIRMATION_WORDS: Record<ConfirmationState, Word> = {
  NEW: word('未核对', '未核對', 'Not confirmed yet'),
  CONFIRMED: word('已核对', '已核對', 'Confirmed'),
  DUE: word('待核对', '待核對', 'To be confirmed'),
};
export const CONFIRMATION_TONES: Record<ConfirmationState, Tone> = { NEW: 'slate', CONFIRMED: 'green', DUE: 'amber' };

export const CAUSE_WORDS: Record<ConfirmationCause, Word> = {
  PERIOD: word('到期', '到期', 'the period is over'),
  MAIL_RETURNED: word('邮件被退回', '郵件被退回', 'a mail came back'),
  POST_RETURNED: word('信函被退回', '信函被退回', 'a letter by post came back'),
  CONTACT_CHANGED: word('资料有改动', '資料有改動', 'somebody changed them'),
  FIRST_ORDER: word('首次下单', '首次下單', 'the first order'),
  ASKED: word('员工请求', '員工請求', 'staff asked'),
};
export const WAY_WORDS: Record<ConfirmationWay, Word> = {
  LETTER_LINK: word('客户用邮件链接', '客戶用郵件連結', 'the customer, by the link of a letter'),
  MEMBER_PAGE: word('客户在会员中心', '客戶在會員中心', 'the customer, signed in'),
  BY_PHONE: word('电话', '電話', 'by telephone'),
  IN_PERSON: word('当面', '當面', 'in person'),
};
