import type { PastFactsFragment } from '../../../generated/graphql.ts';

export type Past = PastFactsFragment;

/** What a record held at a path, as text that can be compared; nothing where it held none. */
export function valueAt(side: Past | undefined, path: string): string | undefined {
  const held = path.split('.').reduce<unknown>((at, part) => {
    // of the fields of the firm the one of this key
    const key = /^\[(\w+)\]$/.exec(part)?.[1];
    if (key !== undefined) return (at as { key: string }[] | null | undefined)?.find((each) => each.key === key);
    return (at as Record<string, unknown> | null | undefined)?.[part];
  }, side);
  if (held === null || held === undefined || held === '') return undefined;
  if (Array.isArray(held) && held.length === 0) return undefined;
  return JSON.stringify(held);
}

/** Whether a record held different things at two instants. */
export const differs = (one: Past | undefined, other: Past | undefined, path: string): boolean =>
  valueAt(one, path) !== valueAt(other, path);
