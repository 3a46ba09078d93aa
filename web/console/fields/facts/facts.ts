import {
  channels,
  credits,
  natures,
  salesChannels,
  sexes,
  sizes,
  sources,
} from '@guanxi/customers/dictionaries/code-lists';
import type { CustomerKind } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { type Choice, choicesFrom, choicesOf } from './choices.ts';
import { ROLE_WORDS } from './words.ts';

export const GROUPS = ['basic', 'business', 'dealings', 'value'] as const;
export type FactGroup = (typeof GROUPS)[number];

/**
 * One fact of a customer. `path` is where the mutations take it, dots between its parts.
 */
export type Fact = {
  path: string;
  group: FactGroup;
  label: Word;
  edit: 'text' | 'phone' | 'mail' | 'day' | 'lines' | 'choice' | 'choices' | 'tags' | 'flag' | 'code';
  choices?: () => readonly Choice[];
  /** The dictionary whose code it is, and the fact that holds its upper level where it is of the lower one. */
  dictionary?: string;
  of?: string;
  /** Only of this kind of customer. */
  kind?: CustomerKind;
  /** Said once, when the record is made. */
  once?: boolean;
};

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const LANGUAGE_CHOICES: readonly Choice[] = [
  { value: 'ZH_CN', word: word('简体中文', '簡體中文', 'Simplified Chinese') },
  { value: 'ZH_TW', word: word('繁体中文', '繁體中文', 'Traditional Chinese') },
  { value: 'EN', word: word('英文', '英文', 'English') },
];

export const FACTS: readonly Fact[] = [
  { path: 'name', group: 'basic', label: word('名称', '名稱', 'Name'), edit: 'text' },
  { path: 'basic.mobile', group: 'basic', label: word('手机', '手機', 'Mobile'), edit: 'phone' },
  { path: 'basic.phone', group: 'basic', label: word('电话', '電話', 'Telephone'), edit: 'phone' },
  { path: 'basic.fax', group: 'basic', label: word('传真', '傳真', 'Fax'), edit: 'phone' },
  { path: 'basic.mail', group: 'basic', label: word('邮箱', '信箱', 'E-mail'), edit: 'mail' },
  {
    path: 'basic.sex',
    group: 'basic',
    label: word('性别', '性別', 'Sex'),
    edit: 'choice',
    choices: () => choicesOf(sexes),
    kind: 'PERSON',
  },
  { path: 'basic.birthDate', group: 'basic', label: word('生日', '生日', 'Birthday'), edit: 'day', kind: 'PERSON' },
  {
    path: 'basic.legalRepresentative',
    group: 'basic',
    label: word('法人代表', '法人代表', 'Legal representative'),
    edit: 'text',
    kind: 'ORGANISATION',
  },
  { path: 'basic.country', group: 'basic', label: word('国家', '國家', 'Country'), edit: 'text' },
  { path: 'basic.province', group: 'basic', label: word('省份', '省份', 'Province'), edit: 'text' },
  { path: 'basic.city', group: 'basic', label: word('城市', '城市', 'City'), edit: 'text' },
  { path: 'basic.address', group: 'basic', label: word('地址', '地址', 'Address'), edit: 'text' },
  { path: 'basic.postcode', group: 'basic', label: word('邮编', '郵遞區號', 'Postcode'), edit: 'text' },
  {
    path: 'language',
    group: 'basic',
    label: word('语言', '語言', 'Language'),
    edit: 'choice',
    choices: () => LANGUAGE_CHOICES,
  },
  {
    path: 'business.nature',
    group: 'business',
    label: word('企业性质', '企業性質', 'Nature'),
    edit: 'choice',
    choices: () => choicesOf(natures),
    kind: 'ORGANISATION',
  },
  {
    path: 'business.type',
    group: 'business',
    label: word('企业类型', '企業類型', 'Line of business'),
    edit: 'code',
    dictionary: 'BUSINESS_TYPE',
  },
  {
    path: 'business.subtype',
    group: 'business',
    label: word('子类型', '子類型', 'Subtype'),
    edit: 'code',
    dictionary: 'BUSINESS_TYPE',
    of: 'business.type',
  },
  {
    path: 'business.productCategory',
    group: 'business',
    label: word('经营产品', '經營產品', 'Products'),
    edit: 'code',
    dictionary: 'PRODUCT_CATEGORY',
  },
  {
    path: 'business.productSubcategory',
    group: 'business',
    label: word('产品子类', '產品子類', 'Product subcategory'),
    edit: 'code',
    dictionary: 'PRODUCT_CATEGORY',
    of: 'business.productCategory',
  },
  {
    path: 'business.salesChannels',
    group: 'business',
    label: word('销售渠道', '銷售管道', 'Sales channels'),
    edit: 'choices',
    choices: () => choicesOf(salesChannels),
  },
  { path: 'business.brands', group: 'business', label: word('经营品牌', '經營品牌', 'Brands'), edit: 'tags' },
  {
    path: 'business.size',
    group: 'business',
    label: word('企业规模', '企業規模', 'Size'),
    edit: 'choice',
    choices: () => choicesOf(sizes),
    kind: 'ORGANISATION',
  },
  {
    path: 'source.source',
    group: 'dealings',
    label: word('来源', '來源', 'Source'),
    edit: 'choice',
    choices: () => choicesOf(sources),
    once: true,
  },
  {
    path: 'source.channel',
    group: 'dealings',
    label: word('渠道', '管道', 'Channel'),
    edit: 'choice',
    choices: () => choicesOf(channels),
    once: true,
  },
  {
    path: 'source.campaign',
    group: 'dealings',
    label: word('市场活动', '市場活動', 'Campaign'),
    edit: 'text',
    once: true,
  },
  {
    path: 'dealings.registeredOn',
    group: 'dealings',
    label: word('登记日期', '登記日期', 'Registered on'),
    edit: 'day',
  },
  { path: 'dealings.collector', group: 'dealings', label: word('采集人', '採集人', 'Collector'), edit: 'text' },
  { path: 'dealings.entryClerk', group: 'dealings', label: word('录入人', '錄入人', 'Entry clerk'), edit: 'text' },
  { path: 'dealings.remark', group: 'dealings', label: word('备注', '備註', 'Remark'), edit: 'lines' },
  {
    path: 'value.credit',
    group: 'value',
    label: word('资信', '資信', 'Credit grade'),
    edit: 'choice',
    choices: () => choicesOf(credits),
  },
  { path: 'value.keyAccount', group: 'value', label: word('重点客户', '重點客戶', 'Key account'), edit: 'flag' },
  {
    path: 'value.roles',
    group: 'value',
    label: word('往来角色', '往來角色', 'Party role'),
    edit: 'choices',
    choices: () => choicesFrom(ROLE_WORDS),
    kind: 'ORGANISATION',
  },
  { path: 'value.blacklisted', group: 'value', label: word('黑名单', '黑名單', 'Blacklist'), edit: 'flag' },
];

/** The facts that a customer of this kind has. */
export const factsOf = (kind: CustomerKind | null | undefined): readonly Fact[] =>
  FACTS.filter((fact) => fact.kind === undefined || fact.kind === kind);
