/** What a survivor takes from the record that it absorbs, and what it gets back. Pure. */

import type { MergeField } from '../generated/graphql.ts';
import type { Customer } from '../generated/prisma/client.ts';
import { givenBack, passedOn } from './given-back.ts';

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
  PLACE: ['parentId', 'unit'],
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

/** Whether one may stand below what the other belongs to, as far as their units go. */
export type MayStandThere = (unit: string | null) => boolean;

/**
 * What changes of the survivor by taking fields. Two follow by rule, whatever is asked: who is on the blacklist stays
 * there, whichever record says so; and who belongs to no group comes to belong where the absorbed record did, if his unit
 * may stand there.
 */
export function taken(
  survivor: Values,
  absorbed: Values,
  fields: readonly MergeField[],
  mayStandThere: MayStandThere = () => true,
): TakenField[] {
  const wanted = new Set(fields);
  if (survivor.blacklisted !== absorbed.blacklisted) wanted[absorbed.blacklisted ? 'add' : 'delete']('BLACKLISTED');
  const unit = (survivor.unit ?? absorbed.unit ?? null) as string | null;
  wanted[(survivor.parentId ?? null) === null && mayStandThere(unit) ? 'add' : 'delete']('PLACE');
  const given = { ...absorbed, unit };
  return mergeFields
    .filter((field) => wanted.has(field))
    .map((field) => ({ field, before: valuesOf(survivor, field), after: valuesOf(given, field) }))
    .filter(({ before, after }) => !same(before, after));
}

/** Nothing, an empty list and a mark that is not set say the same. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
const saysNothing = (row: Values, field: MergeField): boolean =>
  columns[field].every((column) => isNothing(row[column]));

/** What the survivor takes where he is to keep what he says and be told the rest: the fields of which only the other says something. */
export const emptyFields = (survivor: Values, absorbed: Values): MergeField[] =>
  mergeFields.filter(
    (field) =>
      saysNothing(survivor, field) &&
      !saysNothing(absorbed, field) &&
      // nobody refers himself
      !(field === 'REFERRER' && absorbed.referrerId === survivor.id),
  );

/** Whether the survivor holds what it took still, so that it gets back what it had. */
export const returns = (survivor: Values, { field, after }: TakenField): boolean =>
  same(valuesOf(survivor, field), after);

/** What undoing a merge gives back of the columns of the survivor, and what merges after it are to give back instead. */
export function columnsBack<Later extends { fields: readonly TakenField[] }>(
  survivor: Values,
  undone: readonly TakenField[],
  later: readonly Later[],
): { values: Values; rewritten: Map<Later, TakenField[]> } {
  const { back, rewritten } = givenBack(undone, later, {
    takenBy: ({ fields }) => fields,
    holds: (field) => valuesOf(survivor, field),
    same,
  });
  return { values: Object.assign({}, ...back.values()), rewritten };
}

/** What one row of a record holds otherwise than another of it. */
export const changedFields = (before: Values, after: Values): TakenField[] =>
  mergeFields
    .map((field) => ({ field, before: valuesOf(before, field), after: valuesOf(after, field) }))
    .filter((each) => !same(each.before, each.after));

/**
 * What a survivor took of a record that holds something else by now. A place is taken anew by its own rule: here it is
 * only lost, and known by what stands above, for the unit may be the survivor's.
 */
export const fieldsPassedOn = (fields: readonly TakenField[], changed: readonly TakenField[]) =>
  passedOn(fields, changed, {
    isFrom: ({ field, after }, { before }) =>
      field === 'PLACE' ? after.parentId === before.parentId : same(after, before),
    becomes: ({ field, before }, { after }) => (field === 'PLACE' ? before : after),
    same,
  });
