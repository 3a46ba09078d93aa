import { type ToldField, toldFields } from '../history/told-fields.ts';

export const marks = ['FIRST', 'SECOND'] as const;
export type Mark = (typeof marks)[number];
export type ReviewState = 'NONE' | 'RETURNED' | Mark;
/** The kinds of record that two people review. */
export type Kind = 'CUSTOMER' | 'CONTACT';

/** What stands on a record: how far it is, and who gave the first mark. */
export type Standing = { review: string; firstReviewedBy: string | null };

/** Why a mark cannot be given: 复审 before 初审, a mark that stands already, or the same person twice. */
export function refusalOf(
  { review, firstReviewedBy }: Standing,
  mark: Mark,
  employee: string,
): 'WRONG_STATE' | 'SAME_PERSON' | undefined {
  if (mark === 'FIRST') return review === 'NONE' || review === 'RETURNED' ? undefined : 'WRONG_STATE';
  if (review !== 'FIRST') return 'WRONG_STATE';
  return firstReviewedBy === employee ? 'SAME_PERSON' : undefined;
}

/** Fields of each kind that follow from rules or from somebody's acts, and are not what a reviewer looks at. */
export const unreviewed: Readonly<Record<Kind, ReadonlySet<string>>> = {
  CUSTOMER: new Set([
    'binReason',
    'binnedAt',
    'binnedBy',
    'consents',
    'createdAt',
    'createdBy',
    'departmentPath',
    'import',
    'kind',
    'mergedInto',
    'number',
    'owner',
    'removed',
    'review',
    'stage',
    'tags',
    'tier',
  ]),
  CONTACT: new Set([
    'contact.createdAt',
    'contact.createdBy',
    'contact.departmentPath',
    'contact.import',
    'contact.owner',
    'contact.removed',
    'contact.review',
  ]),
};

/** The columns of a customer that are reviewed: a change of one of them lets the marks fall. */
export const reviewedColumns: ReadonlySet<string> = new Set(
  toldFields.CUSTOMER.filter(({ path }) => !unreviewed.CUSTOMER.has(path)).flatMap(({ columns }) => columns),
);

const placesOf = (fields: readonly ToldField[]) =>
  new Map(fields.flatMap(({ path, columns }) => columns.map((column) => [column, path])));
/** A contact is reviewed with what he is to companies. */
const places: Readonly<Record<Kind, ReadonlyMap<string, string>>> = {
  CUSTOMER: placesOf(toldFields.CUSTOMER),
  CONTACT: placesOf([...toldFields.CONTACT_LINK, ...toldFields.CONTACT]),
};

/** A column of a record, or a field of the firm's own, by its place in the API. */
export const placeOf = (kind: Kind, column: string): string =>
  places[kind].get(column) ?? (kind === 'CONTACT' ? `contact.${column}` : column);
