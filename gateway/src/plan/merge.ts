import type { Fields } from './shape.ts';

/** Adds what a service answered to what is known of a record. Lists of the same length are merged entry by entry. */
export function deepMerge(target: Fields, source: Fields | null | undefined): void {
  if (source === null || source === undefined) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    // a key of that name would set the prototype; no document may ask for it
    if (value === undefined || key === '__proto__') continue;
    const known = target[key];
    if (isFields(known) && isFields(value)) deepMerge(known, value);
    else if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
      for (const [index, each] of value.entries()) {
        const there: unknown = known[index];
        if (isFields(there) && isFields(each)) deepMerge(there, each);
        else known[index] = each;
      }
    } else target[key] = value;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
