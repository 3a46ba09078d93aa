import type { Problem, RefusalCode } from '@guanxi/runtime/graphql/refusals';
import type { CodeList } from './code-list.ts';

/** A code of the upper level and one of those below it; null where none is chosen. */
export type TwoLevels = [upper: string | null, lower: string | null];

/** What is wrong, at which level; `parent` names the entry below which the lower one was looked for. */
export type LevelFault =
  | { level: 'upper'; code: 'REQUIRED' | 'UNKNOWN_VALUE' }
  | { level: 'lower'; code: 'NOT_A_CHILD'; parent: string };

/** The same as a problem of an input that holds the two levels at `path`. */
export const problemOf = (
  fault: LevelFault,
  path: readonly string[],
  [upper, lower]: readonly [upper: string, lower: string],
  unknown: RefusalCode = 'UNKNOWN_VALUE',
): Problem => ({
  path: [...path, fault.level === 'upper' ? upper : lower],
  code: fault.code === 'UNKNOWN_VALUE' ? unknown : fault.code,
  ...(fault.level === 'lower' ? { params: { parent: fault.parent } } : {}),
});

type Said = readonly [upper: string | null | undefined, lower: string | null | undefined];

/**
 * Two levels of a code list once what was said, by code or name, is laid over what a record holds: what is not said
 * stays, but for a lower level whose upper one is another now. What was retired since stays where it is held.
 */
export function twoLevels(
  list: CodeList,
  [saidUpper, saidLower]: Said,
  [heldUpper, heldLower]: Readonly<TwoLevels>,
): { codes: TwoLevels; fault?: LevelFault } {
  const upper = saidUpper === undefined ? heldUpper : saidUpper;
  const entry = upper === null ? undefined : chosen(list, upper, heldUpper);
  if (upper !== null && !entry) return { codes: [null, null], fault: { level: 'upper', code: 'UNKNOWN_VALUE' } };
  const isMoved = (entry?.code ?? null) !== heldUpper;
  const lower = saidLower === undefined ? (isMoved ? null : heldLower) : saidLower;
  if (lower === null) return { codes: [entry?.code ?? null, null] };
  if (!entry) return { codes: [null, null], fault: { level: 'upper', code: 'REQUIRED' } };
  const child = chosen(entry.children, lower, heldLower);
  return child
    ? { codes: [entry.code, child.code] }
    : { codes: [entry.code, null], fault: { level: 'lower', code: 'NOT_A_CHILD', parent: entry.names[0] } };
}

/** What may be chosen, or what the record holds already, though it be retired. */
const chosen = (list: CodeList | undefined, wanted: string, held: string | null) =>
  list?.find(wanted) ?? (wanted === held ? list?.held(wanted) : undefined);
