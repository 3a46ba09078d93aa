/** What one record takes of the fields of another that it shows from now on, and gives back when they are two again. */
import { type Problem, type Refusal, refuse, type SqlRunner, type Tx } from '@guanxi/runtime';
import { type Definition, mayFill, mayRead } from './definition.ts';
import { definitionsOf, type FieldEntity, type HeldValue, holdersOf, holding, valuesOf } from './field-store.ts';
import { bare } from './fill-alike.ts';
import { FILLED_MAX } from './fill-fields.ts';
import { type Stored, sameValues, uniqueKeyOf } from './values.ts';

/** A field by its id, with what the record held and holds in it. */
export type TakenValues = { field: string; before: readonly Stored[]; after: readonly Stored[] };

type Sides = { takerId: string; giverId: string };

/**
 * What a record takes of the named fields, whatever they hold of each. Fields that the viewer may not fill are not his
 * to take.
 * @param path of the input that names them
 * @returns what differs, or each field that cannot be taken
 */
export async function takeValues(
  tx: Tx,
  entity: FieldEntity,
  { takerId, giverId }: Sides,
  keys: readonly string[],
  path: string,
): Promise<TakenValues[] | Refusal> {
  if (keys.length === 0) return [];
  if (keys.length > FILLED_MAX) return refuse.invalid({ path, code: 'TOO_MANY', params: { max: FILLED_MAX } });
  const all = await definitionsOf(tx.db, entity);
  const problems: Problem[] = [];
  const wanted = new Set<Definition>();
  for (const [index, key] of keys.entries()) {
    const at = ['input', path, String(index)];
    const definition = all.find((each) => each.key === key && !each.retiredAt && mayRead(tx.viewer, each, all));
    if (!definition) problems.push({ path: at, code: 'UNKNOWN_VALUE' });
    else if (!mayFill(tx.viewer, definition, all)) problems.push({ path: at, code: 'NOT_ALLOWED_HERE' });
    else wanted.add(definition);
  }
  if (problems.length > 0) return refuse.invalid(...problems);
  const held = await valuesOf(tx.db, entity, [takerId, giverId]);
  return differing(held, { takerId, giverId }, [...wanted]);
}

/** Keys of the fields that the viewer may fill and of which only the giver holds something. */
export async function emptyAtTaker(tx: Tx, entity: FieldEntity, { takerId, giverId }: Sides): Promise<string[]> {
  const all = await definitionsOf(tx.db, entity);
  const open = all.filter((each) => !each.retiredAt && mayFill(tx.viewer, each, all));
  if (open.length === 0) return [];
  const held = await valuesOf(tx.db, entity, [takerId, giverId]);
  return open
    .filter(({ id }) => heldOf(held, takerId, id).length === 0 && heldOf(held, giverId, id).length > 0)
    .map(({ key }) => key);
}

const heldOf = (held: readonly HeldValue[], recordId: string, fieldId: string): HeldValue[] =>
  held.filter((value) => value.recordId === recordId && value.fieldId === fieldId);

function differing(
  held: readonly HeldValue[],
  { takerId, giverId }: Sides,
  wanted: readonly Definition[],
): TakenValues[] {
  return wanted
    .map(({ id }) => ({
      field: id,
      before: heldOf(held, takerId, id).map(bare),
      after: heldOf(held, giverId, id).map(bare),
    }))
    .filter(({ before, after }) => !sameValues(before, after));
}

/** What a record holds in fields now, by the ids of the fields. */
export async function valuesIn(db: SqlRunner, entity: FieldEntity, recordId: string): Promise<Map<string, Stored[]>> {
  const held = await valuesOf(db, entity, [recordId]);
  return new Map([...Map.groupBy(held, ({ fieldId }) => fieldId)].map(([id, values]) => [id, values.map(bare)]));
}

/**
 * Values by the fields that they are filled into. A unique one that another record has got since is not filled: the field is
 * empty then, unless the value is shared with the record that has it.
 */
export async function valuesToFill(
  tx: Tx,
  entity: FieldEntity,
  { recordId, values, shared }: { recordId: string; values: ReadonlyMap<string, readonly Stored[]>; shared: boolean },
): Promise<Map<Definition, readonly Stored[]>> {
  if (values.size === 0) return new Map();
  const all = await definitionsOf(tx.db, entity);
  const wanted = all.flatMap((each) => (values.has(each.id) ? [[each, values.get(each.id) ?? []] as const] : []));
  if (shared) return new Map(wanted);
  const unique = wanted.filter(([{ unique: isUnique }]) => isUnique);
  const keyed = unique.flatMap(([{ id }, each]) =>
    each.map((value) => ({ fieldId: id, uniqueKey: uniqueKeyOf(value) })),
  );
  const holders = await holdersOf(tx.db, entity, keyed);
  const isFree = ({ id }: Definition, value: Stored) =>
    (holders.get(holding(id, uniqueKeyOf(value))) ?? recordId) === recordId;
  return new Map(
    wanted.map(([each, said]) => [each, each.unique ? said.filter((value) => isFree(each, value)) : said]),
  );
}
