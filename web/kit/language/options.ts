import type { Word } from './texts.ts';

/** The codes of a dictionary, in its order. */
export const codesOf = <Code extends string>(words: Record<Code, unknown>): Code[] => Object.keys(words) as Code[];

/** A dictionary as the choices of a filter or a field. */
export const optionsOf = <Code extends string>(words: Record<Code, Word>, say: (word: Word) => string) =>
  codesOf(words).map((code) => ({ value: code as string, label: say(words[code]) }));

/** A dictionary in the reader's words, by its codes. */
export const wordsOf = <Code extends string>(words: Record<Code, Word>, say: (word: Word) => string) =>
  Object.fromEntries(codesOf(words).map((code) => [code, say(words[code])]));

/** Codes in the reader's words, where a text goes by the code itself. */
export const saidOf = <Code extends string>(codes: readonly Code[], say: (code: Code) => string) =>
  Object.fromEntries(codes.map((code) => [code, say(code)]));
