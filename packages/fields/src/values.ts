/** Values of custom fields: read from what was typed, checked by the field's rules, compared. Pure. */
import { isDay } from '@guanxi/runtime/clock';
import { hasControlCharacter, lengthOf } from '@guanxi/runtime/graphql/input';
import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';
import { isId } from '@guanxi/runtime/ids';
import { Decimal } from '@guanxi/runtime/money';
import { RE2JS } from 're2js';
import { type Definition, type FieldKind, type FieldRules, isSeveral } from './definition.ts';

/** One value as it is stored, in the columns of its kind. */
export type Stored = {
  text: string | null;
  /** Of a text: what it is compared, sorted and found by. */
  textKey: string | null;
  number: string | null;
  currency: string | null;
  date: string | null;
  choice: string | null;
  subchoice: string | null;
  id: string | null;
};

export type FieldInput = {
  key: string;
  value?: string | null | undefined;
  currency?: string | null | undefined;
};

/** Code lists of two levels, such as the firm's dictionaries. */
export type ChoiceEntry = { code: string; names: readonly string[]; children?: Choices };
export type Choices = { find(text: string): ChoiceEntry | undefined; held(code: string): ChoiceEntry | undefined };
export type ChoiceLists = { of(dictionary: string): Choices };

export type ValueProblem = {
  at: 'value' | 'currency';
  code: RefusalCode;
  params?: Record<string, string | number>;
};

export const TEXT_MAX = 2000;
/** Records that one field may name. */
export const REFERENCES_MAX = 50;
const FILE_NAME_MAX = 255;
const KEY_MAX = 200;
const NUMBER = /^-?\d{1,15}(\.\d{1,4})?$/;
const CURRENCY = /^[A-Z]{3}$/;

const EMPTY: Stored = {
  text: null,
  textKey: null,
  number: null,
  currency: null,
  date: null,
  choice: null,
  subchoice: null,
  id: null,
};
export const stored = (part: Partial<Stored>): Stored => ({ ...EMPTY, ...part });

/** How texts are compared: without regard to case and width, by their first 200 characters. */
export const textKeyOf = (text: string): string =>
  [...text.normalize('NFKC').trim().toLowerCase()].slice(0, KEY_MAX).join('');

export type Reading = { lists: ChoiceLists; currency: string };

/**
 * Reads what was typed into a field; none where the field is cleared.
 * @returns the values to store, or what is wrong with the input and where
 */
export function readValues(
  definition: Definition,
  given: FieldInput,
  reading: Reading,
): { values: Stored[] } | { problem: ValueProblem } {
  const typed = given.value ?? '';
  const parts = isSeveral(definition.kind) ? typed.split(/[,，、;；\s]+/u) : [typed];
  const filled = parts.map((each) => each.trim()).filter((each) => each !== '');
  const at = 'value';
  if (filled.length === 0) return definition.required ? { problem: { at, code: 'REQUIRED' } } : { values: [] };
  if (filled.length > REFERENCES_MAX) return { problem: { at, code: 'TOO_MANY', params: { max: REFERENCES_MAX } } };
  const values: Stored[] = [];
  for (const each of new Set(filled)) {
    const read = readOne(definition, each, given, reading);
    if ('code' in read) return { problem: { at, ...read } };
    values.push(read);
  }
  return { values };
}

type Wrong = { code: RefusalCode; at?: ValueProblem['at']; params?: Record<string, string | number> };

function readOne({ kind, rules }: Definition, typed: string, given: FieldInput, reading: Reading): Stored | Wrong {
  if (typed.length > TEXT_MAX * 2) return { code: 'TOO_LONG', params: { max: TEXT_MAX } };
  switch (kind) {
    case 'TEXT':
      return readText(typed, rules);
    case 'NUMBER':
      return readNumber(typed, rules) ?? { code: 'INVALID_AMOUNT' };
    case 'MONEY': {
      const currency = given.currency?.trim() || reading.currency;
      if (!CURRENCY.test(currency)) return { code: 'UNKNOWN_VALUE', at: 'currency' };
      const number = readNumber(typed, rules) ?? { code: 'INVALID_AMOUNT' as const };
      return 'code' in number ? number : { ...number, currency };
    }
    case 'DATE':
      if (!isDay(typed)) return { code: 'INVALID_DAY' };
      return within(typed, rules.min ?? '1900-01-01', rules.max ?? '2199-12-31') ?? stored({ date: typed });
    case 'CHOICE':
      return readChoice(typed, reading.lists.of(rules.dictionary ?? ''));
    case 'PERSON':
    case 'REFERENCE':
    case 'REFERENCES':
    case 'RECORD':
    case 'RECORDS':
      return isId(typed) ? stored({ id: typed.toLowerCase() }) : { code: 'INVALID_ID' };
    case 'FILE':
      return readFile(typed);
    case 'FORMULA':
      return { code: 'NOT_ALLOWED_HERE' };
  }
}

