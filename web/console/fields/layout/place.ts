import { isMet, type LaidField, type Lookup } from '@guanxi/fields/layout';
import type { FormValue } from '../../../kit/form/form-types.ts';

export type { LaidField, Lookup };

type Named = { name: string };
export type Placed<T> = { item: T; laid: LaidField | undefined };
export type Natural<T> = { group: string; items: readonly T[] };

/**
 * Things by the groups in which a layout places them, in its order. What it does not know stands behind the one that it
 * stands behind without it, such as a district behind its city.
 */
export function inPlace<T extends Named>(
  natural: readonly Natural<T>[],
  layout: readonly LaidField[],
): ReadonlyMap<string, Placed<T>[]> {
  const known = new Map(layout.map((laid) => [laid.name, laid]));
  const bundles = new Map<string, T[]>();
  const first: { group: string; item: T }[] = [];
  for (const { group, items } of natural) {
    let bundle: T[] | undefined;
    for (const item of items) {
      if (known.has(item.name)) {
        bundle = [item];
        bundles.set(item.name, bundle);
      } else if (bundle) bundle.push(item);
      else first.push({ group, item });
    }
  }
  const found = new Map<string, Placed<T>[]>(natural.map(({ group }) => [group, []]));
  for (const { group, item } of first) found.get(group)?.push({ item, laid: undefined });
  for (const laid of layout) {
    const placed = (bundles.get(laid.name) ?? []).map((item) => ({ item, laid }));
    found.set(laid.group, [...(found.get(laid.group) ?? []), ...placed]);
  }
  return found;
}

/** A value of a form as conditions name it; a code of two levels also by the upper one. */
export const said = (value: FormValue | undefined, isCode = false): string[] => {
  if (value === undefined || value === null || value === '' || value === false) return [];
  if (Array.isArray(value)) return [...value];
  const text = String(value);
  return isCode && text.includes('/') ? [text, text.split('/')[0] as string] : [text];
};

/** Whether a field is there while a form holds these values; what is not in the form, the record says. */
export const isThere = (laid: LaidField, held: Lookup): boolean => laid.look !== 'HIDDEN' && isMet(laid.when, held);
