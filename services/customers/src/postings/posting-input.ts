import { addDays, type CalendarDay } from '@guanxi/runtime/clock';
import { clientMutationId, field, problem } from '@guanxi/runtime/graphql/input';
import type { Problem } from '@guanxi/runtime/graphql/refusals';
import { z } from 'zod';
import type { CodeList } from '../dictionaries/code-list.ts';
import type { Lists } from '../dictionaries/lists.ts';
import { problemOf, twoLevels } from '../dictionaries/two-levels.ts';
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

type Level = 'category' | 'subcategory' | 'province' | 'city';
type Said = { [Key in keyof PostingWords]?: PostingWords[Key] | null | undefined };

/** What a posting says once what was said is laid over what it held; codes in place of names. */
export function wordsOf(said: Said, held: PostingWords | undefined, lists: Lists): PostingWords | Problem[] {
  const kept = <Key extends keyof PostingWords>(key: Key) =>
    (said[key] === undefined ? held?.[key] : said[key]) ?? null;
  const clean = (key: 'title' | 'text' | 'quantity' | 'price') => kept(key)?.trim() || null;
  const problems: Problem[] = [];
  const levels = (list: CodeList, [upper, lower]: readonly [Level, Level]) => {
    const { codes, fault } = twoLevels(
      list,
      [said[upper], said[lower]],
      [held?.[upper] ?? null, held?.[lower] ?? null],
    );
    if (fault) problems.push(problemOf(fault, ['input'], [upper, lower]));
    return codes;
  };
  const [category, subcategory] = levels(lists.of('PRODUCT_CATEGORY'), ['category', 'subcategory']);
  const [province, city] = levels(lists.of('REGION'), ['province', 'city']);
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
