import {
  type Actor,
  clientMutationId,
  type Database,
  field,
  isRefusal,
  type JsonSafe,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import { type Definition, type FieldNames, fieldRoles, kinds, namesRecords } from './definition.ts';
import { formulaProblems, groupProblems, ruleProblems } from './definition-rules.ts';
import { by, type Done, type FieldSetting, type FieldSettings, type Given, subjectOf } from './field-setting.ts';
import { definitionsOf, lockDefinition, lockDefinitions, newDefinitionId, saveDefinition } from './field-store.ts';
import { FORMULA_MAX } from './formula.ts';

const NAME_MAX = 60;
const PATTERN_MAX = 200;
/** Fields of one kind of record, retired ones among them. */
const FIELDS_MAX = 200;
const KEY = /^[a-z][a-z0-9_]{0,39}$/;

/** What a thing of the firm is called, as it is typed: in zh-CN, and where they differ in the other languages. */
export const fieldNames = z.object({
  zhCN: field.requiredText({ max: NAME_MAX }),
  zhTW: field.optional(field.text({ max: NAME_MAX })),
  en: field.optional(field.text({ max: NAME_MAX })),
});
const roles = () =>
  field.list(field.oneOf(fieldRoles as unknown as readonly [string, ...string[]]), { max: 20 }).nullish();
const bound = () => field.optional(field.text({ max: 20 }));
const rules = { min: bound(), max: bound(), pattern: field.optional(field.text({ max: PATTERN_MAX })) };

const entityOf = (settings: FieldSettings) =>
  field.oneOf(Object.keys(settings) as unknown as readonly [string, ...string[]]);

const defineInput = (settings: FieldSettings) =>
  z.object({
    clientMutationId: clientMutationId(),
    entity: entityOf(settings),
    key: z.string().refine((key) => KEY.test(key), { params: { refusal: 'MALFORMED' } }),
    kind: field.oneOf(kinds),
    names: fieldNames,
    group: field.text({ max: 40 }),
    isRequired: field.flag().nullish(),
    isUnique: field.flag().nullish(),
    isSearched: field.flag().nullish(),
    ...rules,
    dictionary: field.optional(field.text({ max: 40 })),
    object: field.optional(field.text({ max: 40 })),
    formula: field.optional(field.text({ max: FORMULA_MAX })),
    readRoles: roles(),
    writeRoles: roles(),
  });
const changeInput = z.object({
  clientMutationId: clientMutationId(),
  fieldId: field.id(),
  names: fieldNames.nullish(),
  group: field.optional(field.text({ max: 40 })),
  isRequired: field.flag().nullish(),
  isSearched: field.flag().nullish(),
  ...rules,
  readRoles: roles(),
  writeRoles: roles(),
});
const orderInput = (settings: FieldSettings) =>
  z.object({
    clientMutationId: clientMutationId(),
    entity: entityOf(settings),
    fieldIds: field.list(field.id(), { min: 1, max: FIELDS_MAX }),
  });

/** The same in all languages: what was left out is as in zh-CN. */
export const namesRead = ({ zhCN, zhTW, en }: z.infer<typeof fieldNames>): FieldNames => {
  const cn = zhCN.trim();
  return [cn, zhTW?.trim() || cn, en?.trim() || cn];
};

/** Adds a field; it is there with the next request, in every replica. */
export async function defineField(
  db: Database,
  actor: Actor,
  settings: FieldSettings,
  given: Given,
): Promise<Done<'DefineCustomFieldSuccess'> | Refusal> {
  const read = readInput(defineInput(settings), given);
  if (isRefusal(read)) return read;
  const { value } = read;
  const setting = settings[value.entity] as FieldSetting;
  return db.command(actor, { name: 'defineField', input: given }, async (tx) => {
    await lockDefinitions(tx.db);
    const all = await definitionsOf(tx.db, setting.entity);
    const definition: Definition = {
      id: newDefinitionId(),
      entity: setting.entity.name,
      key: value.key,
      kind: value.kind,
      names: namesRead(value.names),
      group: value.group,
      place: Math.max(-1, ...all.map(({ place }) => place)) + 1,
      required: value.isRequired ?? false,
      unique: value.isUnique ?? false,
      searched: value.isSearched ?? false,
      rules: {
        min: value.min ?? null,
        max: value.max ?? null,
        pattern: value.pattern ?? null,
        dictionary: value.dictionary ?? null,
        object: value.object ?? null,
        formula: value.formula ?? null,
      },
      readRoles: [...new Set(value.readRoles ?? [])],
      writeRoles: [...new Set(value.writeRoles ?? [])],
      retiredAt: null,
      emptiedAt: null,
    };
    const problems = [...ruleProblems(definition), ...groupProblems(definition, setting)];
    if (all.some(({ key }) => key === value.key) || setting.own.includes(value.key))
      problems.push({ path: ['input', 'key'], code: 'TAKEN', params: { value: value.key } });
    if (all.length >= FIELDS_MAX)
      problems.push({ path: ['input', 'key'], code: 'TOO_MANY', params: { max: FIELDS_MAX } });
    problems.push(...formulaProblems(definition, all, setting));
    if (definition.kind === 'CHOICE' && value.dictionary && !(await setting.isDictionary(tx, value.dictionary)))
      problems.push({ path: ['input', 'dictionary'], code: 'UNKNOWN_REFERENCE' });
    if (namesRecords(definition.kind) && !setting.isObject)
      problems.push({ path: ['input', 'kind'], code: 'NOT_ALLOWED_HERE' });
    else if (namesRecords(definition.kind) && value.object && !(await setting.isObject?.(tx, value.object)))
      problems.push({ path: ['input', 'object'], code: 'UNKNOWN_REFERENCE' });
    if (problems.length > 0) return refuse.invalid(...problems);
    await saveDefinition(tx.db, definition, by(tx));
    if (definition.kind === 'FORMULA') await setting.definitionsChanged?.(tx);
    tx.audit({
      action: 'custom-field.defined',
      subject: subjectOf(definition),
      reason: `${definition.entity}.${definition.key}`,
    });
    return { __typename: 'DefineCustomFieldSuccess', entity: definition.entity, fieldId: definition.id };
  });
}

/** Changes what may change of a field. Values that are there stay as they are; the rules hold for those that come. */
export async function changeField(
  db: Database,
  actor: Actor,
  settings: FieldSettings,
  given: Given,
): Promise<Done<'ChangeCustomFieldSuccess'> | Refusal> {
  const read = readInput(changeInput, given);
  if (isRefusal(read)) return read;
  const { value } = read;
  return db.command(actor, { name: 'changeField', input: given }, async (tx) => {
    const before = await lockDefinition(tx.db, value.fieldId);
    const setting = before && settings[before.entity];
    if (!before || !setting) return refuse.notFound('fieldId');
    const rule = (name: 'min' | 'max' | 'pattern') =>
      value[name] === undefined ? (before.rules[name] ?? null) : value[name];
    const definition: Definition = {
      ...before,
      names: value.names ? namesRead(value.names) : before.names,
      group: value.group ?? before.group,
      required: value.isRequired ?? before.required,
      searched: value.isSearched ?? before.searched,
      rules: { ...before.rules, min: rule('min'), max: rule('max'), pattern: rule('pattern') },
      readRoles: value.readRoles ? [...new Set(value.readRoles)] : before.readRoles,
      writeRoles: value.writeRoles ? [...new Set(value.writeRoles)] : before.writeRoles,
    };
    const problems = [...ruleProblems(definition), ...groupProblems(definition, setting)];
    if (problems.length > 0) return refuse.invalid(...problems);
    await saveDefinition(tx.db, definition, by(tx));
    if (definition.searched !== before.searched) await setting.definitionsChanged?.(tx);
    tx.audit({ action: 'custom-field.changed', subject: subjectOf(before) });
    return { __typename: 'ChangeCustomFieldSuccess', entity: before.entity, fieldId: before.id };
  });
}

/** Puts fields in an order; those that are not named follow in the order in which they were. */
export async function orderFields(
  db: Database,
  actor: Actor,
  settings: FieldSettings,
  given: Given,
): Promise<(JsonSafe & { __typename: 'OrderCustomFieldsSuccess'; entity: string }) | Refusal> {
  const read = readInput(orderInput(settings), given);
  if (isRefusal(read)) return read;
  const { fieldIds, entity } = read.value;
  return db.command(actor, { name: 'orderFields', input: given }, async (tx) => {
    await lockDefinitions(tx.db);
    const all = await definitionsOf(tx.db, (settings[entity] as FieldSetting).entity);
    const known = new Set(all.map(({ id }) => id));
    const unknown = fieldIds.findIndex((id) => !known.has(id));
    if (unknown >= 0) return refuse.invalid({ path: ['fieldIds', String(unknown)], code: 'UNKNOWN_REFERENCE' });
    const rank = (id: string) => (fieldIds.includes(id) ? fieldIds.indexOf(id) : fieldIds.length);
    const ordered = [...all].sort((a, b) => rank(a.id) - rank(b.id));
    for (const [place, definition] of ordered.entries())
      if (definition.place !== place) await saveDefinition(tx.db, { ...definition, place }, by(tx));
    tx.audit({ action: 'custom-field.ordered', subject: ['CustomField', entity] });
    return { __typename: 'OrderCustomFieldsSuccess', entity: entity };
  });
}
