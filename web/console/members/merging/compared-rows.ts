import type { CustomerFactsFragment, CustomerKind, MergeField } from '../../../generated/graphql.ts';
import { FACTS, type Fact } from '../../fields/facts/facts.ts';
import type { Definition, FieldValue } from '../../fields/use-custom-fields.ts';
import { factValue } from '../facts/held.ts';

/** One choice between two records: the facts that go together under it. */
export type MergeRow = { field: MergeField; facts: readonly Fact[] };

/** Which facts of the record one choice of the merge decides, in the order of the record. */
const PATHS: readonly (readonly [MergeField, ...string[]])[] = [
  ['NAME', 'name'],
  ['MOBILE', 'basic.mobile'],
  ['PHONE', 'basic.phone'],
  ['FAX', 'basic.fax'],
  ['MAIL', 'basic.mail'],
  ['SEX', 'basic.sex'],
  ['BIRTH_DATE', 'basic.birthDate'],
  ['LEGAL_REPRESENTATIVE', 'basic.legalRepresentative'],
  ['ADDRESS', 'basic.country', 'basic.province', 'basic.city', 'basic.address', 'basic.postcode'],
  ['LANGUAGE', 'language'],
  ['NATURE', 'business.nature'],
  ['BUSINESS_TYPE', 'business.type', 'business.subtype'],
  ['PRODUCT_CATEGORY', 'business.productCategory', 'business.productSubcategory'],
  ['SALES_CHANNELS', 'business.salesChannels'],
  ['BRANDS', 'business.brands'],
  ['SIZE', 'business.size'],
  ['SOURCE', 'source.source'],
  ['CHANNEL', 'source.channel'],
  ['CAMPAIGN', 'source.campaign'],
  ['REGISTERED_ON', 'dealings.registeredOn'],
  ['COLLECTOR', 'dealings.collector'],
  ['ENTRY_CLERK', 'dealings.entryClerk'],
  ['REMARK', 'dealings.remark'],
  ['CREDIT', 'value.credit'],
  ['KEY_ACCOUNT', 'value.keyAccount'],
];

export const mergeRows = (kind: CustomerKind | null | undefined): MergeRow[] =>
  PATHS.flatMap(([field, ...paths]) => {
    const facts = FACTS.filter((fact) => paths.includes(fact.path) && (fact.kind === undefined || fact.kind === kind));
    return facts.length > 0 ? [{ field, facts }] : [];
  });

const heldBy = (customer: CustomerFactsFragment, { facts }: MergeRow): string =>
  JSON.stringify(facts.map(({ path }) => said(factValue(customer, path))));
/** Nothing, an empty list and a mark that is not set say the same. */
const said = (value: unknown): unknown =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0) ? null : value;
const isEmpty = (customer: CustomerFactsFragment, row: MergeRow): boolean =>
  row.facts.every(({ path }) => said(factValue(customer, path)) === null);

/** Whether there is something to choose. */
export const differs = (one: CustomerFactsFragment, other: CustomerFactsFragment, row: MergeRow): boolean =>
  heldBy(one, row) !== heldBy(other, row);

/** What is taken unless somebody says otherwise: what only the absorbed record says. */
export const proposed = (
  survivor: CustomerFactsFragment,
  absorbed: CustomerFactsFragment,
  rows: readonly MergeRow[],
): MergeField[] => rows.flatMap((row) => (isEmpty(survivor, row) && !isEmpty(absorbed, row) ? [row.field] : []));

/** What both records hold in a field of the firm that whoever merges may fill. */
export type FieldSides = { key: string; label: string; first: FieldValue | undefined; second: FieldValue | undefined };

/** The fields of the firm in which the records differ, as far as they are his to choose. */
export const fieldSides = (
  definitions: readonly Definition[],
  first: readonly FieldValue[],
  second: readonly FieldValue[],
): FieldSides[] =>
  definitions
    .filter(({ isWritable }) => isWritable)
    .map(({ key, label }) => {
      const held = (values: readonly FieldValue[]) => values.find((value) => value.key === key);
      return { key, label, first: held(first), second: held(second) };
    })
    .filter((sides) => heldIn(sides.first) !== heldIn(sides.second));

const heldIn = (value: FieldValue | undefined): string => {
  if (!value) return '';
  const { definition, ...held } = value;
  return JSON.stringify(held);
};

/** Who survives unless somebody says otherwise: the member, else the record that is longer there. */
export function proposedSurvivor<Side extends { number?: string | null; createdAt?: string | null }>(
  first: Side,
  second: Side,
): 'first' | 'second' {
  if (Boolean(first.number) !== Boolean(second.number)) return first.number ? 'first' : 'second';
  return (second.createdAt ?? '') < (first.createdAt ?? '') ? 'second' : 'first';
}
