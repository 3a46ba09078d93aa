/** Fields that the firm added, as imports read, fill and give them back. */
import {
  type Definition,
  definitionsOfAll,
  heldWritten,
  holdersOf,
  holding,
  idsIn,
  idsWritten,
  isNaming,
  type ManyToFill,
  namesCustomers,
  namesRecords,
  type Reading,
  type Stored,
  uniqueKeyOf,
  valuesOf,
} from '@guanxi/fields';
import type { SqlRunner, Viewer } from '@guanxi/runtime';
import { workingHere } from '../assignment/employees.ts';
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { type Bearer, bearers, type OwnField, ofBearer, ownField } from '../import-files/columns.ts';
import type { CalledPerson } from '../import-files/named-people.ts';
import { namedIn, type Of, peopleIn } from '../import-files/named-records.ts';
import { ownTexts, ownValues } from '../import-files/own-columns.ts';
import { findRecords, recordsThere } from '../object-records/object-records.ts';
import { rights } from '../permissions.ts';
import { existing } from '../record/records.ts';
import type { ImportKind } from './import-kind.ts';
import { numbersOf } from './match-store.ts';

/** The fields of the firm, of records and of their contacts, with what it takes to read their values and to call whom they name. */
export type OwnFields = {
  kind: ImportKind;
  definitions: readonly Definition[];
  reading: Reading;
  /** What the file calls people. */
  people: readonly CalledPerson[];
};

/** The fields of what an import brings, and then those of the contacts that come with it. */
export async function firmFields(db: SqlRunner, { fills }: Pick<ImportKind, 'fills'>): Promise<Definition[]> {
  const all = await definitionsOfAll(
    db,
    Object.values(fills).map(({ entity }) => entity),
  );
  return bearers.flatMap((bearer) => ofBearer(all, bearer));
}

/** Those that are not retired. */
export async function ownFields(
  db: SqlRunner,
  kind: ImportKind,
  currency: string,
  { people }: { people: unknown },
): Promise<OwnFields> {
  const all = await firmFields(db, kind);
  return {
    kind,
    definitions: all.filter(({ retiredAt }) => !retiredAt),
    reading: { lists: await readLists(db), currency },
    people: (people ?? []) as CalledPerson[],
  };
}

/** What records hold in them, as a file says it, by record and key; and the records named there that one sees. */
export type OwnHeld = { texts: Map<string, Record<string, string>>; seen: ReadonlySet<string> };

export async function ownHeld(
  db: SqlRunner,
  { kind, definitions: all }: Pick<OwnFields, 'kind' | 'definitions'>,
  ids: readonly string[],
  viewer: Viewer,
): Promise<OwnHeld> {
  const definitions = ofBearer(all, 'record');
  if (definitions.length === 0 || ids.length === 0) return { texts: new Map(), seen: new Set() };
  const texts = heldWritten(await valuesOf(db, kind.fills.record.entity, ids), definitions);
  return {
    texts,
    seen: await seenBy(db, viewer, namedIn([...texts.values()], definitions)),
  };
}

/** Those of the records that exist for one. */
async function seenBy(
  db: SqlRunner,
  viewer: Viewer,
  named: ReadonlyMap<Of, readonly string[]>,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (const [object, ids] of named) {
    if (ids.length === 0) continue;
    const there =
      object === undefined
        ? await existing(db, ids, rights.visible(viewer, 'customer'))
        : await recordsThere(db, viewer, object, ids);
    for (const id of there) seen.add(id);
  }
  return seen;
}

/** Rows that write a record, or its contact, with what they say of it by key: one whose record is here writes no contact. */
const sayingOf = (rows: readonly Row[], bearer: Bearer) =>
  rows
    .filter(({ values, holder }) => bearer === 'record' || (holder === null && values.contactName))
    .map((row) => ({ row, texts: ownTexts(row.values, bearer) }));

/** Rows that name a record or a person who is not there for the importer any more, field by field. */
export async function ownLost(db: SqlRunner, own: OwnFields, rows: readonly Row[], viewer: Viewer): Promise<Taken[]> {
  const lost: Taken[] = [];
  for (const bearer of bearers) {
    const definitions = ofBearer(own.definitions, bearer);
    const said = sayingOf(rows, bearer);
    const all = said.map(({ texts }) => texts);
    const there = new Set([
      ...(await seenBy(db, viewer, namedIn(all, definitions))),
      ...(await workingHere(
        db,
        all.flatMap((texts) => peopleIn(texts, definitions)),
      )),
    ]);
    for (const { row, texts } of said)
      for (const definition of definitions.filter((each) => isNaming(each) || each.kind === 'PERSON')) {
        const gone = idsIn(texts[definition.key]).filter((id) => !there.has(id));
        if (gone.length > 0) lost.push({ record: row.record, definition, text: idsWritten(gone) });
      }
  }
  return asTyped(db, own, lost, viewer);
}

