/** Filters and sorts of lists by custom fields, as SQL over the table of values. */
import { isDay, isId, isStaff, join, raw, type Sql, type SqlRunner, sql, type Viewer } from '@guanxi/runtime';
import { GraphQLError } from 'graphql';
import { type Definition, mayRead, namesCustomers, namesRecords } from './definition.ts';
import { areMoreThan, definitionsOf, type FieldEntity } from './field-store.ts';
import { sortable, textKeyOf } from './values.ts';

export type FieldCondition = {
  key: string;
  in?: readonly string[] | null | undefined;
  least?: string | null | undefined;
  most?: string | null | undefined;
  startsWith?: string | null | undefined;
  isSet?: boolean | null | undefined;
};
type Filter = {
  fields?: readonly FieldCondition[] | null | undefined;
  and?: readonly Filter[] | null | undefined;
  or?: readonly Filter[] | null | undefined;
  not?: Filter | null | undefined;
};

/**
 * Records of one condition that are looked up one by one. Of more, the list is walked in its order instead: it has
 * enough of them to fill a page soon (docs/decisions/0097-custom-fields-in-typed-columns.md).
 */
export const FEW = 20_000;
const CONDITIONS_MAX = 10;
const IN_MAX = 200;
const NUMBER = /^-?\d{1,15}(\.\d{1,4})?$/;

/** The conditions of one filter's own `fields`; empty where it has none. */
export type FieldConditions = (filter: Filter, at: readonly string[]) => Sql[];

const refused = (message: string, path: readonly string[]) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } });

const depthMax = 6;
const uses = (filter: Filter | null | undefined, depth = 0): boolean =>
  Boolean(filter) &&
  depth < depthMax &&
  ((filter?.fields?.length ?? 0) > 0 ||
    [...(filter?.and ?? []), ...(filter?.or ?? []), filter?.not].some((each) => uses(each, depth + 1)));

type Asked = {
  db: SqlRunner;
  viewer: Viewer;
  entity: FieldEntity;
  recordId: string;
  seen: Seen;
};

/** The conditions that what `v.id_value` names exists for the viewer: a customer, or a record of an object. */
export type Seen = { customer: Sql; record?: Sql };

/**
 * Prepares the conditions of a filter and its groups: reads the fields once, and for the conditions of the filter itself
 * how many records meet them, so that the statement that follows has a bound whatever the planner knows.
 * @param recordId the column of the list's rows, such as `c.id`
 * @throws GraphQLError BAD_USER_INPUT at the condition, for a field that is not there for the viewer or a value of another kind
 */
export async function fieldConditions(
  { db, viewer, entity, recordId, seen }: Asked,
  filter: Filter | null | undefined,
): Promise<FieldConditions> {
  if (!uses(filter)) return () => [];
  // for whoever is not of the staff no record holds anything in them
  if (!isStaff(viewer)) return (own) => ((own.fields?.length ?? 0) > 0 ? [sql`FALSE`] : []);
  const all = await definitionsOf(db, entity);
  const known = new Map(
    all.filter((each) => !each.retiredAt && mayRead(viewer, each, all)).map((each) => [each.key, each]),
  );
  const few = new Set<FieldCondition>();
  for (const [index, condition] of (filter?.fields ?? []).entries()) {
    if (condition.isSet === false) continue;
    const own = conditionOf(known, seen, condition, ['filter', 'fields', String(index)]);
    if (!(await areMoreThan(db, entity, own, FEW))) few.add(condition);
  }
  return (own, at) => {
    const conditions = own.fields ?? [];
    if (conditions.length > CONDITIONS_MAX) throw refused(`at most ${CONDITIONS_MAX} conditions`, [...at, 'fields']);
    return conditions.map((condition, index) => {
      const inner = conditionOf(known, seen, condition, [...at, 'fields', String(index)]);
      if (few.has(condition))
        return sql`${raw(recordId)} = ANY(ARRAY(SELECT v.record_id FROM ${raw(entity.values)} v WHERE ${inner}))`;
      // one look at the key of the record for each row of the walk: no join that would read all that match
      const found = sql`(SELECT TRUE FROM ${raw(entity.values)} v WHERE v.record_id = ${raw(recordId)} AND ${inner} LIMIT 1)`;
      return condition.isSet === false ? sql`(${found} IS NULL)` : sql`(${found} IS TRUE)`;
    });
  };
}

