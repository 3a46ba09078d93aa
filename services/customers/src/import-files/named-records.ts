/** Records that rows name in fields of the firm: what they are called in a file, and whom that means. Pure. */
import { type Definition, idsIn, idsWritten, isNaming } from '@guanxi/fields';
import { ownField } from './columns.ts';
import { LINE } from './own-columns.ts';
import type { Fault, StagedRow } from './row.ts';

type Own = readonly Definition[];
type Texts = Readonly<Record<string, string>>;

const naming = (own: Own) => own.filter(isNaming).map(({ key }) => ({ key, field: ownField(key) }));

/** All that rows call the records which they name. */
export const namesIn = (rows: readonly StagedRow[], own: Own): string[] => [
  ...new Set(naming(own).flatMap(({ field }) => rows.flatMap((row) => row[field]?.split(LINE) ?? []))),
];

/** A row with the records in the place of their names, or the fields that name one who is not there for the importer. */
export function identified(row: StagedRow, own: Own, ids: ReadonlyMap<string, string>): StagedRow | Fault[] {
  const faults: Fault[] = [];
  const found = { ...row };
  for (const { field } of naming(own)) {
    const names = row[field]?.split(LINE);
    if (!names) continue;
    const unknown = names.filter((name) => !ids.has(name));
    if (unknown.length > 0) faults.push({ field, reason: 'UNKNOWN_NUMBERS', params: { numbers: unknown.join('、') } });
    // a record that was merged and the one that it became are one
    else found[field] = idsWritten([...new Set(names.flatMap((name) => ids.get(name) ?? []))]);
  }
  return faults.length > 0 ? faults : found;
}

/** The records that texts by key name. */
export const namedIn = (texts: Texts | undefined, own: Own): string[] =>
  naming(own).flatMap(({ key }) => idsIn(texts?.[key]));

/**
 * What a row says, over what its customer holds: who says of several whom he sees leaves the others where they are, and
 * the same records in another order are no other.
 */
export function overHeld(row: StagedRow, held: Texts | undefined, own: Own, seen: ReadonlySet<string>): StagedRow {
  const over = { ...row };
  for (const { key, kind } of own) {
    const [field, before] = [ownField(key), idsIn(held?.[key])];
    const said = idsIn(row[field]);
    if (kind !== 'REFERENCES' || said.length === 0) continue;
    const after = [...said, ...before.filter((id) => !seen.has(id) && !said.includes(id))];
    const isSame = after.length === before.length && after.every((id) => before.includes(id));
    over[field] = idsWritten(isSame ? before : after);
  }
  return over;
}
