import type { ConsentChannel, ConsentPurpose, ConsentWay } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const PURPOSE_WORDS: Record<ConsentPurpose, Word> = {
  MEMBERSHIP: word('会员条款', '會員條款', 'Membership terms'),
  MARKETING: word('优惠和资讯', '優惠和資訊', 'Offers and news'),
  SURVEY: word('满意度调查', '滿意度調查', 'Surveys'),
};
export const CHANNEL_WORDS: Record<ConsentChannel, Word> = {
  MAIL: word('邮件', '電子郵件', 'Mail'),
  SMS: word('短信', '簡訊', 'SMS'),
  PHONE: word('电话', '電話', 'Telephone'),
  POST: word('信函', '信函', 'Post'),
};
export const WAY_WORDS: Record<ConsentWay, Word> = {
  MEMBER_PAGE: word('会员页面', '會員頁面', 'Member page'),
  SIGN_UP: word('注册', '註冊', 'Sign-up'),
  LETTER_LINK: word('邮件链接', '郵件連結', 'Link of a letter'),
  ONE_CLICK: word('一键退订', '一鍵取消訂閱', 'One click in the mail program'),
  BY_PHONE: word('电话告知', '電話告知', 'By telephone'),
  ON_PAPER: word('书面', '書面', 'On paper'),
  IN_PERSON: word('当面', '當面', 'In person'),
  BY_MAIL: word('邮件告知', '電子郵件告知', 'By mail'),
};
