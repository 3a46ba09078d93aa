import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { badFlags, badId, badInts, badTexts, emptyTexts, type Form, formOf } from './bad-values.ts';

/** One bad value at one place of an input. `value` undefined leaves the field out. */
export interface InputCase {
  path: readonly string[];
  kind: string;
  value: unknown;
}

export interface CaseOptions {
  forms: Readonly<Record<string, Form>>;
  foreign: Readonly<Record<string, unknown>>;
  freshId: () => string;
}

type Input = Readonly<Record<string, unknown>>;

/** Conditions of a list, which the suites of lists try: what can match nothing there matches nothing. */
const isConditions = ({ name }: GraphQLInputObjectType): boolean => name.endsWith('Filter');

/** Places of an input type for which a sample has no value: nothing could be said of them. */
export function placesWithout(type: GraphQLInputObjectType, input: Input, path: readonly string[] = []): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const at = [...path, field.name];
    if (field.name === 'clientMutationId') return [];
    const value = input[field.name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [at.join('.')];
    const nullable = getNullableType(field.type);
    const item = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
    const inner = Array.isArray(value) ? value[0] : value;
    return isInputObjectType(item) && !isConditions(item) ? placesWithout(item, inner as Input, at) : [];
  });
}

/** Every bad value for every place that the input has. */
export function casesOf(
  type: GraphQLInputObjectType,
  input: Input,
  options: CaseOptions,
  path: readonly string[] = [],
): InputCase[] {
  return Object.values(type.getFields())
    .filter(({ name }) => name === 'clientMutationId' || input[name] !== undefined)
    .flatMap((field) => [
      ...missing(field, [...path, field.name]),
      ...casesOfValue(field.type, field.name, input[field.name], options, [...path, field.name]),
    ]);
}

function missing(field: GraphQLInputField, path: readonly string[]): InputCase[] {
  if (!isNonNullType(field.type) || field.defaultValue !== undefined) return [];
  const nullable = getNullableType(field.type);
  const isText = 'name' in nullable && (nullable.name === 'String' || nullable.name === 'ID');
  return [
    { path, kind: 'missing', value: undefined },
    { path, kind: 'null', value: null },
    // an id of a request is whatever its caller makes it
    ...(isText && field.name !== 'clientMutationId' ? emptyTexts.map((each) => ({ path, ...each })) : []),
  ];
}

function casesOfValue(
  type: GraphQLInputType,
  name: string,
  value: unknown,
  options: CaseOptions,
  path: readonly string[],
): InputCase[] {
  const nullable = getNullableType(type);
  const here = (kind: string, given: unknown): InputCase => ({ path, kind, value: given });
  if (isListType(nullable)) {
    const list = value as unknown[];
    return [
      // where a list may be left out, an empty one says "none"
      ...(isNonNullType(type) ? [here('empty list', [])] : []),
      here('10,000 items', new Array(10_000).fill(list[0])),
      here('null item', [null]),
      ...casesOfValue(nullable.ofType, name, list[0], options, [...path, '0']),
    ];
  }
  if (isInputObjectType(nullable)) {
    const inner = isConditions(nullable) ? [] : casesOf(nullable, value as Input, options, path);
    return [here('wrong type', 'text'), ...inner];
  }
  if (isEnumType(nullable)) return [here('unknown', 'NO_SUCH_VALUE'), here('wrong type', 7)];
  const isId = nullable.name === 'ID' && name !== 'clientMutationId';
  if (isId) {
    const foreign = options.foreign[name];
    return [
      ...badId.map((each) => ({ path, ...each })),
      here('wrong type', {}),
      here('unknown id', options.freshId()),
      ...(foreign === undefined ? [] : [here('foreign id', foreign)]),
    ];
  }
  if (nullable.name === 'Int') return badInts.map((each) => ({ path, ...each }));
  if (nullable.name === 'Boolean') return badFlags.map((each) => ({ path, ...each }));
  const form = name === 'clientMutationId' ? 'text' : (options.forms[name] ?? formOf(name));
  const foreign = options.foreign[name];
  return [
    ...badTexts(form).map((each) => ({ path, ...each })),
    here('wrong type', {}),
    ...(foreign === undefined ? [] : [here('foreign', foreign)]),
  ];
}

/** Fields of type ID for which nobody said what a foreign one would be. */
export function idsOf(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const nullable = getNullableType(field.type);
    const item = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
    if (isInputObjectType(item)) return isConditions(item) ? [] : idsOf(item);
    return 'name' in item && item.name === 'ID' && field.name !== 'clientMutationId' ? [field.name] : [];
  });
}

/** Places of free text, whose content nobody but people reads. */
export function freeTexts(
  type: GraphQLInputObjectType,
  input: Input,
  forms: CaseOptions['forms'],
  path: readonly string[] = [],
): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const value = input[field.name];
    const nullable = getNullableType(field.type);
    const at = [...path, field.name];
    if (value === undefined || field.name === 'clientMutationId') return [];
    const item = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
    const [inner, inside] = Array.isArray(value) ? [value[0], [...at, '0']] : [value, at];
    if (isInputObjectType(item)) return isConditions(item) ? [] : freeTexts(item, inner as Input, forms, inside);
    const isText = 'name' in item && item.name === 'String';
    return isText && (forms[field.name] ?? formOf(field.name)) === 'text' ? [inside] : [];
  });
}

/** The input with another value at a place. */
export function withValue(input: Input, path: readonly string[], value: unknown): Record<string, unknown> {
  const copy = structuredClone(input) as Record<string, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  const last = path.at(-1) as string;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
