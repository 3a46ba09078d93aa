/** From the largest to the smallest. */
export const units = ['GROUP', 'COMPANY', 'BRANCH', 'DEPARTMENT'] as const;
export type Unit = (typeof units)[number];

/** Levels that a structure has at most, the topmost included. */
export const LEVELS_MAX = 10;

/** Whether one may stand above the other: of the same size, or larger. What is not said of either forbids nothing. */
export function mayStandAbove(upper: string | null, lower: string | null): boolean {
  if (upper === null || lower === null) return true;
  return units.indexOf(upper as Unit) <= units.indexOf(lower as Unit);
}
