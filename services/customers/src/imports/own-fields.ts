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
  type Reading,
  type Stored,
  uniqueKeyOf,
  valuesOf,
} from '@guanxi/fields';
import type { SqlRunner, Viewer } from '@guanxi/runtime';
import { workingHere } from '../assignment/employees.ts';
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { entities } from '../fields/entities.ts';
import { fillRecords } from '../fields/fill-customers.ts';
import type { FieldEntity } from '../generated/graphql.ts';
import { type OwnField, ownField } from '../import-files/columns.ts';
import type { CalledPerson } from '../import-files/named-people.ts';
import { namedIn, peopleIn } from '../import-files/named-records.ts';
import { ownTexts, ownValues } from '../import-files/own-columns.ts';
import { rights } from '../permissions.ts';
import { existing } from '../record/records.ts';
import { numbersOf } from './match-store.ts';

/** The fields of the firm, of customers and of contacts, with what it takes to read their values and to call whom they name. */
export type OwnFields = {
  definitions: readonly Definition[];
  reading: Reading;
  /** What the file calls people. */
  people: readonly CalledPerson[];
};

/** The kinds of record that a row fills. */
const KINDS = ['CUSTOMER', 'CONTACT'] as const satisfies FieldEntity[];
const ofKind = (all: readonly Definition[], kind: FieldEntity) => all.filter(({ entity }) => entity === kind);

/** The fields of customers and then those of contacts. */
export async function fieldsOfBoth(db: SqlRunner): Promise<Definition[]> {
  const all = await definitionsOfAll(
    db,
    KINDS.map((kind) => entities[kind]),
  );
  return KINDS.flatMap((kind) => ofKind(all, kind));
}

/** Those that are not retired. */
export async function ownFields(db: SqlRunner, currency: string, { people }: { people: unknown }): Promise<OwnFields> {
  const all = await fieldsOfBoth(db);
  return {
    definitions: all.filter(({ retiredAt }) => !retiredAt),
    reading: { lists: await readLists(db), currency },
    people: (people ?? []) as CalledPerson[],
  };
}

/** What customers hold in them, as a file says it, by customer and key; and the records named there that one sees. */
export type OwnHeld = { texts: Map<string, Record<string, string>>; seen: ReadonlySet<string> };

export async function ownHeld(
  db: SqlRunner,
  { definitions: all }: Pick<OwnFields, 'definitions'>,
  ids: readonly string[],
  viewer: Viewer,
): Promise<OwnHeld> {
  const definitions = ofKind(all, 'CUSTOMER');
  if (definitions.length === 0 || ids.length === 0) return { texts: new Map(), seen: new Set() };
  const texts = heldWritten(await valuesOf(db, entities.CUSTOMER, ids), definitions);
  return {
    texts,
    seen: await seenBy(
      db,
      viewer,
      [...texts.values()].flatMap((each) => namedIn(each, definitions)),
    ),
  };
}