/** A file by its id, and after a space what it is called. */
function readFile(typed: string): Stored | Wrong {
  const [id = '', ...words] = typed.split(' ');
  const name = words.join(' ').trim();
  if (!isId(id)) return { code: 'INVALID_ID' };
  if (hasControlCharacter(name, false) || /[/\\]/.test(name)) return { code: 'MALFORMED' };
  if (lengthOf(name) > FILE_NAME_MAX) return { code: 'TOO_LONG', params: { max: FILE_NAME_MAX } };
  return stored({ id: id.toLowerCase(), text: name === '' ? null : name });
}

function readText(typed: string, { min, max, pattern }: FieldRules): Stored | Wrong {
  if (hasControlCharacter(typed, true)) return { code: 'CONTROL_CHARACTER' };
  const length = lengthOf(typed);
  const most = Number(max ?? TEXT_MAX);
  if (length > most) return { code: 'TOO_LONG', params: { max: most } };
  if (min && length < Number(min)) return { code: 'TOO_SHORT', params: { min } };
  if (pattern && !patternOf(pattern)?.matches(typed)) return { code: 'MALFORMED' };
  return stored({ text: typed, textKey: textKeyOf(typed) });
}

function readNumber(typed: string, { min, max }: FieldRules): Stored | Wrong | undefined {
  const text = typed.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  if (!NUMBER.test(text)) return undefined;
  const value = new Decimal(text);
  if ((min && value.lt(min)) || (max && value.gt(max)))
    return { code: 'OUT_OF_RANGE', params: { min: min ?? '-999999999999999', max: max ?? '999999999999999' } };
  return stored({ number: value.toString() });
}

const within = (day: string, min: string, max: string): Wrong | undefined =>
  day < min || day > max ? { code: 'OUT_OF_RANGE', params: { min, max } } : undefined;

/** A code, `UPPER/LOWER`, or names in their places. What is retired is taken back as it is held, never chosen anew. */
function readChoice(typed: string, list: Choices): Stored | Wrong {
  const whole = list.find(typed);
  if (whole) return stored({ choice: whole.code });
  const at = typed.indexOf('/');
  const upper = at < 0 ? undefined : list.find(typed.slice(0, at));
  if (!upper) return { code: 'UNKNOWN_VALUE' };
  const lower = upper.children?.find(typed.slice(at + 1));
  if (!lower) return { code: 'NOT_A_CHILD', params: { parent: upper.names[0] ?? upper.code } };
  return stored({ choice: upper.code, subchoice: lower.code });
}

const patterns = new Map<string, RE2JS>();
/** A pattern in linear time whatever the text (RE2); undefined where it is none. */
export function patternOf(pattern: string): RE2JS | undefined {
  let made = patterns.get(pattern);
  if (made) return made;
  try {
    made = RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
  if (patterns.size > 500) patterns.clear();
  patterns.set(pattern, made);
  return made;
}

/** What no two records may have of a unique field. */
export const uniqueKeyOf = (value: Stored): string =>
  [
    value.textKey,
    value.number && new Decimal(value.number).toString(),
    value.currency,
    value.date,
    value.choice,
    value.subchoice,
    value.id,
  ]
    .filter((part) => part !== null)
    .join('\u001f');

export const sameValues = (a: readonly Stored[], b: readonly Stored[]): boolean =>
  a.length === b.length && a.every((value, at) => valueKey(value) === valueKey(b[at] as Stored));
const valueKey = (value: Stored) => `${value.text ?? ''}\u001f${uniqueKeyOf(value)}`;

/** Kinds whose values have an order by which lists are sorted. */
export const sortable: ReadonlySet<FieldKind> = new Set(['TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'FORMULA']);
