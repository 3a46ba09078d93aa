import { codeList } from './code-list.ts';

/** The closed code lists of the record. Their codes are the values of the GraphQL enums of the same name. */
export const kinds = codeList(['PERSON', '个人', '個人', 'Person'], ['ORGANISATION', '企业', '企業', 'Organisation']);

export const sexes = codeList(['MALE', '男', '男', 'Male'], ['FEMALE', '女', '女', 'Female']);

export const natures = codeList(
  ['FOREIGN', '外资', '外資', 'Foreign-owned'],
  ['JOINT_VENTURE', '合资', '合資', 'Joint venture'],
  ['STATE', '国有', '國有', 'State-owned'],
  ['COLLECTIVE', '集体', '集體', 'Collective'],
  ['INDIVIDUAL', '个体', '個體', 'Individual'],
  ['OTHER', '其他', '其他', 'Other'],
);

export const sizes = codeList(
  ['LARGE', '大', '大', 'Large'],
  ['MEDIUM', '中', '中', 'Medium'],
  ['SMALL', '小', '小', 'Small'],
);

export const credits = codeList(['A', 'A', 'A', 'A'], ['B', 'B', 'B', 'B'], ['C', 'C', 'C', 'C'], ['D', 'D', 'D', 'D']);

export const salesChannels = codeList(
  ['CITY', '市内', '市內', 'City'],
  ['SUBURB', '郊县', '郊縣', 'Suburbs'],
  ['TERMINAL', '终端', '終端', 'Points of sale'],
  ['MALL', '商场', '商場', 'Shopping malls'],
  ['CATERING', '餐饮', '餐飲', 'Catering'],
  ['NIGHTCLUB', '夜店', '夜店', 'Nightclubs'],
  ['GROUP', '集团', '集團', 'Groups'],
);

/** Through what the customer came to us. */
export const channels = codeList(
  ['TELEPHONE', '电话', '電話', 'Telephone'],
  ['FAX', '传真', '傳真', 'Fax'],
  ['MAIL', '邮件', '郵件', 'E-mail'],
  ['SMS', '短信', '簡訊', 'SMS'],
  ['IN_PERSON', '上门', '上門', 'In person'],
  ['MEDIA', '媒体', '媒體', 'Media'],
);

/** Who or what brought him. */
export const sources = codeList(
  ['MEDIA', '媒体', '媒體', 'Media'],
  ['WEBSITE', '网站', '網站', 'Website'],
  ['ACTIVITY', '活动', '活動', 'Activity'],
  ['REFERRAL', '推荐', '推薦', 'Referral'],
  ['SALESMAN', '业务员', '業務員', 'Salesman'],
);

/** 客户考核 of the source: one list there, three axes here (stage, roles, key account). */
export const assessments = codeList(
  ['PROSPECT', '潜在客户', '潛在客戶', 'Prospect'],
  ['CUSTOMER', '客户', '客戶', 'Customer'],
  ['KEY_CUSTOMER', '重点客户', '重點客戶', 'Key customer'],
  ['LOST_CUSTOMER', '流失客户', '流失客戶', 'Lost customer'],
  ['COMPETITOR', '竞争对手', '競爭對手', 'Competitor'],
  ['PARTNER', '合作伙伴', '合作夥伴', 'Partner'],
);

export type Stage = 'UNIDENTIFIED' | 'POTENTIAL' | 'OPPORTUNITY' | 'FIRST_PURCHASE' | 'MATURE' | 'LOST';
export type PartyRole = 'PARTNER' | 'COMPETITOR';
export type Standing = { stage: Stage; roles: PartyRole[]; keyAccount: boolean };

/** What an assessment says on the three axes. */
export const standings: Record<string, Standing> = {
  PROSPECT: { stage: 'POTENTIAL', roles: [], keyAccount: false },
  CUSTOMER: { stage: 'FIRST_PURCHASE', roles: [], keyAccount: false },
  KEY_CUSTOMER: { stage: 'MATURE', roles: [], keyAccount: true },
  LOST_CUSTOMER: { stage: 'LOST', roles: [], keyAccount: false },
  COMPETITOR: { stage: 'UNIDENTIFIED', roles: ['COMPETITOR'], keyAccount: false },
  PARTNER: { stage: 'UNIDENTIFIED', roles: ['PARTNER'], keyAccount: false },
};
