/** Fields that the firm added, as imports read, fill and give them back. */
import {
  type Definition,
  definitionsOf,
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
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { entities } from '../fields/entities.ts';
import { fillCustomers } from '../fields/fill-customers.ts';
import { namedIn } from '../import-files/named-records.ts';
import { ownTexts, ownValues } from '../import-files/own-columns.ts';
import { rights } from '../permissions.ts';
import { existing } from '../record/records.ts';
import { numbersOf } from './match-store.ts';

/** The fields of the firm with what it takes to read their values. */
export type OwnFields = { definitions: readonly Definition[]; reading: Reading };

/** Those that are not retired. */
export async function ownFields(db: SqlRunner, currency: string): Promise<OwnFields> {
  const all = await definitionsOf(db, entities.CUSTOMER);
  return { definitions: all.filter(({ retiredAt }) => !retiredAt), reading: { lists: await readLists(db), currency } };
}

/** What customers hold in them, as a file says it, by customer and key; and the records named there that one sees. */
export type OwnHeld = { texts: Map<string, Record<string, string>>; seen: ReadonlySet<string> };

export async function ownHeld(
  db: SqlRunner,
  { definitions }: Pick<OwnFields, 'definitions'>,
  ids: readonly string[],
  viewer: Viewer,
): Promise<OwnHeld> {
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

/** Rows that name a record which is not there for the importer any more, field by field. */
export async function ownLost(
  db: SqlRunner,
  { definitions }: OwnFields,
  rows: readonly Pick<Row, 'record' | 'values'>[],
  viewer: Viewer,
): Promise<Taken[]> {
  const named = rows.map(({ record, values }) => ({ record, texts: ownTexts(values) }));
  const seen = await seenBy(
    db,
    viewer,
    named.flatMap(({ texts }) => namedIn(texts, definitions)),
  );
  const lost = named.flatMap(({ record, texts }) =>
    definitions.flatMap((each): Taken[] => {
      const gone = namedIn(texts, [each]).filter((id) => !seen.has(id));
      return gone.length === 0 ? [] : [{ record, key: each.key, text: idsWritten(gone) }];
    }),
  );
  return asTyped(db, definitions, lost);
}

/** What rows say, with records as the file calls them. */
async function asTyped(db: SqlRunner, definitions: readonly Definition[], found: readonly Taken[]): Promise<Taken[]> {
  const naming = new Set(definitions.filter(isNaming).map(({ key }) => key));
  const ids = found.flatMap(({ key, text }) => (naming.has(key) ? idsIn(text) : []));
  if (ids.length === 0) return [...found];
  const numbers = new Map((await numbersOf(db, ids)).map(({ id, number }) => [id, number]));
  const called = (text: string) => idsIn(text).map((id) => numbers.get(id) ?? '–');
  return found.map((each) => (naming.has(each.key) ? { ...each, text: called(each.text).join('、') } : each));
}

/** Fills customers with texts by key; an empty text clears a field. */
export async function fillOwn(
  tx: CustomersTx,
  { definitions, reading }: OwnFields,
  rows: readonly { id: string; texts: Readonly<Record<string, string>> }[],
): Promise<void> {
  const computes = definitions.some(({ kind }) => kind === 'FORMULA');
  const given = rows
    .map(({ id, texts }): ManyToFill => ({ recordId: id, values: ownValues(texts, definitions, reading) }))
    .filter(({ values }) => computes || values.size > 0);
  await fillCustomers(tx, given);
}

type Row = { record: number; values: object; holder: string | null };
export type Taken = { record: number; key: string; text: string };

/** Rows with a unique value that somebody else holds, or an earlier one of them says. @param rows `holder` is whom the row means */
export async function ownTaken(
  db: SqlRunner,
  { definitions, reading }: OwnFields,
  rows: readonly Row[],
): Promise<Taken[]> {
  const unique = definitions.filter((each) => each.unique);
  if (unique.length === 0) return [];
  const said = rows.flatMap(({ record, values, holder }) => {
    const texts = ownTexts(values);
    return [...ownValues(texts, unique, reading)].flatMap(([{ id, key }, held]: [Definition, Stored[]]) =>
      held.map((value) => ({
        record,
        holder,
        key,
        text: texts[key] ?? '',
        fieldId: id,
        uniqueKey: uniqueKeyOf(value),
      })),
    );
  });
  const holders = await holdersOf(db, entities.CUSTOMER, said);
  const before = new Set<string>();
  const taken = said.flatMap(({ record, holder, key, text, fieldId, uniqueKey }) => {
    const place = holding(fieldId, uniqueKey);
    const other = holders.get(place);
    const isTaken = (other !== undefined && other !== holder) || before.has(place);
    before.add(place);
    return isTaken ? [{ record, key, text }] : [];
  });
  return asTyped(db, definitions, taken);
}
