import { useCallback } from 'react';
import { graphql } from '../../generated/index.ts';
import { useWords } from './use-words.ts';

const DictionaryChoices = graphql(`
  query DictionaryChoices {
    dictionaries {
      code
      name
      entries {
        code
        name
        children {
          code
          name
        }
      }
    }
  }
`);

export type DictionaryChoice = { value: string; label: string; below: readonly { value: string; label: string }[] };
/** What can be chosen of a dictionary, in the reader's language; nothing until it is known. */
export type Dictionaries = (code: string) => readonly DictionaryChoice[];

const NONE: readonly DictionaryChoice[] = [];

/** The code lists of two levels as the firm has them. */
export function useDictionaries(): Dictionaries {
  const data = useWords(DictionaryChoices);
  return useCallback(
    (code) =>
      data?.dictionaries
        ?.find((each) => each.code === code)
        ?.entries.map((entry) => ({
          value: entry.code,
          label: entry.name,
          below: entry.children.map((child) => ({ value: child.code, label: child.name })),
        })) ?? NONE,
    [data],
  );
}

/** What separates the upper level from the lower one where both are one value, such as LIQUOR/BAIJIU. */
const BETWEEN = '/';

/** Both levels as choices of one field: 酒类, then 酒类 · 白酒 and its others. */
export const bothLevels = (list: readonly DictionaryChoice[]): { value: string; label: string }[] =>
  list.flatMap(({ value, label, below }) => [
    { value, label },
    ...below.map((child) => ({ value: `${value}${BETWEEN}${child.value}`, label: `${label} · ${child.label}` })),
  ]);

/** The two codes of such a value. */
export const levelsOf = (value: string | undefined): [upper?: string, lower?: string] =>
  (value?.split(BETWEEN) ?? []) as [string?, string?];
