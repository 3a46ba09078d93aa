/** Fields that the firm added, as imports read, fill and give them back. */
import {
  type Definition,
  definitionsOf,
  heldWritten,
  holdersOf,
  holding,
  type ManyToFill,
  type Reading,
  type Stored,
  uniqueKeyOf,
  valuesOf,
} from '@guanxi/fields';
import type { SqlRunner } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { readLists } from '../dictionaries/dictionaries.ts';
import { entities } from '../fields/entities.ts';
import { fillCustomers } from '../fields/fill-customers.ts';
import { ownTexts, ownValues } from '../import-files/own-columns.ts';

/** The fields of the firm with what it takes to read their values. */
export type OwnFields = { definitions: readonly Definition[]; reading: Reading };

/** Those that are not retired. */
export async function ownFields(db: SqlRunner, currency: string): Promise<OwnFields> {
  const all = await definitionsOf(db, entities.CUSTOMER);
  return { definitions: all.filter(({ retiredAt }) => !retiredAt), reading: { lists: await readLists(db), currency } };
}

/** What customers hold in them, as a file says it: by customer and key. */
export async function ownHeld(
  db: SqlRunner,
  { definitions }: Pick<OwnFields, 'definitions'>,
  ids: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  if (definitions.length === 0 || ids.length === 0) return new Map();
  return heldWritten(await valuesOf(db, entities.CUSTOMER, ids), definitions);
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
  return said.flatMap(({ record, holder, key, text, fieldId, uniqueKey }) => {
    const place = holding(fieldId, uniqueKey);
    const other = holders.get(place);
    const isTaken = (other !== undefined && other !== holder) || before.has(place);
    before.add(place);
    return isTaken ? [{ record, key, text }] : [];
  });
}
