/** Several records filled alike, by one who may fill each of them, and given back what they held. */
import { type Refusal, refuse, type Tx } from '@guanxi/runtime';
import { type Definition, mayFill } from './definition.ts';
import { definitionsOf, type FieldEntity, valuesOf } from './field-store.ts';
import { FILLED_MAX, type Named, type References, readGiven, unknownReferences, unseenIn } from './fill-fields.ts';
import type { ManyToFill } from './fill-many.ts';
import { type FieldInput, type Reading, type Stored, sameValues } from './values.ts';

type Wanted = ReadonlyMap<Definition, readonly Stored[]>;

/** What fields of a record held and hold, by their ids. */
export type FieldsWritten = Record<'before' | 'after', Record<string, readonly Stored[]>>;

/**
 * Reads what several records are to hold alike. A field whose values are each one's own, or a file of its own, is refused.
 * @returns the values by field, or each field that is not as it must be
 */
export async function readAlike(
  tx: Tx,
  given: readonly FieldInput[],
  { entity, reading, references }: { entity: FieldEntity; reading: Reading; references: References },
): Promise<Wanted | Refusal> {
  if (given.length === 0) return new Map();
  if (given.length > FILLED_MAX)
    return refuse.invalid({ path: 'fields', code: 'TOO_MANY', params: { max: FILLED_MAX } });
  const { wanted, placed, problems } = readGiven(tx, given, await definitionsOf(tx.db, entity), reading);
  for (const definition of wanted.keys())
    if (definition.unique || definition.kind === 'FILE')
      problems.push({ path: placed(definition, 'key'), code: 'NOT_ALLOWED_HERE' });
  if (problems.length === 0) problems.push(...(await unknownReferences(tx, references, wanted, placed)));
  return problems.length > 0 ? refuse.invalid(...problems) : wanted;
}

/** What each of several records is to hold, by what it holds; without those that hold it already. */
export async function differences(
  tx: Tx,
  recordIds: readonly string[],
  wanted: Wanted,
  { entity, references }: { entity: FieldEntity; references: Named },
): Promise<(ManyToFill & FieldsWritten)[]> {
  if (wanted.size === 0 || recordIds.length === 0) return [];
  const held = await valuesOf(tx.db, entity, recordIds);
  const inField = Map.groupBy(held, ({ fieldId }) => fieldId);
  const unseen = await unseenIn(tx, references, wanted.keys(), ({ id }) => inField.get(id) ?? []);
  const byRecord = Map.groupBy(held, ({ recordId }) => recordId);
  return recordIds.flatMap((recordId) => {
    const heldIn = ({ id }: Definition) => (byRecord.get(recordId) ?? []).filter(({ fieldId }) => fieldId === id);
    const values = new Map(
      [...wanted]
        .map(([definition, said]) => [definition, [...said, ...unseen(heldIn(definition))]] as const)
        .filter(([definition, after]) => !sameValues(after, heldIn(definition))),
    );
    if (values.size === 0) return [];
    const byId = (of: (definition: Definition) => readonly Stored[]) =>
      Object.fromEntries([...values.keys()].map((definition) => [definition.id, of(definition).map(bare)]));
    return [{ recordId, values, before: byId(heldIn), after: byId((each) => values.get(each) ?? []) }];
  });
}

/** A value without where it is held. */
export const bare = ({ text, textKey, number, currency, date, choice, subchoice, id }: Stored): Stored => ({
  ...{ text, textKey, number, currency, date, choice, subchoice, id },
});

/**
 * What gives several records back what they held before a change; a refusal for those that hold something else since,
 * and for fields that are retired since or not the viewer's to fill.
 */
export async function returning(
  tx: Tx,
  written: ReadonlyMap<string, FieldsWritten>,
  entity: FieldEntity,
): Promise<Map<string, ManyToFill | Refusal>> {
  if (written.size === 0) return new Map();
  const all = await definitionsOf(tx.db, entity);
  const byRecord = Map.groupBy(await valuesOf(tx.db, entity, [...written.keys()]), ({ recordId }) => recordId);
  const found = new Map<string, ManyToFill | Refusal>();
  for (const [recordId, { before, after }] of written) {
    const values = new Map<Definition, readonly Stored[]>();
    let refusal: Refusal | undefined;
    for (const [fieldId, left] of Object.entries(after)) {
      const definition = all.find(({ id, retiredAt }) => id === fieldId && !retiredAt);
      const held = (byRecord.get(recordId) ?? []).filter((value) => value.fieldId === fieldId);
      if (!definition || !sameValues(held, left)) refusal ??= refuse.conflict('CHANGED_SINCE', 'fields');
      else if (!mayFill(tx.viewer, definition, all)) refusal ??= refuse.conflict('NOT_PERMITTED', 'fields');
      else values.set(definition, before[fieldId] ?? []);
    }
    found.set(recordId, refusal ?? { recordId, values });
  }
  return found;
}
