import type { Word } from '../../../kit/language/texts.ts';
import { bothLevels, type Dictionaries } from '../../../kit/words/dictionaries.ts';
import { CONTACT_FACTS } from '../../fields/contact/contact-facts.ts';
import { FACTS, type Fact } from '../../fields/facts/facts.ts';
import { formName } from '../../fields/input.ts';
import { RECORD_NAME } from '../../fields/object/record-fields.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import type { LaidKind } from './entity.ts';
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

type Words = { definitions: readonly Definition[]; dictionaries: Dictionaries; word: (word: Word) => string };

/** All fields that a layout of a kind of record may name, and those that only its conditions may. */
export function knownFields({ entity }: LaidKind, words: Words): ReadonlyMap<string, Known> {
  return new Map([...OWN[entity](words), ...ofFirm(words)].map((each) => [each.name, each]));
}

const ofContacts = ({ word }: Words): Known[] =>
  CONTACT_FACTS.map(({ path, label, edit }) => ({
    name: path,
    label: word(label),
    must: path === 'contact.name',
    never: false,
    values: edit === 'text' ? 'typed' : 'any',
  }));

function ofCustomers({ dictionaries, word }: Words): Known[] {
  const codes = ({ dictionary = '', of }: Fact): Option[] => {
    const list = dictionaries(dictionary);
    return of ? list.flatMap(({ below }) => below) : list.map(({ value, label }) => ({ value, label }));
  };
  const ofFact = (fact: Fact): Known['values'] => {
    if (fact.dictionary) return codes(fact);
    if (fact.choices) return fact.choices().map(({ value, word: said }) => ({ value, label: word(said) }));
    return TYPED.includes(fact.edit) && !REGIONS.has(fact.path) ? 'typed' : 'any';
  };
  return [
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
  ];
}

const ofObjects = ({ word }: Words): Known[] => [
  { name: RECORD_NAME.path, label: word(RECORD_NAME.label), must: true, never: false, values: 'typed' },
];

const OWN: Record<LaidKind['entity'], (words: Words) => Known[]> = {
  CUSTOMER: ofCustomers,
  CONTACT: ofContacts,
  OBJECT: ofObjects,
};

const ofFirm = ({ definitions, dictionaries }: Words): Known[] =>
  definitions.map(({ key, label, kind, isRequired, dictionary }) => ({
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
  }));

/** Held by codes that nobody types. */
const REGIONS: ReadonlySet<string> = new Set(['basic.country', 'basic.province', 'basic.city']);
