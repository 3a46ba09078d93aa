import type { CalendarDay } from '@guanxi/runtime/clock';
import type { Phone } from '@guanxi/runtime/phone';
import type { PartyRole, Stage } from '../dictionaries/code-lists.ts';

/** Longest texts, in characters. */
export const LIMITS = {
  name: 200,
  person: 100,
  address: 300,
  postcode: 12,
  place: 100,
  brand: 60,
  brands: 30,
  campaign: 100,
  remark: 2000,
} as const;

export const EARLIEST_BIRTH: CalendarDay = '1900-01-01';

/** Everything a person may say of a customer. Codes are of the dictionaries; empty is null. */
export type CustomerFields = {
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  sex: string | null;
  birthDate: CalendarDay | null;
  legalRepresentative: string | null;
  mobile: Phone | null;
  phone: Phone | null;
  fax: Phone | null;
  mail: string | null;
  country: string | null;
  province: string | null;
  city: string | null;
  address: string | null;
  postcode: string | null;
  language: string;
  nature: string | null;
  businessType: string | null;
  businessSubtype: string | null;
  productCategory: string | null;
  productSubcategory: string | null;
  salesChannels: string[];
  brands: string[];
  size: string | null;
  source: string | null;
  channel: string | null;
  campaign: string | null;
  referrerMobile: string | null;
  referrerId: string | null;
  registeredOn: CalendarDay | null;
  collector: string | null;
  entryClerk: string | null;
  remark: string | null;
  credit: string | null;
  stage: Stage;
  roles: PartyRole[];
  keyAccount: boolean;
};

/** A record of which nothing is known but its kind and name. */
export const blankFields = (kind: CustomerFields['kind'], name: string): CustomerFields => ({
  kind,
  name,
  sex: null,
  birthDate: null,
  legalRepresentative: null,
  mobile: null,
  phone: null,
  fax: null,
  mail: null,
  country: null,
  province: null,
  city: null,
  address: null,
  postcode: null,
  language: 'zh-CN',
  nature: null,
  businessType: null,
  businessSubtype: null,
  productCategory: null,
  productSubcategory: null,
  salesChannels: [],
  brands: [],
  size: null,
  source: null,
  channel: null,
  campaign: null,
  referrerMobile: null,
  referrerId: null,
  registeredOn: null,
  collector: null,
  entryClerk: null,
  remark: null,
  credit: null,
  stage: 'POTENTIAL',
  roles: [],
  keyAccount: false,
});

/** A number as its three columns. */
export const phoneColumns = (
  phone: Phone | null,
): [typed: string | null, e164: string | null, extension: string | null] => [
  phone?.typed ?? null,
  phone?.e164 ?? null,
  phone?.extension ?? null,
];

/** What the ends of a person's numbers and his address are found by. */
export const contactTexts = ({
  mail,
  mobile,
  phone,
}: Pick<CustomerFields, 'mail' | 'mobile' | 'phone'>): (string | null)[] => [
  mail,
  ...[mobile, phone].flatMap((each) => (each ? [each.e164, each.e164.replace(/^\+86/, ''), each.e164.slice(-4)] : [])),
];
