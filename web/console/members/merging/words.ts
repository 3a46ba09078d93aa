import type { MergeField } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { FACTS } from '../../fields/facts/facts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });
const ofFact = (path: string): Word => FACTS.find((fact) => fact.path === path)?.label ?? word(path, path, path);

export const FIELD_WORDS: Record<MergeField, Word> = {
  NAME: ofFact('name'),
  LANGUAGE: ofFact('language'),
  SEX: ofFact('basic.sex'),
  BIRTH_DATE: ofFact('basic.birthDate'),
  LEGAL_REPRESENTATIVE: ofFact('basic.legalRepresentative'),
  MOBILE: ofFact('basic.mobile'),
  PHONE: ofFact('basic.phone'),
  FAX: ofFact('basic.fax'),
  MAIL: ofFact('basic.mail'),
  ADDRESS: ofFact('basic.address'),
  NATURE: ofFact('business.nature'),
  BUSINESS_TYPE: ofFact('business.type'),
  PRODUCT_CATEGORY: ofFact('business.productCategory'),
  SALES_CHANNELS: ofFact('business.salesChannels'),
  BRANDS: ofFact('business.brands'),
  SIZE: ofFact('business.size'),
  SOURCE: ofFact('source.source'),
  CHANNEL: ofFact('source.channel'),
  CAMPAIGN: ofFact('source.campaign'),
  REFERRER: word('推荐人', '推薦人', 'Referred by'),
  REGISTERED_ON: ofFact('dealings.registeredOn'),
  COLLECTOR: ofFact('dealings.collector'),
  ENTRY_CLERK: ofFact('dealings.entryClerk'),
  REMARK: ofFact('dealings.remark'),
  CREDIT: ofFact('value.credit'),
  KEY_ACCOUNT: ofFact('value.keyAccount'),
  BLACKLISTED: ofFact('value.blacklisted'),
  PLACE: word('所属企业', '所屬企業', 'Belongs to'),
};
