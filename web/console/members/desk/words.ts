import type { CallerQuestionCode, PhoneLine } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const LINE_WORDS: Record<PhoneLine, Word> = {
  MOBILE: word('手机', '手機', 'Mobile'),
  PHONE: word('电话', '電話', 'Telephone'),
  FAX: word('传真', '傳真', 'Fax'),
};

/** What the caller is asked. */
export const QUESTION_WORDS: Record<CallerQuestionCode, Word> = {
  NAME: word('姓名', '姓名', 'Name'),
  BIRTH_DATE: word('生日', '生日', 'Birthday'),
  MAIL: word('邮箱', '信箱', 'E-mail'),
  MOBILE: word('手机', '手機', 'Mobile'),
  MEMBER_NUMBER: word('会员编号', '會員編號', 'Member number'),
  POSTCODE: word('邮编', '郵遞區號', 'Postcode'),
  LAST_ORDER_NUMBER: word('最近一张付清订单的编号', '最近一張付清訂單的編號', 'Number of the order he paid last'),
  LAST_ORDER_AMOUNT: word('最近一张付清订单的金额', '最近一張付清訂單的金額', 'Amount of the order he paid last'),
  LAST_ORDER_DAY: word('最近一次付清订单的日期', '最近一次付清訂單的日期', 'Day on which he paid it'),
};
