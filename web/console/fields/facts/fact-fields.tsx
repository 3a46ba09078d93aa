import { Select } from 'antd';
import { clearable } from '../../../kit/form/clearable.tsx';
import type { Field, FormValue, FormValues } from '../../../kit/form/form-types.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Dictionaries } from '../../../kit/words/dictionaries.ts';
import { FACTS, type Fact } from './facts.ts';

/** What fields are drawn with: the reader's language, and the code lists of the firm. */
export type Drawing = { word: (word: Word) => string; dictionaries: Dictionaries };

/** Facts as the fields of a form; province and city are chosen together with what lies in them. */
export const fieldsOf = (facts: readonly Fact[], drawing: Drawing, places: readonly Field[]): Field[] =>
  facts.flatMap((fact) => {
    if (fact.path === 'basic.province') return places;
    if (places.some(({ name }) => name === fact.path)) return [];
    return {
      ...fieldOf(fact, drawing, fact.path === 'name'),
      ...(fact.kind ? { when: (values: FormValues) => (values.kind ?? fact.kind) === fact.kind } : {}),
    };
  });

const CHINA = /^(?:cn|中国|中國|china)$/i;
/** Whether the customer is said to be in another country than China, whose regions are known. */
export const isAbroad = ({ 'basic.country': country }: FormValues): boolean =>
  typeof country === 'string' && country.trim() !== '' && !CHINA.test(country.trim());

/** A fact as a field of a form. */
function fieldOf(fact: Fact, { word, dictionaries }: Drawing, required = false): Field {
  const common = { name: fact.path, label: word(fact.label), half: fact.edit !== 'lines', required };
  const choices = () => (fact.choices?.() ?? []).map(({ value, word: said }) => ({ value, label: word(said) }));
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
      return { ...common, kind: 'choices', choices: choices() };
    case 'choice':
      return { ...common, kind: 'choice', choices: choices() };
    case 'tags':
      return {
        ...common,
        kind: 'own',
        draw: ({ id, value, change, invalid, describedBy }) => (
          <Select
            id={id}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            allowClear={clearable(word)}
            showSearch
            mode="tags"
            value={[...((value as readonly string[] | undefined) ?? [])]}
            options={[]}
            onChange={(next) => change((next as FormValue | undefined) ?? undefined)}
          />
        ),
      };
    case 'code':
      return codeField(fact, { word, dictionaries }, common);
  }
}

/** A code of a dictionary; of the lower level only what stands below the upper one that is chosen beside it. */
function codeField(
  { dictionary = '', of, path }: Fact,
  { word, dictionaries }: Drawing,
  common: Pick<Field, 'name' | 'label' | 'half' | 'required'>,
): Field {
  const list = dictionaries(dictionary);
  const lower = FACTS.find((each) => each.of === path)?.path;
  return {
    ...common,
    kind: 'own',
    draw: ({ id, value, change, values, fill, invalid, describedBy }) => {
      const options = of === undefined ? list : (list.find((each) => each.value === values[of])?.below ?? []);
      return (
        <Select
          id={id}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          allowClear={clearable(word)}
          showSearch
          optionFilterProp="label"
          value={value ?? null}
          options={options.map((each) => ({ value: each.value, label: each.label }))}
          onChange={(next) => {
            const code = (next as FormValue | undefined) ?? undefined;
            // what stood below the one that was chosen before does not stand below the other
            if (lower === undefined) change(code);
            else fill({ [path]: code, [lower]: undefined });
          }}
        />
      );
    },
  };
}