/** What rows say, with records and people as the file calls them; a record that the importer does not see has no name. */
async function asTyped(
  db: SqlRunner,
  { people }: OwnFields,
  found: readonly Taken[],
  viewer: Viewer,
): Promise<Taken[]> {
  const idsOf = (isOf: (each: Definition) => boolean) =>
    found.flatMap(({ definition, text }) => (isOf(definition) ? idsIn(text) : []));
  const customers = idsOf(({ kind }) => namesCustomers(kind));
  const records = idsOf(({ kind }) => namesRecords(kind));
  const called = new Map([
    ...(customers.length === 0 ? [] : await numbersOf(db, customers)).map(({ id, number }) => [id, number] as const),
    ...(records.length === 0 ? [] : await findRecords(db, viewer, records)).map(({ id, name }) => [id, name] as const),
  ]);
  const persons = new Map(people.map(({ employeeId, text }) => [employeeId, text]));
  const typed = ({ definition, text }: Taken) => {
    if (definition.kind === 'PERSON') return persons.get(text) ?? text;
    return isNaming(definition)
      ? idsIn(text)
          .map((id) => called.get(id) ?? '–')
          .join('、')
      : text;
  };
  return found.map((each) => ({ ...each, text: typed(each) }));
}

/** Fills records, or contacts, with texts by key; an empty text clears a field. */
export async function fillOwn(
  tx: CustomersTx,
  { kind, definitions: all, reading }: OwnFields,
  rows: readonly { id: string; texts: Readonly<Record<string, string>> }[],
  bearer: Bearer = 'record',
): Promise<void> {
  const definitions = ofBearer(all, bearer);
  const computes = definitions.some((each) => each.kind === 'FORMULA');
  const given = rows
    .map(({ id, texts }): ManyToFill => ({ recordId: id, values: ownValues(texts, definitions, reading) }))
    .filter(({ values }) => computes || values.size > 0);
  await kind.fills[bearer]?.fill(tx, given);
}

/** A row, and the record that is here which it means. */
type Row = { record: number; values: { contactName?: string | null }; holder: string | null };
/** A field of a row, with what the row says there. */
export type Taken = { record: number; definition: Definition; text: string };
export const fieldOf = ({ definition }: Taken): OwnField => ownField(definition);

type Unique = { definition: Definition; text: string; fieldId: string; uniqueKey: string };

/** The unique values that texts by key say. */
export const uniqueIn = (
  texts: Readonly<Record<string, string>>,
  definitions: readonly Definition[],
  reading: Reading,
): Unique[] =>
  [
    ...ownValues(
      texts,
      definitions.filter((each) => each.unique),
      reading,
    ),
  ].flatMap(([definition, held]: [Definition, Stored[]]) =>
    held.map((value) => ({
      definition,
      text: texts[definition.key] ?? '',
      fieldId: definition.id,
      uniqueKey: uniqueKeyOf(value),
    })),
  );

/** Rows with a unique value that somebody else holds, or an earlier one of them says. */
export async function ownTaken(db: SqlRunner, own: OwnFields, rows: readonly Row[], viewer: Viewer): Promise<Taken[]> {
  const found: Taken[] = [];
  for (const bearer of bearers) found.push(...(await takenOf(db, own, rows, bearer)));
  return asTyped(db, own, found, viewer);
}

async function takenOf(
  db: SqlRunner,
  { kind, definitions, reading }: OwnFields,
  rows: readonly Row[],
  bearer: Bearer,
): Promise<Taken[]> {
  const unique = ofBearer(definitions, bearer).filter((each) => each.unique);
  const entity = kind.fills[bearer]?.entity;
  if (!entity || unique.length === 0) return [];
  const said = sayingOf(rows, bearer).flatMap(({ row, texts }) => {
    // a row brings a contact of its own
    const holder = bearer === 'contact' ? null : row.holder;
    return uniqueIn(texts, unique, reading).map((each) => ({ ...each, record: row.record, holder }));
  });
  const holders = await holdersOf(db, entity, said);
  const before = new Set<string>();
  return said.flatMap(({ record, holder, definition, text, fieldId, uniqueKey }) => {
    const place = holding(fieldId, uniqueKey);
    const other = holders.get(place);
    const isTaken = (other !== undefined && other !== holder) || before.has(place);
    before.add(place);
    return isTaken ? [{ record, definition, text }] : [];
  });
}
