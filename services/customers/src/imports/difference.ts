import { type FieldKey, type ImportField, isOfContact, type OwnField } from '../import-files/columns.ts';
import type { ImportedRow } from '../import-files/row.ts';
import type { CustomerFields } from '../record/customer-fields.ts';

/** What is done with a row whose record is here already. */
export const decisions = ['SKIP', 'FILL', 'OVERWRITE', 'CREATE'] as const;
export type Decision = (typeof decisions)[number];

/** Fields that a file may correct. Kind, stage, roles, contacts and a member's number have ways of their own and stay. */
export type Corrected = Extract<FieldKey, keyof CustomerFields> | OwnField;
/** A record as far as a file can correct it. */
export type Correctable = Partial<CustomerFields> & Partial<Record<OwnField, string>>;
const FIXED: readonly ImportField[] = ['kind', 'number', 'contactName'];

/** A field of a record that is here: its value and the row's. */
export type Difference = Partial<Record<Corrected, { old: unknown; new: unknown }>>;

/** The fields that a row fills, of those that may be corrected. */
export const correctedBy = (row: ImportedRow, given: readonly ImportField[]): Corrected[] =>
  given.filter(
    (field): field is Corrected =>
      field in row && !FIXED.includes(field) && !isOfContact(field) && !isEmpty(row[field as Corrected]),
  );

/** Where a row says something else than the record does. Of a number what counts is where it leads. */
export function differenceOf(before: Correctable, row: ImportedRow, given: readonly ImportField[]): Difference {
  const found: Difference = {};
  for (const field of correctedBy(row, given))
    if (key(before[field]) !== key(row[field])) found[field] = { old: before[field], new: row[field] };
  return found;
}

/** The record after a row was laid over it: FILL leaves what is there. */
export function corrected(
  before: Correctable,
  row: ImportedRow,
  given: readonly ImportField[],
  decision: 'FILL' | 'OVERWRITE',
): Correctable {
  const changes = Object.keys(differenceOf(before, row, given)) as Corrected[];
  const taken = decision === 'FILL' ? changes.filter((field) => isEmpty(before[field])) : changes;
  return { ...before, ...Object.fromEntries(taken.map((field) => [field, row[field]])) };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function key(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (value && typeof value === 'object' && 'e164' in value) {
    const { e164, extension } = value as { e164: string; extension?: string };
    return `${e164} ${extension ?? ''}`;
  }
  return isEmpty(value) ? '' : JSON.stringify(value);
}
