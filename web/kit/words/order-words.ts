import type { OrderStatus, PaymentMethod, ProductKind, ReturnReason } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const STATUS_WORDS: Record<OrderStatus, Word> = {
  OPEN: word('待收款', '待收款', 'Awaiting payment'),
  PAID: word('已付清', '已付清', 'Paid'),
  CANCELLED: word('已取消', '已取消', 'Cancelled'),
  RETURNED: word('已退货', '已退貨', 'Returned'),
};
export const STATUS_TONES: Record<OrderStatus, Tone> = {
  OPEN: 'amber',
  PAID: 'green',
  CANCELLED: 'slate',
  RETURNED: 'red',
};

export const METHOD_WORDS: Record<PaymentMethod, Word> = {
  BANK_TRANSFER: word('银行转账', '銀行轉帳', 'Bank transfer'),
  CASH: word('现金', '現金', 'Cash'),
  CARD: word('刷卡', '刷卡', 'Card'),
  WECHAT_PAY: word('微信支付', '微信支付', 'WeChat Pay'),
  ALIPAY: word('支付宝', '支付寶', 'Alipay'),
  CHEQUE: word('支票', '支票', 'Cheque'),
  OTHER: word('其他', '其他', 'Other'),
};

export const REASON_WORDS: Record<ReturnReason, Word> = {
  DAMAGED: word('破损', '破損', 'Damaged'),
  WRONG_ITEM: word('发错货', '出錯貨', 'Wrong item'),
  QUALITY: word('质量问题', '品質問題', 'Quality'),
  NOT_WANTED: word('不想要了', '不想要了', 'Not wanted'),
  LATE: word('送货太迟', '送貨太遲', 'Too late'),
  OTHER: word('其他', '其他', 'Other'),
};

export const PRODUCT_KIND_WORDS: Record<ProductKind, Word> = {
  GOODS: word('商品', '商品', 'Goods'),
  SERVICE: word('服务', '服務', 'Service'),
  JOURNAL: word('期刊', '期刊', 'Journal'),
  AD_SLOT: word('广告位', '廣告版位', 'Ad slot'),
  EXHIBITION_STAND: word('展位', '展位', 'Exhibition stand'),
  WEBSITE_WORK: word('网站制作', '網站製作', 'Website work'),
  OUTDOOR_AD: word('户外广告', '戶外廣告', 'Outdoor ad'),
};

/** Why a line has no price. */
export const PRICE_PROBLEM_WORDS: Record<string, Word> = {
  UNKNOWN_REFERENCE: word('没有这个产品', '沒有這個產品', 'There is no such product'),
  NOT_ON_SALE: word('今天未在售', '今天未在售', 'Not on sale today'),
  NO_PRICE: word('没有适用的价格规则', '沒有適用的價格規則', 'No price rule applies'),
};