function conditionOf(
  known: ReadonlyMap<string, Definition>,
  seen: Seen,
  condition: FieldCondition,
  at: readonly string[],
): Sql {
  const definition = known.get(condition.key);
  if (!definition) throw refused('no such field', [...at, 'key']);
  const { kind } = definition;
  const parts: Sql[] = [sql`v.field_id = ${definition.id}::uuid`];
  // what does not exist for him is not named either
  if (namesRecords(kind)) parts.push(seen.record ?? sql`FALSE`);
  else if (namesCustomers(kind)) parts.push(seen.customer);
  const given = condition.in;
  if (given) {
    if (given.length > IN_MAX) throw refused(`at most ${IN_MAX} values`, [...at, 'in']);
    parts.push(equalTo(definition, given, [...at, 'in']));
  }
  for (const [name, sign] of [
    ['least', '>='],
    ['most', '<='],
  ] as const) {
    const bound = condition[name];
    if (bound === null || bound === undefined) continue;
    if (kind === 'DATE') {
      if (!isDay(bound)) throw refused('not a day', [...at, name]);
      parts.push(sql`v.date_value ${raw(sign)} ${bound}::date`);
    } else if (kind === 'NUMBER' || kind === 'MONEY' || kind === 'FORMULA') {
      if (!NUMBER.test(bound)) throw refused('not a number', [...at, name]);
      parts.push(sql`v.number_value ${raw(sign)} ${bound}::numeric`);
    } else throw refused('this field has no order', [...at, name]);
  }
  const start = condition.startsWith;
  if (start !== null && start !== undefined && start !== '') {
    if (kind !== 'TEXT') throw refused('only a text begins', [...at, 'startsWith']);
    parts.push(sql`v.text_key LIKE ${`${textKeyOf(start).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`);
  }
  return join(parts, ' AND ');
}

function equalTo({ kind }: Definition, given: readonly string[], at: readonly string[]): Sql {
  const all = (isGood: (text: string) => boolean, message: string) => {
    const bad = given.findIndex((text) => !isGood(text));
    if (bad >= 0) throw refused(message, [...at, String(bad)]);
    return [...given];
  };
  switch (kind) {
    case 'TEXT':
      return sql`v.text_key = ANY(${given.map(textKeyOf)}::text[])`;
    case 'NUMBER':
    case 'MONEY':
    case 'FORMULA':
      return sql`v.number_value = ANY(${all((text) => NUMBER.test(text), 'not a number')}::numeric[])`;
    case 'DATE':
      return sql`v.date_value = ANY(${all(isDay, 'not a day')}::date[])`;
    case 'CHOICE': {
      const codes = given.map((text) => text.split('/'));
      const upper = codes.filter(([, lower]) => lower === undefined).map(([code = '']) => code);
      const both = codes.filter(([, lower]) => lower !== undefined);
      return sql`(v.choice_value = ANY(${upper}::text[]) OR (v.choice_value, v.subchoice_value) IN (SELECT * FROM
        unnest(${both.map(([code = '']) => code)}::text[], ${both.map(([, lower = '']) => lower)}::text[])))`;
    }
    default:
      // what can be no id is nobody's
      return sql`v.id_value = ANY(${given.filter(isId)}::uuid[])`;
  }
}

const orderColumns = {
  TEXT: { column: 'v.text_key', type: 'text' },
  NUMBER: { column: 'v.number_value', type: 'numeric' },
  MONEY: { column: 'v.number_value', type: 'numeric' },
  FORMULA: { column: 'v.number_value', type: 'numeric' },
  DATE: { column: 'v.date_value', type: 'date' },
  CHOICE: { column: "(v.choice_value || '/' || coalesce(v.subchoice_value, ''))", type: 'text' },
} as const;

export type SortField = { definition: Definition; column: string; type: 'text' | 'numeric' | 'date' };

/**
 * The field by which a list is sorted.
 * @throws GraphQLError BAD_USER_INPUT where it is not there for the viewer, or has no order
 */
export async function sortField(
  { db, viewer, entity }: Omit<Asked, 'recordId' | 'seen'>,
  key: string,
  at: readonly string[],
): Promise<SortField> {
  const all = await definitionsOf(db, entity);
  const definition = all.find((each) => each.key === key && !each.retiredAt && mayRead(viewer, each, all));
  if (!definition) throw refused('no such field', at);
  if (!sortable.has(definition.kind)) throw refused('this field has no order', at);
  return { definition, ...orderColumns[definition.kind as keyof typeof orderColumns] };
}
