import { addDays, type CalendarDay } from '@guanxi/runtime/clock';
import { clientMutationId, field, problem } from '@guanxi/runtime/graphql/input';
import type { Problem } from '@guanxi/runtime/graphql/refusals';
import { z } from 'zod';
import type { CodeList } from '../dictionaries/code-list.ts';
import type { Lists } from '../dictionaries/lists.ts';
import { holdsContact, LIMITS, postingKinds } from './posting.ts';
import type { PostingWords } from './postings-store.ts';

/** A text that everybody reads: it does not say how its writer is reached. */
const open = <T extends z.ZodType<string>>(text: T) =>
  text.superRefine((typed, context) => {
    if (holdsContact(typed)) problem(context, 'NOT_ALLOWED_HERE');
  });
const title = () => open(field.requiredText({ max: LIMITS.title }));
const body = () => open(field.requiredText({ max: LIMITS.text, multiline: true }));
const code = () => field.text({ max: 60 });
const lastDay = (today: CalendarDay) => field.day({ min: today, max: addDays(today, LIMITS.days) });
const optional = {
  subcategory: field.optional(code()),
  quantity: field.optional(open(field.text({ max: LIMITS.quantity }))),
  price: field.optional(open(field.text({ max: LIMITS.price }))),
  province: field.optional(code()),
  city: field.optional(code()),
};

export const publishInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id().nullish(),
    kind: field.oneOf(postingKinds),
    category: field.requiredText({ max: 60 }),
    title: title(),
    text: body(),
    ...optional,
    validUntil: lastDay(today),
  });

export const changeInput = (today: CalendarDay) =>
  z.object({
    clientMutationId: clientMutationId(),
    postingId: field.id(),
    expectedVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
    category: field.requiredText({ max: 60 }).nullish(),
    title: title().nullish(),
    text: body().nullish(),
    ...optional,
    validUntil: lastDay(today).nullish(),
  });

type Said = { [Key in keyof PostingWords]?: PostingWords[Key] | null | undefined };

/** What a posting says once what was said is laid over what it held; codes in place of names. */
export function wordsOf(said: Said, held: PostingWords | undefined, lists: Lists): PostingWords | Problem[] {
  const kept = <Key extends keyof PostingWords>(key: Key) =>
    (said[key] === undefined ? held?.[key] : said[key]) ?? null;
  const clean = (key: 'title' | 'text' | 'quantity' | 'price') => kept(key)?.trim() || null;
  const problems: Problem[] = [];
  const [category, subcategory] = levels(
    ['category', 'subcategory'],
    said,
    held,
    lists.of('PRODUCT_CATEGORY'),
    problems,
  );
  const [province, city] = levels(['province', 'city'], said, held, lists.of('REGION'), problems);
  if (problems.length > 0) return problems;
  return {
    category: category ?? '',
    subcategory,
    title: clean('title') ?? '',
    text: clean('text') ?? '',
    quantity: clean('quantity'),
    price: clean('price'),
    province,
    city,
    validUntil: kept('validUntil') ?? '',
  };
}

type Level = 'category' | 'subcategory' | 'province' | 'city';

/** Two levels of a dictionary; a new upper one leaves the lower one behind. What was retired since stays where it is held. */
function levels(
  [upper, lower]: readonly [Level, Level],
  said: Said,
  held: PostingWords | undefined,
  list: CodeList,
  problems: Problem[],
): [string | null, string | null] {
  const of = (among: CodeList | undefined, wanted: string, before: string | null | undefined) =>
    among?.find(wanted) ?? (wanted === before ? among?.held(wanted) : undefined);
  const first = said[upper] === undefined ? (held?.[upper] ?? null) : (said[upper] ?? null);
  const isMoved = said[upper] !== undefined && said[upper] !== held?.[upper];
  const second = said[lower] === undefined ? (isMoved ? null : (held?.[lower] ?? null)) : (said[lower] ?? null);
  if (first === null) {
    if (second !== null) problems.push({ path: ['input', upper], code: 'REQUIRED' });
    return [null, null];
  }
  const entry = of(list, first, held?.[upper]);
  if (!entry) {
    problems.push({ path: ['input', upper], code: 'UNKNOWN_VALUE' });
    return [null, null];
  }
  if (second === null) return [entry.code, null];
  const child = of(entry.children, second, held?.[lower]);
  if (!child) problems.push({ path: ['input', lower], code: 'NOT_A_CHILD', params: { parent: entry.names[0] } });
  return [entry.code, child?.code ?? null];
}
