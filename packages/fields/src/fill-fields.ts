import { type Problem, type Refusal, refuse, type SqlRunner, type Tx, tokens, viewerId } from '@guanxi/runtime';
import { type Definition, isSeveral, mayFill, mayRead, namesCustomers, namesRecords } from './definition.ts';
import {
  type Change,
  definitionsOf,
  type FieldEntity,
  type HeldValue,
  holdersOf,
  holding,
  valuesOf,
  writeValues,
} from './field-store.ts';
import { compute, type Operands } from './formula.ts';
import { type FieldInput, type Reading, readValues, type Stored, sameValues, stored, uniqueKeyOf } from './values.ts';

/** Which of the ids are there for whoever fills a field; what is not there for him cannot be named. */
export type References = {
  employees: (tx: Tx, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  customers: (tx: Tx, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Of one object, by its key. */
  records: (tx: Tx, ids: readonly string[], object: string) => Promise<ReadonlySet<string>>;
  files: (tx: Tx, ids: readonly string[]) => Promise<ReadonlySet<string>>;
};

export type Filling = {
  entity: FieldEntity;
  recordId: string;
  given: readonly FieldInput[] | null | undefined;
  /** A new record must have what is required. */
  isNew: boolean;
  reading: Reading;
  references: References;
  /** What the record's own fields hold, for formulas: `birth_date` and the like. */
  own?: Operands;
};

/** Fields that one input may fill. */
export const FILLED_MAX = 200;

export type Filled = {
  /** Keys of the fields that hold something else now. */
  changed: readonly string[];
  /** What the record is found by through its fields; undefined where nothing was changed. */
  tokens?: readonly string[];
};

/**
 * Fills the custom fields of one record in the transaction of its change: reads what was typed, refuses each field that
 * is not as it must be, and computes the formulas anew. What is not named stays.
 */
export async function fillFields(tx: Tx, filling: Filling): Promise<Filled | Refusal> {
  const { entity, recordId, isNew } = filling;
  const given = filling.given ?? [];
  if (given.length > FILLED_MAX)
    return refuse.invalid({ path: 'fields', code: 'TOO_MANY', params: { max: FILLED_MAX } });
  if (given.length === 0 && !isNew) return { changed: [] };
  const all = await definitionsOf(tx.db, entity);
  const active = all.filter(({ retiredAt }) => !retiredAt);
  if (active.length === 0 && given.length === 0) return { changed: [] };

  const { wanted, placed, problems } = readGiven(tx, given, all, filling.reading);
  if (isNew)
    for (const definition of active)
      if (
        definition.required &&
        !given.some(({ key }) => key === definition.key) &&
        mayFill(tx.viewer, definition, all)
      )
        problems.push({ path: ['input', 'fields', definition.key], code: 'REQUIRED' });
  if (problems.length === 0) problems.push(...(await unknownReferences(tx, filling.references, wanted, placed)));
  if (problems.length > 0) return refuse.invalid(...problems);

  const held = isNew ? [] : await valuesOf(tx.db, entity, [recordId]);
  const heldIn = (definition: Definition): HeldValue[] => held.filter(({ fieldId }) => fieldId === definition.id);
  await keepUnseen(tx, filling.references, wanted, heldIn);
  const changes: Change[] = [...wanted]
    .filter(([definition, values]) => !sameValues(values, heldIn(definition)))
    .map(([definition, values]) => ({ recordId, definition, values }));
  const taken = await takenProblems(tx.db, entity, changes, recordId, placed);
  if (taken.length > 0) return refuse.invalid(...taken);

  const after = (definition: Definition): readonly Stored[] =>
    changes.find((change) => change.definition === definition)?.values ?? heldIn(definition);
  changes.push(...computed(active, recordId, after, filling.own ?? {}));
  await writeValues(tx.db, entity, changes, { at: tx.now, by: viewerId(tx.viewer) });
  if (changes.length === 0) return { changed: [] };
  return {
    changed: changes.map(({ definition }) => definition.key),
    tokens: foundBy(active, after),
  };
}

/** What is typed into fields, as whoever fills them may: values by field, and where in the input each stands. */
export type Given = { wanted: Map<Definition, Stored[]>; placed: Placed; problems: Problem[] };

/** Reads what was typed; each field that is not as it must be is a problem at its place. */
export function readGiven(tx: Tx, given: readonly FieldInput[], all: readonly Definition[], reading: Reading): Given {
  const problems: Problem[] = [];
  const wanted = new Map<Definition, Stored[]>();
  const places = new Map<Definition, number>();
  for (const [index, input] of given.entries()) {
    const at = (name: string) => ['input', 'fields', String(index), name];
    const definition = all.find(({ key, retiredAt }) => !retiredAt && key === input.key && mayReadOf(tx, all, key));
    if (!definition) problems.push({ path: at('key'), code: 'UNKNOWN_VALUE' });
    else if (!mayFill(tx.viewer, definition, all)) problems.push({ path: at('key'), code: 'NOT_ALLOWED_HERE' });
    else if (wanted.has(definition)) problems.push({ path: at('key'), code: 'TAKEN', params: { value: input.key } });
    else {
      const read = readValues(definition, input, reading);
      if ('problem' in read) {
        const { at: part, ...problem } = read.problem;
        problems.push({ path: at(part), ...problem });
      } else {
        wanted.set(definition, read.values);
        places.set(definition, index);
      }
    }
  }
  const placed = (definition: Definition, name: string) => ['input', 'fields', String(places.get(definition)), name];
  return { wanted, placed, problems };
}

/** The words that a record is found by through its fields, by everybody who may see it: those of closed fields are none. */
export const foundBy = (active: readonly Definition[], held: (definition: Definition) => readonly Stored[]): string[] =>
  tokens(
    ...active
      .filter(({ searched, readRoles }) => searched && readRoles.length === 0)
      .flatMap((each) => held(each).map(({ text }) => text)),
  );

const mayReadOf = (tx: Tx, all: readonly Definition[], key: string): boolean =>
  all.some((each) => each.key === key && mayRead(tx.viewer, each, all));

/** The formulas whose results are others now. */
export function computed(
  active: readonly Definition[],
  recordId: string,
  after: (definition: Definition) => readonly Stored[],
  own: Operands,
): Change[] {
  const formulas = active.filter(({ kind }) => kind === 'FORMULA');
  if (formulas.length === 0) return [];
  const operands: Record<string, string | null> = { ...own };
  for (const each of active) {
    const [first] = after(each);
    if (each.kind !== 'FORMULA') operands[each.key] = first?.number ?? first?.date ?? null;
  }
  return formulas.flatMap((definition): Change[] => {
    const result = compute(definition.rules.formula ?? '', operands);
    const values = result === null ? [] : [stored({ number: result })];
    return sameValues(values, after(definition)) ? [] : [{ recordId, definition, values }];
  });
}

/** Who fills a field that names several says it of those whom he sees; the others stay. */
async function keepUnseen(
  tx: Tx,
  references: References,
  wanted: Map<Definition, Stored[]>,
  heldIn: (definition: Definition) => readonly HeldValue[],
): Promise<void> {
  const unseen = await unseenIn(tx, references, wanted.keys(), heldIn);
  for (const [definition, values] of wanted) wanted.set(definition, [...values, ...unseen(heldIn(definition))]);
}

/** Those of the values of fields that name several whom whoever fills them does not see. */
export async function unseenIn(
  tx: Tx,
  references: Named,
  wanted: Iterable<Definition>,
  heldIn: (definition: Definition) => readonly HeldValue[],
): Promise<(held: readonly HeldValue[]) => Stored[]> {
  const several = [...wanted].filter(({ kind }) => isSeveral(kind));
  const fields = new Set(several.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [object, of] of Map.groupBy(several, objectOf)) {
    const ids = of.flatMap((definition) => heldIn(definition).flatMap(({ id }) => id ?? []));
    for (const id of ids.length === 0 ? [] : await there(tx, references, object, ids)) seen.add(id);
  }
  return (held) =>
    held.flatMap(({ fieldId, id }) => (fields.has(fieldId) && id !== null && !seen.has(id) ? [stored({ id })] : []));
}

/** Whose records fields may name. */
export type Named = Pick<References, 'customers' | 'records'>;
/** The key of the object whose records a field names; none where it names customers, or nobody. */
export const objectOf = ({ kind, rules }: Definition): string | undefined =>
  namesRecords(kind) ? (rules.object ?? '') : undefined;
const there = (tx: Tx, { customers, records }: Named, object: string | undefined, ids: readonly string[]) =>
  object === undefined ? customers(tx, ids) : records(tx, ids, object);

export type Placed = (definition: Definition, name: string) => string[];

/** References to what is not there for whoever fills the fields. */
export async function unknownReferences(
  tx: Tx,
  references: References,
  wanted: ReadonlyMap<Definition, readonly Stored[]>,
  placed: Placed,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const objects = new Set([...wanted.keys()].flatMap((definition) => objectOf(definition) ?? []));
  for (const [isOf, known] of [
    [({ kind }: Definition) => kind === 'PERSON', references.employees],
    [({ kind }: Definition) => namesCustomers(kind), references.customers],
    [({ kind }: Definition) => kind === 'FILE', references.files],
    ...[...objects].map(
      (object) =>
        [
          (definition: Definition) => objectOf(definition) === object,
          (_: Tx, ids: readonly string[]) => references.records(tx, ids, object),
        ] as const,
    ),
  ] as const) {
    const named = [...wanted].filter(([definition]) => isOf(definition));
    const ids = named.flatMap(([, values]) => values.flatMap(({ id }) => id ?? []));
    if (ids.length === 0) continue;
    const there = await known(tx, ids);
    for (const [definition, values] of named) {
      const isThere = values.every(({ id }) => id === null || there.has(id));
      const code = definition.kind === 'FILE' ? 'UNKNOWN_FILE' : 'UNKNOWN_REFERENCE';
      if (!isThere) problems.push({ path: placed(definition, 'value'), code });
    }
  }
  return problems;
}

async function takenProblems(
  db: SqlRunner,
  entity: FieldEntity,
  changes: readonly Change[],
  recordId: string,
  placed: Placed,
): Promise<Problem[]> {
  const unique = changes.filter(({ definition }) => definition.unique);
  const wanted = unique.flatMap(({ definition, values }) =>
    values.map((value) => ({ fieldId: definition.id, uniqueKey: uniqueKeyOf(value) })),
  );
  const holders = await holdersOf(db, entity, wanted);
  return unique.flatMap(({ definition, values }): Problem[] => {
    const other = values.find(
      (value) => (holders.get(holding(definition.id, uniqueKeyOf(value))) ?? recordId) !== recordId,
    );
    if (!other) return [];
    const value = other.text ?? other.number ?? other.date ?? other.choice ?? '';
    return [{ path: placed(definition, 'value'), code: 'TAKEN', params: { value } }];
  });
}
