/** What a survivor takes from the record that it absorbs, and what it gets back. Pure. */

import type { MergeField } from '../generated/graphql.ts';
import type { Customer } from '../generated/prisma/client.ts';

type Column = keyof Customer;

/** The columns that go together under one choice. */
const columns: Readonly<Record<MergeField, readonly Column[]>> = {
  NAME: ['name'],
  LANGUAGE: ['language'],
  SEX: ['sex'],
  BIRTH_DATE: ['birthDate'],
  LEGAL_REPRESENTATIVE: ['legalRepresentative'],
  MOBILE: ['mobile', 'mobileE164'],
  PHONE: ['phone', 'phoneE164', 'phoneExtension'],
  FAX: ['fax', 'faxE164', 'faxExtension'],
  MAIL: ['mail'],
  ADDRESS: ['country', 'province', 'city', 'address', 'postcode'],
  NATURE: ['nature'],
  BUSINESS_TYPE: ['businessType', 'businessSubtype'],
  PRODUCT_CATEGORY: ['productCategory', 'productSubcategory'],
  SALES_CHANNELS: ['salesChannels'],
  BRANDS: ['brands'],
  SIZE: ['size'],
  SOURCE: ['source'],
  CHANNEL: ['channel'],
  CAMPAIGN: ['campaign'],
  REFERRER: ['referrerMobile', 'referrerId'],
  REGISTERED_ON: ['registeredOn'],
  COLLECTOR: ['collector'],
  ENTRY_CLERK: ['entryClerk'],
  REMARK: ['remark'],
  CREDIT: ['credit'],
  KEY_ACCOUNT: ['keyAccount'],
  BLACKLISTED: ['blacklisted'],
};
export const mergeFields = Object.keys(columns) as [MergeField, ...MergeField[]];

/** Values of columns, as they are kept and compared. */
export type Values = Readonly<Record<string, unknown>>;
export type TakenField = { field: MergeField; before: Values; after: Values };

/** Values as JSON keeps them: an instant is its text. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const valuesOf = (row: object, field: MergeField): Values =>
  Object.fromEntries(columns[field].map((column) => [column, kept((row as Record<string, unknown>)[column])]));
const same = (a: Values, b: Values) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([column, value]) => JSON.stringify(value) === JSON.stringify(b[column]));

/** What changes of the survivor by taking fields; who is on the blacklist stays there, whichever record says so. */
export function taken(survivor: Values, absorbed: Values, fields: readonly MergeField[]): TakenField[] {
  const wanted = new Set(fields);
  if (survivor.blacklisted !== absorbed.blacklisted) wanted[absorbed.blacklisted ? 'add' : 'delete']('BLACKLISTED');
  return mergeFields
    .filter((field) => wanted.has(field))
    .map((field) => ({ field, before: valuesOf(survivor, field), after: valuesOf(absorbed, field) }))
    .filter(({ before, after }) => !same(before, after));
}

/** Whether the survivor holds what it took still, so that it gets back what it had. */
export const returns = (survivor: Values, { field, after }: TakenField): boolean =>
  same(valuesOf(survivor, field), after);

/**
 * What undoing a merge gives back to the survivor, and what merges after it are to give back instead: where a later one
 * has taken the field anew, what stood before this one is what it hides now.
 */
export function givenBack<Later extends { fields: readonly TakenField[] }>(
  survivor: Values,
  undone: readonly TakenField[],
  later: readonly Later[],
): { values: Values; rewritten: { merge: Later; fields: TakenField[] }[] } {
  const values: Record<string, unknown> = {};
  const rewritten = new Map<Later, TakenField[]>();
  for (const { field, before, after } of undone) {
    const next = later.find((merge) =>
      (rewritten.get(merge) ?? merge.fields).some((each) => each.field === field && same(each.before, after)),
    );
    if (next) {
      const fields = rewritten.get(next) ?? next.fields;
      rewritten.set(
        next,
        fields.map((each) => (each.field === field ? { ...each, before } : each)),
      );
    } else if (same(valuesOf(survivor, field), after)) Object.assign(values, before);
  }
  return { values, rewritten: [...rewritten].map(([merge, fields]) => ({ merge, fields })) };
}
