/**
 * Profiles of files that other systems export: which column fills what, where our field is made of several of theirs,
 * and what their values mean here. A profile is found by the headers.
 */
import type { FieldKey } from '../columns.ts';

/** A field that is made of columns, or of none where it is the same for every record. */
export type Made = {
  /** Headers; one that the file lacks is an empty cell. */
  from: readonly string[];
  of: (...cells: readonly string[]) => string;
};

export type Profile = {
  /** Headers that together tell this export; of each group one must be there. */
  signature: readonly (readonly string[])[];
  columns: Readonly<Record<string, FieldKey>>;
  made: Readonly<Partial<Record<FieldKey, Made>>>;
};

/** Headers are compared without case, spaces, dashes and underscores: `First Name` is `FirstName` and `first_name`. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** What a profile makes of one file. */
export type Fitted = {
  /** Field that a column fills, by header of the file. */
  columns: ReadonlyMap<string, FieldKey>;
  /** Fields that are made, with the positions that they are made of. */
  made: readonly { field: FieldKey; from: readonly (number | undefined)[]; of: Made['of'] }[];
};

/** Whether a file with these headers is an export of this kind. */
export function matches({ signature }: Profile, headers: readonly string[]): boolean {
  const keys = new Set(headers.map(headerKey));
  return signature.every((group) => group.some((header) => keys.has(headerKey(header))));
}

/** Lays a profile over the headers of a file. A field that can be made of nothing in it is left out, unless it is the same for all. */
export function fit({ columns, made }: Profile, headers: readonly string[]): Fitted {
  const places = new Map(headers.map((header, at) => [headerKey(header), at] as const).reverse());
  const fields = new Map(Object.entries(columns).map(([header, field]) => [headerKey(header), field] as const));
  const filled = new Map<string, FieldKey>();
  for (const header of headers) {
    const field = fields.get(headerKey(header));
    if (field && ![...filled.values()].includes(field)) filled.set(header, field);
  }
  const makings = Object.entries(made) as [FieldKey, Made][];
  return {
    columns: filled,
    made: makings
      .map(([field, { from, of }]) => ({ field, from: from.map((header) => places.get(headerKey(header))), of }))
      .filter(({ from }) => from.length === 0 || from.some((at) => at !== undefined)),
  };
}
