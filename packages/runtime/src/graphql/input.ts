import { z } from 'zod';
import { isDay } from '../clock.ts';
import { isId } from '../ids.ts';
import { readMobile, readPhone } from '../phone.ts';
import { type Language, languages } from '../viewer.ts';
import { type Problem, type Refusal, type RefusalCode, refuse } from './refusals.ts';

type Params = Record<string, string | number>;
const refusal = (code: RefusalCode, params?: Params) => ({ params: { refusal: code, params } });

/** Reports a problem with one of our codes from inside a zod refinement. */
export function problem(context: z.RefinementCtx, code: RefusalCode, params?: Params, path: string[] = []): void {
  context.addIssue({ code: 'custom', path, message: code, ...refusal(code, params) });
}

// Cc without tab and line breaks, lone surrogates
const CONTROL = /[\p{Cc}--[\t\n\r]]/v;
const CONTROL_OR_BREAK = /\p{Cc}/u;
const MAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** Length in characters as people count them: code points. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Whether a text holds what no field may: control characters, lone surrogates; a single line also holds no break. */
export const hasControlCharacter = (text: string, multiline: boolean): boolean =>
  (multiline ? CONTROL : CONTROL_OR_BREAK).test(text) || !text.isWellFormed();

export const isMail = (text: string): boolean => text.length <= 254 && MAIL.test(text) && !text.includes('..');

type TextRule = { max: number; min?: number; multiline?: boolean };
const text = ({ max, min = 0, multiline = false }: TextRule) =>
  z.string().superRefine((value, context) => {
    if (hasControlCharacter(value, multiline)) problem(context, 'CONTROL_CHARACTER');
    const length = lengthOf(value);
    if (length > max) problem(context, 'TOO_LONG', { max });
    if (length < min) problem(context, min === 1 ? 'REQUIRED' : 'TOO_SHORT', { min });
  });

const requiredText = (rule: Omit<TextRule, 'min'> & { min?: number }) =>
  z
    .string()
    .superRefine((value, context) => {
      if (value.trim() === '') problem(context, 'REQUIRED');
    })
    .pipe(text(rule));

const read = <T>(parse: (typed: string) => T | undefined, code: RefusalCode) =>
  z.string().transform((typed, context): T => {
    const value = typed.trim() === '' ? undefined : parse(typed);
    if (value === undefined) {
      problem(context, typed.trim() === '' ? 'REQUIRED' : code);
      return z.NEVER;
    }
    return value;
  });

type AmountRule = { min?: string; max?: string; scale?: number };
const amount = ({ min = '0', max = '99999999999', scale = 2 }: AmountRule = {}) =>
  z.string().superRefine((value, context) => {
    if (!new RegExp(`^-?\\d{1,15}(\\.\\d{1,${scale}})?$`).test(value)) return problem(context, 'INVALID_AMOUNT');
    if (Number(value) < Number(min) || Number(value) > Number(max)) problem(context, 'OUT_OF_RANGE', { min, max });
  });

type DayRule = { min?: string; max?: string };
const day = ({ min = '1900-01-01', max = '2199-12-31' }: DayRule = {}) =>
  z.string().superRefine((value, context) => {
    if (!isDay(value)) return problem(context, 'INVALID_DAY');
    if (value < min || value > max) problem(context, 'OUT_OF_RANGE', { min, max });
  });

/** Fields of an input. What a person types arrives as text, so that a bad one is a refusal at its field. */
export const field = {
  id: () => z.string().refine(isId, refusal('INVALID_ID')),
  text,
  requiredText,
  mail: () => read((typed) => (isMail(typed.trim()) ? typed.trim() : undefined), 'INVALID_MAIL'),
  phone: () => read((typed) => readPhone(typed), 'INVALID_PHONE'),
  mobile: () => read((typed) => readMobile(typed), 'INVALID_MOBILE'),
  day,
  amount,
  instant: () =>
    read(
      (typed) => (/^\d{4}-\d{2}-\d{2}T/.test(typed) && !Number.isNaN(Date.parse(typed)) ? new Date(typed) : undefined),
      'INVALID_TIME',
    ),
  int: ({ min, max }: { min: number; max: number }) =>
    z.number().superRefine((value, context) => {
      if (!Number.isInteger(value) || value < min || value > max) problem(context, 'OUT_OF_RANGE', { min, max });
    }),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) =>
    z.enum(values, refusal('UNKNOWN_VALUE') as never),
  list: <T extends z.ZodType>(item: T, { min = 0, max }: { min?: number; max: number }) =>
    z.array(item).superRefine((value, context) => {
      if (value.length > max) problem(context, 'TOO_MANY', { max });
      if (value.length < min) problem(context, 'TOO_FEW', { min });
    }),
  /** `ZH_CN` in the graph; `zh-CN` once GraphQL has read it. */
  language: () => z.enum(languages as [Language, ...Language[]], refusal('UNKNOWN_VALUE') as never),
  flag: () => z.boolean(),
  /** Path of a department, such as `/east/shanghai`. Whether there is one is for sales to know. */
  departmentPath: () =>
    z.string().superRefine((path, context) => {
      if (path.length > 200 || !/^(\/[a-z0-9-]+)+$/.test(path)) problem(context, 'MALFORMED');
    }),
  /** Leaves out an empty text, so that a cleared field is `null` and an absent one `undefined`. */
  optional: <T extends z.ZodType>(item: T) =>
    z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), item.nullish()),
};

export const clientMutationId = () => text({ min: 1, max: 128 });

/** Checks an input by its schema: the value, or one refusal with every problem. */
export function readInput<T extends z.ZodType>(
  schema: T,
  input: unknown,
  path: string[] = ['input'],
): { value: z.infer<T> } | Refusal {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data };
  return refuse.invalid(...result.error.issues.map((issue) => problemOf(issue, path)));
}

function problemOf(issue: z.core.$ZodIssue, path: string[]): Problem {
  const custom =
    issue.code === 'custom' ? (issue.params as { refusal?: RefusalCode; params?: Params } | undefined) : undefined;
  const at = [...path, ...issue.path.map(String)];
  if (custom?.refusal) return { path: at, code: custom.refusal, params: custom.params };
  if (issue.code === 'invalid_type')
    return { path: at, code: issue.input === undefined || issue.input === null ? 'REQUIRED' : 'MALFORMED' };
  if (issue.code === 'invalid_value') return { path: at, code: 'UNKNOWN_VALUE' };
  return { path: at, code: 'MALFORMED' };
}
