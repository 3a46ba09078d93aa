/** Records and people whom rows name in fields of the firm: what they are called in a file, and whom that means. Pure. */
import { type Definition, idsIn, idsWritten, isNaming, isSeveral, objectOf } from '@guanxi/fields';
import { isOfContact, ownField } from './columns.ts';
import { LINE } from './own-columns.ts';
import type { Fault, ImportedRow } from './row.ts';

type Own = readonly Definition[];
type Texts = Readonly<Record<string, string>>;

const naming = (own: Own) => own.filter(isNaming);

/** Whose records: the key of an object, or undefined for customers. */
export type Of = string | undefined;
/** Texts of fields, each once, by whose records they name. */
const byObject = (own: Own, texts: (each: Definition) => string[]): Map<Of, string[]> =>
  new Map([...Map.groupBy(naming(own), objectOf)].map(([of, fields]) => [of, [...new Set(fields.flatMap(texts))]]));

/** All that rows call the records which they name. */
export const namesIn = (rows: readonly ImportedRow[], own: Own): Map<Of, string[]> =>
  byObject(own, (each) => rows.flatMap((row) => row[ownField(each)]?.split(LINE) ?? []));

/** Whom names mean, of those who are there for the importer: records by what they are called, people by a text. */
export type Named = {
  record: (of: Of, name: string) => string | undefined;
  person: (text: string) => string | undefined;
};

type Unknown = { reason: Fault['reason']; params: Record<string, string> };
/** The fault of a field that names one who is not there for the importer. */
export const unknown = (definition: Definition, called: string): Unknown => {
  if (definition.kind === 'PERSON') return { reason: 'UNKNOWN_PERSONS', params: { persons: called } };
  return objectOf(definition) === undefined
    ? { reason: 'UNKNOWN_NUMBERS', params: { numbers: called } }
    : { reason: 'UNKNOWN_RECORDS', params: { records: called } };
};

/** A row with the ids of those whom it names in the place of their names, or the fields that name one who is not there. */
export function identified(row: ImportedRow, own: Own, { record, person }: Named): ImportedRow | Fault[] {
  const faults: Fault[] = [];
  const found = { ...row };
  for (const each of own) {
    const field = ownField(each);
    const text = row[field];
    if (text === undefined || !(isNaming(each) || each.kind === 'PERSON')) continue;
    const meant = each.kind === 'PERSON' ? person : (name: string) => record(objectOf(each), name);
    const names = isNaming(each) ? text.split(LINE) : [text];
    const missing = names.filter((name) => meant(name) === undefined);
    if (missing.length > 0) faults.push({ field, ...unknown(each, missing.join('、')) });
    // a record that was merged and the one that it became are one
    else found[field] = idsWritten([...new Set(names.flatMap((name) => meant(name) ?? []))]);
  }
  return faults.length > 0 ? faults : found;
}

/** The ids of the records that texts by key name. */
export const namedIn = (texts: readonly Texts[], own: Own): Map<Of, string[]> =>
  byObject(own, ({ key }) => texts.flatMap((each) => idsIn(each[key])));

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
    if (!isNaming(each) || !isSeveral(each.kind) || said.length === 0) continue;
    const after = [...said, ...before.filter((id) => !seen.has(id) && !said.includes(id))];
    const isSame = after.length === before.length && after.every((id) => before.includes(id));
    over[field] = idsWritten(isSame ? before : after);
  }
  return over;
}
