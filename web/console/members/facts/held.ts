import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import type { FormValue } from '../../../kit/form/form-types.ts';

/** What a fact holds as its field edits it: text, a code, codes or a mark. */
export function factValue(customer: CustomerFactsFragment, path: string): FormValue | undefined {
  const found = heldAt(customer, path);
  if (found === null || found === undefined) return undefined;
  if (typeof found === 'string' || typeof found === 'boolean') return found;
  if (Array.isArray(found)) return found as string[];
  const held = found as { code?: string; typed?: string | null; number?: string; address?: string };
  return held.code ?? held.typed ?? held.number ?? held.address;
}

/** Whether it is shown by its ends alone: what is masked cannot be edited. */
export const isMasked = (customer: CustomerFactsFragment, path: string): boolean =>
  (heldAt(customer, path) as { masked?: boolean } | null | undefined)?.masked === true;

export const heldAt = (customer: CustomerFactsFragment, path: string): unknown =>
  path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null)?.[part], customer);
