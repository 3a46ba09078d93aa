/** Many records filled at once, such as by the rows of a file. */
import { type Tx, viewerId } from '@guanxi/runtime';
import { type Definition, type FieldKind, isSeveral, namesCustomers, namesRecords } from './definition.ts';
import { type Change, definitionsOf, type FieldEntity, type HeldValue, valuesOf, writeValues } from './field-store.ts';
import { computed, foundBy } from './fill-fields.ts';
import type { Operands } from './formula.ts';
import { type Reading, readValues, type Stored, sameValues } from './values.ts';

/** Kinds that name customers or records of an object; a cell names them by what people call them, and ids are kept. */
export const isNaming = ({ kind }: { kind: FieldKind }): boolean => namesCustomers(kind) || namesRecords(kind);
/** Kinds of which a line of text says all. */
const WRITTEN: readonly FieldKind[] = ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'PERSON'];
/** Whether a field can be filled by a cell of a file. */
export const isWritten = ({ kind }: { kind: FieldKind }): boolean => WRITTEN.includes(kind) || isNaming({ kind });

/** Values as one line of text that can be read again: codes, money with its currency, ids of the records and of the person that are named. */
export function writtenOf(values: readonly Stored[]): string | null {
  const [value] = values;
  if (!value) return null;
  if (value.id) return idsWritten(values.flatMap(({ id }) => id ?? []));
  if (value.currency) return `${value.number} ${value.currency}`;
  return value.text ?? value.number ?? value.date ?? [value.choice, value.subchoice].filter(Boolean).join('/');
}

/** The records that such a line names. */
export const idsIn = (text: string | undefined): string[] => (text ? text.split(',') : []);
export const idsWritten = (ids: readonly string[]): string => ids.join(',');

/** Such a line as values of its field; without them where it is none any more, such as after a change of its rules. */
export function valuesWritten(definition: Definition, text: string, reading: Reading): Stored[] | undefined {
  const [value = '', currency] = definition.kind === 'MONEY' ? text.split(' ') : [text];
  const read = readValues({ ...definition, required: false }, { key: definition.key, value, currency }, reading);
  return 'values' in read ? read.values : undefined;
}

/** What records hold in the fields of which a file can say something, by record and key. */
export function heldWritten(
  held: readonly HeldValue[],
  definitions: readonly Definition[],
): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const value of held) {
    const definition = definitions.find(({ id }) => id === value.fieldId);
    const text = definition && isWritten(definition) ? writtenOf([value]) : null;
    if (!definition || text === null) continue;
    const texts = found.get(value.recordId);
    const before = isSeveral(definition.kind) ? idsIn(texts?.[definition.key]) : [];
    found.set(value.recordId, { ...texts, [definition.key]: idsWritten([...before, text]) });
  }
  return found;
}

export type ManyToFill = {
  recordId: string;
  values: ReadonlyMap<Definition, readonly Stored[]>;
  /** Unique values are those of another record, which keeps them from everybody else. */
  shared?: boolean;
};

/**
 * Fills fields of many records, computes their formulas anew and answers what each is found by from then on. Nothing is
 * checked here: values are those of `valuesWritten`, and unique ones nobody else's.
 * @param own what formulas may name of the records themselves
 */
export async function fillMany(
  tx: Tx,
  entity: FieldEntity,
  rows: readonly ManyToFill[],
  own: ReadonlyMap<string, Operands>,
): Promise<{ recordId: string; tokens: readonly string[] }[]> {
  if (rows.length === 0) return [];
  const active = (await definitionsOf(tx.db, entity)).filter(({ retiredAt }) => !retiredAt);
  const ids = rows.map(({ recordId }) => recordId);
  const held = Map.groupBy(await valuesOf(tx.db, entity, ids), ({ recordId }) => recordId);
  const changes: Change[] = [];
  const found = rows.flatMap(({ recordId, values, shared = false }) => {
    const before = (definition: Definition) =>
      (held.get(recordId) ?? []).filter(({ fieldId }) => fieldId === definition.id);
    const wanted = new Map([...values].map(([{ id }, each]) => [id, each]));
    const after = (definition: Definition) => wanted.get(definition.id) ?? before(definition);
    const changed = active
      .filter((each) => wanted.has(each.id) && !sameValues(after(each), before(each)))
      .map((definition): Change => ({ recordId, definition, values: after(definition), shared }));
    const formulas = computed(
      active,
      recordId,
      (each) => (each.kind === 'FORMULA' ? before(each) : after(each)),
      own.get(recordId) ?? {},
    );
    changes.push(...changed, ...formulas);
    if (changed.length + formulas.length === 0) return [];
    return [{ recordId, tokens: foundBy(active, after) }];
  });
  await writeValues(tx.db, entity, changes, { at: tx.now, by: viewerId(tx.viewer) });
  return found;
}
