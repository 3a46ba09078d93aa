import type {
  ContactRole,
  EnrolmentPlace,
  HandbookWay,
  InvitationState,
  PointsKind,
  TierCause,
} from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const TIER_CAUSE_WORDS: Record<TierCause, Word> = {
  PURCHASE: word('付清订单', '付清訂單', 'Order paid'),
  RETURN: word('退货', '退貨', 'Return'),
  REVIEW: word('年度评定', '年度評定', 'Yearly review'),
  MERGE: word('合并客户', '合併客戶', 'Customers merged'),
  UNMERGE: word('撤销合并', '撤銷合併', 'Merge undone'),
};

/** Causes of a stage move as customers writes them; one that is not here is said by its rule version. */
export const STAGE_CAUSE_WORDS: Record<string, Word> = {
  entry: word('录入', '錄入', 'Entered'),
  import: word('导入', '匯入', 'Imported'),
  demo: word('演示数据', '示範資料', 'Demo data'),
  person: word('人工调整', '人工調整', 'Set by hand'),
  'rule:first-paid-order': word('首单付清', '首單付清', 'First order paid'),
  'rule:repeated-purchase': word('多日购买', '多日購買', 'Bought on several days'),
  'rule:won-back': word('流失后再次购买', '流失後再次購買', 'Bought again after he was lost'),
  'rule:purchase-returned': word('退货', '退貨', 'Purchase returned'),
  'rule:no-purchase': word('久未购买', '久未購買', 'Nothing bought for long'),
  'rule:merged': word('合并客户', '合併客戶', 'Customers merged'),
  'rule:unmerged': word('撤销合并', '撤銷合併', 'Merge undone'),
};

export const POINTS_KIND_WORDS: Record<PointsKind, Word> = {
  EARN: word('消费得分', '消費得分', 'Earned'),
  RETURN: word('退货扣回', '退貨扣回', 'Taken back for a return'),
  EXPIRE: word('到期', '到期', 'Lapsed'),
  ADJUST: word('人工调整', '人工調整', 'Adjusted'),
};

export const PLACE_WORDS: Record<EnrolmentPlace, Word> = {
  DESK: word('柜台', '櫃檯', 'at the desk'),
  WEB: word('网上', '網上', 'on the web'),
  IMPORT: word('导入', '匯入', 'by import'),
};
export const WAY_WORDS: Record<HandbookWay, Word> = {
  POST: word('邮寄', '郵寄', 'By post'),
  MAIL: word('电子邮件', '電子郵件', 'By e-mail'),
  HANDED_OVER: word('当面交付', '當面交付', 'Handed over'),
};
export const INVITATION_WORDS: Record<InvitationState, Word> = {
  PENDING: word('发送中', '傳送中', 'On its way'),
  SENT: word('已邀请', '已邀請', 'Invited'),
  FAILED: word('邀请未送达', '邀請未送達', 'Invitation failed'),
};
export const CONTACT_ROLE_WORDS: Record<ContactRole, Word> = {
  DECISION_MAKER: word('决策人', '決策人', 'Decides'),
  INFLUENCER: word('影响人', '影響人', 'Influences'),
  BUYER: word('采购', '採購', 'Buys'),
  FINANCE: word('财务', '財務', 'Finance'),
  USER: word('使用人', '使用人', 'Uses'),
  OTHER: word('其他', '其他', 'Other'),
};
