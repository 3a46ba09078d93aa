import type { Area, AreaCommand } from '../app/area.ts';
import { languages } from '../language/language.ts';
import type { Word } from '../language/texts.ts';

export type Choice = {
  key: string;
  group: 'areas' | 'commands' | 'records' | 'favourites' | 'recent';
  label: string;
  aside?: string;
  to: string;
};

/** Found in any of the three languages: a reader of Chinese may well type the English word. */
const matches = (typed: string, title: Word, words: readonly string[] = []): boolean =>
  [...languages.map((language) => title[language]), ...words].some((text) => text.toLowerCase().includes(typed));

/** What of the areas and commands is meant by what is typed; all of them before anything is. */
export function choicesOf(
  typed: string,
  areas: readonly Area[],
  commands: readonly AreaCommand[],
  say: (word: Word) => string,
): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return [
    ...commands
      .filter(({ title, words }) => matches(wanted, title, words))
      .map(({ title, to }): Choice => ({ key: `command:${to}`, group: 'commands', label: say(title), to })),
    ...areas
      .filter(({ hidden, open, title }) => !hidden && !open && matches(wanted, title))
      .map(({ path, title }): Choice => ({ key: `area:${path}`, group: 'areas', label: say(title), to: `/${path}` })),
  ];
}
