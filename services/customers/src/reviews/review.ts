import { toldFields } from '../history/told-fields.ts';

export const marks = ['FIRST', 'SECOND'] as const;
export type Mark = (typeof marks)[number];
export type ReviewState = 'NONE' | 'RETURNED' | Mark;

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

/** Fields of a record that follow from rules or from somebody's acts, and are not what a reviewer looks at. */
export const unreviewed: ReadonlySet<string> = new Set([
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
]);

/** The columns that are reviewed: a change of one of them lets the marks fall. */
export const reviewedColumns: ReadonlySet<string> = new Set(
  toldFields.CUSTOMER.filter(({ path }) => !unreviewed.has(path)).flatMap(({ columns }) => columns),
);

const places = new Map(toldFields.CUSTOMER.flatMap(({ path, columns }) => columns.map((column) => [column, path])));

/** A column of the record, or a field of the firm's own, by its place in the API. */
export const placeOf = (column: string): string => places.get(column) ?? column;