const seenBy = async (db: SqlRunner, viewer: Viewer, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  ids.length === 0 ? new Set() : existing(db, ids, rights.visible(viewer, 'customer'));

/** What a row says of each kind of record that it writes: one whose customer is here writes no contact. */
const saidBy = ({ values, holder }: Row): [FieldEntity, Record<string, string>][] =>
  KINDS.flatMap((kind) =>
    kind === 'CONTACT' && (holder !== null || !values.contactName)
      ? []
      : [[kind, ownTexts(values, kind)] satisfies [FieldEntity, Record<string, string>]],
  );

/** Rows that name a record or a person who is not there for the importer any more, field by field. */
export async function ownLost(db: SqlRunner, own: OwnFields, rows: readonly Row[], viewer: Viewer): Promise<Taken[]> {
  const said = rows.flatMap((row) =>
    saidBy(row).map(([kind, texts]) => ({ record: row.record, texts, definitions: ofKind(own.definitions, kind) })),
  );
  const there = new Set([
    ...(await seenBy(
      db,
      viewer,
      said.flatMap(({ texts, definitions }) => namedIn(texts, definitions)),
    )),
    ...(await workingHere(
      db,
      said.flatMap(({ texts, definitions }) => peopleIn(texts, definitions)),
    )),
  ]);
  const lost = said.flatMap(({ record, texts, definitions }) =>
    definitions.flatMap((definition): Taken[] => {
      const named = [...namedIn(texts, [definition]), ...peopleIn(texts, [definition])];
      const gone = named.filter((id) => !there.has(id));
      return gone.length === 0 ? [] : [{ record, definition, text: idsWritten(gone) }];
    }),
  );
  return asTyped(db, own, lost);
}

/** What rows say, with records and people as the file calls them. */
async function asTyped(db: SqlRunner, { people }: OwnFields, found: readonly Taken[]): Promise<Taken[]> {
  const ids = found.flatMap(({ definition, text }) => (isNaming(definition) ? idsIn(text) : []));
  const numbers = new Map(
    ids.length === 0 ? [] : (await numbersOf(db, ids)).map(({ id, number }) => [id, number ?? '–'] as const),
  );
  const called = new Map(people.map(({ employeeId, text }) => [employeeId, text]));
  const typed = ({ definition, text }: Taken) => {
    if (definition.kind === 'PERSON') return called.get(text) ?? text;
    return isNaming(definition)
      ? idsIn(text)
          .map((id) => numbers.get(id) ?? '–')
          .join('、')
      : text;
  };
  return found.map((each) => ({ ...each, text: typed(each) }));
}

/** Fills records of one kind with texts by key; an empty text clears a field. */
export async function fillOwn(
  tx: CustomersTx,
  { definitions: all, reading }: OwnFields,
  rows: readonly { id: string; texts: Readonly<Record<string, string>> }[],
  kind: FieldEntity = 'CUSTOMER',
): Promise<void> {
  const definitions = ofKind(all, kind);
  const computes = definitions.some((each) => each.kind === 'FORMULA');
  const given = rows
    .map(({ id, texts }): ManyToFill => ({ recordId: id, values: ownValues(texts, definitions, reading) }))
    .filter(({ values }) => computes || values.size > 0);
  await fillRecords(tx, kind, given);
}

/** A row, and the customer who is here whom it means. */
type Row = { record: number; values: { contactName?: string | null }; holder: string | null };
/** A field of a row, with what the row says there. */
export type Taken = { record: number; definition: Definition; text: string };
export const fieldOf = ({ definition }: Taken): OwnField => ownField(definition);

/** Rows with a unique value that somebody else holds, or an earlier one of them says. */
export async function ownTaken(db: SqlRunner, own: OwnFields, rows: readonly Row[]): Promise<Taken[]> {
  const found: Taken[] = [];
  for (const kind of KINDS) found.push(...(await takenOf(db, own, rows, kind)));
  return asTyped(db, own, found);
}

async function takenOf(
  db: SqlRunner,
  { definitions, reading }: OwnFields,
  rows: readonly Row[],
  kind: FieldEntity,
): Promise<Taken[]> {
  const unique = ofKind(definitions, kind).filter((each) => each.unique);
  if (unique.length === 0) return [];
  const said = rows.flatMap((row) => {
    const texts = new Map(saidBy(row)).get(kind);
    if (!texts) return [];
    return [...ownValues(texts, unique, reading)].flatMap(([definition, held]: [Definition, Stored[]]) =>
      held.map((value) => ({
        record: row.record,
        // a row brings a contact of its own
        holder: kind === 'CONTACT' ? null : row.holder,
        definition,
        text: texts[definition.key] ?? '',
        fieldId: definition.id,
        uniqueKey: uniqueKeyOf(value),
      })),
    );
  });
  const holders = await holdersOf(db, entities[kind], said);
  const before = new Set<string>();
  return said.flatMap(({ record, holder, definition, text, fieldId, uniqueKey }) => {
    const place = holding(fieldId, uniqueKey);
    const other = holders.get(place);
    const isTaken = (other !== undefined && other !== holder) || before.has(place);
    before.add(place);
    return isTaken ? [{ record, definition, text }] : [];
  });
}
