import type { FieldKey } from '@guanxi/customers/import-files/columns';
import type {
  FileEncoding,
  ImportDecision,
  ImportProfile,
  ImportStatus,
  ImportWhereabouts,
} from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Tone } from '../../../kit/theme/tokens.ts';
import { FACTS } from '../../fields/facts/facts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const IMPORT_STATUS_WORDS: Record<ImportStatus, Word> = {
  READING: word('读取中', '讀取中', 'Being read'),
  REFUSED: word('无法读取', '無法讀取', 'Cannot be read'),
  PREVIEWED: word('待确认', '待確認', 'To be confirmed'),
  COMMITTING: word('导入中', '匯入中', 'Being imported'),
  COMMITTED: word('已导入', '已匯入', 'Imported'),
  UNDOING: word('撤销中', '復原中', 'Being undone'),
  UNDONE: word('已撤销', '已復原', 'Undone'),
};
export const IMPORT_STATUS_TONES: Record<ImportStatus, Tone> = {
  READING: 'blue',
  REFUSED: 'red',
  PREVIEWED: 'amber',
  COMMITTING: 'blue',
  COMMITTED: 'green',
  UNDOING: 'blue',
  UNDONE: 'slate',
};

/** What is done with a row whose customer is here already. */
export const DECISION_WORDS: Record<ImportDecision, Word> = {
  SKIP: word('跳过', '略過', 'Skip'),
  FILL: word('只补空白', '只補空白', 'Fill what is empty'),
  OVERWRITE: word('覆盖', '覆蓋', 'Overwrite'),
  CREATE: word('仍然新建', '仍然新建', 'Create another'),
};

/** Whose export a file is; systems have the same name in every language. */
const of = (system: string, cn: string, tw: string, en: string): Word =>
  word(`${system} ${cn}`, `${system} ${tw}`, `${system} ${en}`);
export const PROFILE_WORDS: Record<Exclude<ImportProfile, 'NONE'>, Word> = {
  SALESFORCE_ACCOUNTS: of('Salesforce', '客户', '客戶', 'accounts'),
  SALESFORCE_CONTACTS: of('Salesforce', '联系人', '聯絡人', 'contacts'),
  SALESFORCE_LEADS: of('Salesforce', '潜在客户', '潛在客戶', 'leads'),
  HUBSPOT_COMPANIES: of('HubSpot', '公司', '公司', 'companies'),
  HUBSPOT_CONTACTS: of('HubSpot', '联系人', '聯絡人', 'contacts'),
  ESPOCRM_ACCOUNTS: of('EspoCRM', '客户', '客戶', 'accounts'),
  ESPOCRM_CONTACTS: of('EspoCRM', '联系人', '聯絡人', 'contacts'),
  CORDYSCRM_CUSTOMERS: of('CordysCRM', '客户', '客戶', 'customers'),
  CORDYSCRM_CONTACTS: of('CordysCRM', '联系人', '聯絡人', 'contacts'),
};

/** Where what a file said went. */
export const WHEREABOUTS_WORDS: Record<ImportWhereabouts, Word> = {
  HERE: word('系统中', '系統中', 'Here'),
  REFUSED: word('所在行有错误', '所在列有錯誤', 'Row with a fault'),
  LEFT: word('保留原值', '保留原值', 'Its own value kept'),
  MEANINGLESS: word('在本系统没有对应', '在本系統沒有對應', 'Means nothing here'),
  PASSED_OVER: word('此列不导入', '此欄不匯入', 'Column passed over'),
  CHANGED: word('导入后已改动', '匯入後已變更', 'Changed since'),
};

/** Names of encodings are the same in every language. */
export const ENCODING_NAMES: Record<FileEncoding, string> = { UTF_8: 'UTF-8', GB18030: 'GB18030', BIG5: 'Big5' };

const labelOf = (path: string): Word => FACTS.find((fact) => fact.path === path)?.label ?? word(path, path, path);

/** What the columns of a file fill, in the words of the record. */
export const FIELD_WORDS: Record<FieldKey, Word> = {
  number: word('会员编号', '會員編號', 'Member number'),
  name: labelOf('name'),
  kind: word('类别', '類別', 'Kind'),
  sex: labelOf('basic.sex'),
  birthDate: labelOf('basic.birthDate'),
  legalRepresentative: labelOf('basic.legalRepresentative'),
  contactName: word('联系人', '聯絡人', 'Contact'),
  mail: labelOf('basic.mail'),
  mobile: labelOf('basic.mobile'),
  phone: labelOf('basic.phone'),
  fax: labelOf('basic.fax'),
  country: labelOf('basic.country'),
  province: labelOf('basic.province'),
  city: labelOf('basic.city'),
  address: labelOf('basic.address'),
  postcode: labelOf('basic.postcode'),
  nature: labelOf('business.nature'),
  businessType: labelOf('business.type'),
  businessSubtype: labelOf('business.subtype'),
  productCategory: labelOf('business.productCategory'),
  productSubcategory: labelOf('business.productSubcategory'),
  salesChannels: labelOf('business.salesChannels'),
  brands: labelOf('business.brands'),
  size: labelOf('business.size'),
  credit: labelOf('value.credit'),
  assessment: word('客户考核', '客戶考核', 'Assessment'),
  source: labelOf('source.source'),
  channel: labelOf('source.channel'),
  campaign: labelOf('source.campaign'),
  referrerMobile: word('推荐人手机', '推薦人手機', 'Referrer’s mobile'),
  registeredOn: labelOf('dealings.registeredOn'),
  collector: labelOf('dealings.collector'),
  entryClerk: labelOf('dealings.entryClerk'),
  language: labelOf('language'),
  remark: labelOf('dealings.remark'),
};
