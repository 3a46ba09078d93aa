import { Select } from 'antd';
import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import type { Field, FormValue, FormValues } from '../../../kit/form/form-types.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Fact } from './fields.ts';

/** What a fact holds as its field edits it: text, a code, codes or a mark. */
export function factValue(customer: CustomerFactsFragment, path: string): FormValue | undefined {
  const found = heldAt(customer, path);
  if (found === null || found === undefined) return undefined;
  if (typeof found === 'string' || typeof found === 'boolean') return found;
  if (Array.isArray(found)) return found as string[];
  const held = found as { code?: string; typed?: string | null; number?: string; address?: string };
  return held.code ?? held.typed ?? held.number ?? held.address;
}

/** Whether it is shown by its ends alone: what is masked cannot be edited. */
export const isMasked = (customer: CustomerFactsFragment, path: string): boolean =>
  (heldAt(customer, path) as { masked?: boolean } | null | undefined)?.masked === true;

export const heldAt = (customer: CustomerFactsFragment, path: string): unknown =>
  path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | null)?.[part], customer);

/** Facts as the fields of a form; province and city are chosen together with what lies in them. */
export const fieldsOf = (facts: readonly Fact[], word: (word: Word) => string, places: readonly Field[]): Field[] =>
  facts.flatMap((fact) => {
    if (fact.path === 'basic.province') return places;
    if (places.some(({ name }) => name === fact.path)) return [];
    return {
      ...fieldOf(fact, word, fact.path === 'name'),
      ...(fact.kind ? { when: (values: FormValues) => (values.kind ?? fact.kind) === fact.kind } : {}),
    };
  });

const CHINA = /^(?:cn|中国|中國|china)$/i;
/** Whether the customer is said to be in another country than China, whose regions are known. */
export const isAbroad = ({ 'basic.country': country }: FormValues): boolean =>
  typeof country === 'string' && country.trim() !== '' && !CHINA.test(country.trim());

/** A fact as a field of a form. */
function fieldOf(fact: Fact, word: (word: Word) => string, required = false): Field {
  const common = { name: fact.path, label: word(fact.label), half: fact.edit !== 'lines', required };
  const choices = (above: string | undefined) =>
    (fact.choices?.(above) ?? []).map(({ value, word: said }) => ({ value, label: word(said) }));
  const { of } = fact;
  switch (fact.edit) {
    case 'text':
    case 'phone':
    case 'mail':
      return { ...common, kind: fact.edit };
    case 'day':
      return { ...common, kind: 'day' };
    case 'lines':
      return { ...common, kind: 'long-text' };
    case 'flag':
      return { ...common, kind: 'yes-no' };
    case 'choices':
      return { ...common, kind: 'choices', choices: choices(undefined) };
    case 'tags':
    case 'choice':
      if (fact.edit === 'choice' && of === undefined) return { ...common, kind: 'choice', choices: choices(undefined) };
      return {
        ...common,
        kind: 'own',
        draw: ({ id, value, change, values, invalid, describedBy }) => (
          <Select
            id={id}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            allowClear={clearable(word)}
            showSearch
            {...(fact.edit === 'tags' ? { mode: 'tags' as const } : {})}
            value={fact.edit === 'tags' ? [...((value as readonly string[] | undefined) ?? [])] : (value ?? null)}
            options={
              fact.edit === 'tags' ? [] : choices(of === undefined ? undefined : (values[of] as string | undefined))
            }
            onChange={(next) => change((next as FormValue | undefined) ?? undefined)}
          />
        ),
      };
  }
}
