import type { LayoutField, Lookup } from '@guanxi/fields/layout';
import type { CustomerFields } from '../record/customer-fields.ts';

/** The groups of a customer's form and record, in their order. */
export const customerGroups = ['BASIC', 'BUSINESS', 'DEALINGS', 'VALUE'] as const;

/** What a layout may say of a customer's own fields, before and after a change. */
export type Said = CustomerFields & { blacklisted: boolean };
type Standard = {
  /** Where it is held. */
  in: keyof Said;
  group: (typeof customerGroups)[number];
  /** Only of this kind of customer. */
  of?: CustomerFields['kind'];
} & Pick<LayoutField, 'required' | 'never' | 'unplaced'>;

/** The record's own fields, named by their places in the API, in the order in which they stand without a layout. */
const standard: Readonly<Record<string, Standard>> = {
  kind: { in: 'kind', group: 'BASIC', required: true, unplaced: true },
  name: { in: 'name', group: 'BASIC', required: true },
  'basic.mobile': { in: 'mobile', group: 'BASIC' },
  'basic.phone': { in: 'phone', group: 'BASIC' },
  'basic.fax': { in: 'fax', group: 'BASIC' },
  'basic.mail': { in: 'mail', group: 'BASIC' },
  'basic.sex': { in: 'sex', group: 'BASIC', of: 'PERSON' },
  'basic.birthDate': { in: 'birthDate', group: 'BASIC', of: 'PERSON' },
  'basic.legalRepresentative': { in: 'legalRepresentative', group: 'BASIC', of: 'ORGANISATION' },
  'basic.country': { in: 'country', group: 'BASIC' },
  'basic.province': { in: 'province', group: 'BASIC' },
  'basic.city': { in: 'city', group: 'BASIC' },
  'basic.address': { in: 'address', group: 'BASIC' },
  'basic.postcode': { in: 'postcode', group: 'BASIC' },
  language: { in: 'language', group: 'BASIC' },
  'business.nature': { in: 'nature', group: 'BUSINESS', of: 'ORGANISATION' },
  'business.type': { in: 'businessType', group: 'BUSINESS' },
  'business.subtype': { in: 'businessSubtype', group: 'BUSINESS' },
  'business.productCategory': { in: 'productCategory', group: 'BUSINESS' },
  'business.productSubcategory': { in: 'productSubcategory', group: 'BUSINESS' },
  'business.salesChannels': { in: 'salesChannels', group: 'BUSINESS' },
  'business.brands': { in: 'brands', group: 'BUSINESS' },
  'business.size': { in: 'size', group: 'BUSINESS', of: 'ORGANISATION' },
  'source.source': { in: 'source', group: 'DEALINGS' },
  'source.channel': { in: 'channel', group: 'DEALINGS' },
  'source.campaign': { in: 'campaign', group: 'DEALINGS' },
  'dealings.registeredOn': { in: 'registeredOn', group: 'DEALINGS' },
  'dealings.collector': { in: 'collector', group: 'DEALINGS' },
  'dealings.entryClerk': { in: 'entryClerk', group: 'DEALINGS' },
  'dealings.remark': { in: 'remark', group: 'DEALINGS' },
  'value.credit': { in: 'credit', group: 'VALUE' },
  'value.keyAccount': { in: 'keyAccount', group: 'VALUE', never: true },
  'value.roles': { in: 'roles', group: 'VALUE', of: 'ORGANISATION' },
  'value.blacklisted': { in: 'blacklisted', group: 'VALUE', never: true },
};

export const standardFields: readonly LayoutField[] = Object.entries(standard).map(
  ([name, { in: _, of: __, ...field }]) => ({
    name,
    ...field,
  }),
);

/** Whether such a customer has the field; those that the firm added, all have. */
export const isOf = (kind: CustomerFields['kind'], name: string): boolean => (standard[name]?.of ?? kind) === kind;

/** What a customer holds in his own fields, as forms write it. */
export const heldBy =
  (said: Said): Lookup =>
  (name) => {
    const place = standard[name]?.in;
    const value = place && said[place];
    if (Array.isArray(value)) return value;
    if (!value) return [];
    if (value === true) return ['true'];
    if (typeof value === 'object') return [value.typed];
    return [place === 'language' ? value.replace('-', '_').toUpperCase() : value];
  };
