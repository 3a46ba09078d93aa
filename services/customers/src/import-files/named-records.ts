/** Records and people whom rows name in fields of the firm: what they are called in a file, and whom that means. Pure. */
import { type Definition, idsIn, idsWritten, isNaming } from '@guanxi/fields';
import { isOfContact, ownField } from './columns.ts';
import { LINE } from './own-columns.ts';
import type { Fault, ImportedRow } from './row.ts';

type Own = readonly Definition[];
type Texts = Readonly<Record<string, string>>;

const naming = (own: Own) => own.filter(isNaming);

/** All that rows call the records which they name. */
export const namesIn = (rows: readonly ImportedRow[], own: Own): string[] => [
  ...new Set(naming(own).flatMap((each) => rows.flatMap((row) => row[ownField(each)]?.split(LINE) ?? []))),
];

/** Whom names mean, of those who are there for the importer: customers by what they are called, people by a text. */
export type Named = { records: ReadonlyMap<string, string>; person: (text: string) => string | undefined };

type Unknown = { reason: Fault['reason']; params: Record<string, string> };
/** The fault of a field that names one who is not there for the importer. */
export const unknown = ({ kind }: Definition, called: string): Unknown =>
  kind === 'PERSON'
    ? { reason: 'UNKNOWN_PERSONS', params: { persons: called } }
    : { reason: 'UNKNOWN_NUMBERS', params: { numbers: called } };

/** A row with the ids of those whom it names in the place of their names, or the fields that name one who is not there. */
export function identified(row: ImportedRow, own: Own, { records, person }: Named): ImportedRow | Fault[] {
  const faults: Fault[] = [];
  const found = { ...row };
  for (const each of own) {
    const field = ownField(each);
    const text = row[field];
    if (text === undefined || !(isNaming(each) || each.kind === 'PERSON')) continue;
    const meant = each.kind === 'PERSON' ? person : (name: string) => records.get(name);
    const names = isNaming(each) ? text.split(LINE) : [text];
    const missing = names.filter((name) => meant(name) === undefined);
    if (missing.length > 0) faults.push({ field, ...unknown(each, missing.join('、')) });
    // a record that was merged and the one that it became are one
    else found[field] = idsWritten([...new Set(names.flatMap((name) => meant(name) ?? []))]);
  }
  return faults.length > 0 ? faults : found;
}

/** The customers whom texts by key name. */
export const namedIn = (texts: Texts | undefined, own: Own): string[] =>
  naming(own).flatMap(({ key }) => idsIn(texts?.[key]));

/** The people whom texts by key name. */
export const peopleIn = (texts: Texts | undefined, own: Own): string[] =>
  own.flatMap(({ kind, key }) => (kind === 'PERSON' ? idsIn(texts?.[key]) : []));

/**
 * What a row says, over what its record holds: who says of several whom he sees leaves the others where they are, and
 * the same records in another order are no other.
 */
export function overHeld(row: ImportedRow, held: Texts | undefined, own: Own, seen: ReadonlySet<string>): ImportedRow {
  const over = { ...row };
  for (const each of own) {
    const field = ownField(each);
    const before = isOfContact(field) ? [] : idsIn(held?.[each.key]);
    const said = idsIn(row[field]);
    if (each.kind !== 'REFERENCES' || said.length === 0) continue;
    const after = [...said, ...before.filter((id) => !seen.has(id) && !said.includes(id))];
    const isSame = after.length === before.length && after.every((id) => before.includes(id));
    over[field] = idsWritten(isSame ? before : after);
  }
  return over;
}
