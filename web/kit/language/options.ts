import type { Word } from './texts.ts';

/** The codes of a dictionary, in its order. */
export const codesOf = <Code extends string>(words: Record<Code, unknown>): Code[] => Object.keys(words) as Code[];

/** A dictionary as the choices of a filter or a field. */
export const optionsOf = <Code extends string>(words: Record<Code, Word>, say: (word: Word) => string) =>
  codesOf(words).map((code) => ({ value: code as string, label: say(words[code]) }));
