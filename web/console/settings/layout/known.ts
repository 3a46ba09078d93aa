import type { Word } from '../../../kit/language/texts.ts';
import { bothLevels, type Dictionaries } from '../../../kit/words/dictionaries.ts';
import { FACTS, type Fact } from '../../fields/facts/facts.ts';
import { formName } from '../../fields/input.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { KIND_CHOICES, KIND_WORD } from './words.ts';

export type Option = { value: string; label: string };
/** What the editor knows of a field. */
export type Known = {
  name: string;
  label: string;
  /** It must be filled, whatever a layout says. */
  must: boolean;
  /** It can never be asked for. */
  never: boolean;
  /** What a condition may name: some of these, anything that is typed, or nothing but that it holds something. */
  values: readonly Option[] | 'typed' | 'any';
};

const TYPED: readonly Fact['edit'][] = ['text', 'tags'];

/** All fields that a layout may name, and the kind, which only conditions may. */
export function knownFields(
  definitions: readonly Definition[],
  dictionaries: Dictionaries,
  word: (word: Word) => string,
): ReadonlyMap<string, Known> {
  const codes = ({ dictionary = '', of }: Fact): Option[] => {
    const list = dictionaries(dictionary);
    return of ? list.flatMap(({ below }) => below) : list.map(({ value, label }) => ({ value, label }));
  };
  const ofFact = (fact: Fact): Known['values'] => {
    if (fact.dictionary) return codes(fact);
    if (fact.choices) return fact.choices().map(({ value, word: said }) => ({ value, label: word(said) }));
    return TYPED.includes(fact.edit) && !REGIONS.has(fact.path) ? 'typed' : 'any';
  };
  const all: Known[] = [
    {
      name: 'kind',
      label: word(KIND_WORD),
      must: true,
      never: false,
      values: KIND_CHOICES.map(({ value, word: said }) => ({ value, label: word(said) })),
    },
    ...FACTS.map((fact) => ({
      name: fact.path,
      label: word(fact.label),
      must: fact.path === 'name',
      never: fact.edit === 'flag',
      values: ofFact(fact),
    })),
    ...definitions.map(({ key, label, kind, isRequired, dictionary }) => ({
      name: formName(key),
      label,
      must: isRequired,
      never: kind === 'FORMULA',
      values:
        kind === 'CHOICE'
          ? bothLevels(dictionaries(dictionary ?? ''))
          : kind === 'TEXT' || kind === 'NUMBER'
            ? ('typed' as const)
            : ('any' as const),
    })),
  ];
  return new Map(all.map((each) => [each.name, each]));
}

/** Held by codes that nobody types. */
const REGIONS: ReadonlySet<string> = new Set(['basic.country', 'basic.province', 'basic.city']);
