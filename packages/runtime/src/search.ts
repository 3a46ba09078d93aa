import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/**
 * What a text is found by: words of letters and digits, single Chinese characters' bigrams, their pinyin and its
 * initials. Stored in an array column under GIN; a query's tokens must all be contained in it.
 */
export function tokens(...texts: (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) if (text) for (const token of tokensOf(text)) found.add(token);
  return [...found];
}

/**
 * What a name of a thing is found by: as `tokens`, and the initials of its pinyin from every character on, so that
 * `wlc` finds 有机乌龙茶 as well as `yjw` does. For short texts: they are as many as the square of its length.
 */
export function nameTokens(...texts: (string | null | undefined)[]): string[] {
  const found = new Set(tokens(...texts));
  for (const text of texts)
    for (const run of runs(text ?? '')) {
      if (!HAN.test(run)) continue;
      const initials = [...initialsOf(syllablesOf(run))].slice(0, NAME_LONGEST);
      for (let start = 1; start + 1 < initials.length; start += 1)
        for (const part of beginnings(initials.slice(start).join(''), 2, 12)) found.add(part);
    }
  return [...found];
}

/** Characters of a name that are looked at. */
const NAME_LONGEST = 40;

/** What a query must contain: only what was typed, not its derivations. */
export function queryTokens(text: string): string[] {
  const found = new Set<string>();
  for (const run of runs(text)) {
    if (!HAN.test(run)) found.add(run);
    else for (const gram of bigrams(run)) found.add(gram);
  }
  return [...found];
}

function* tokensOf(text: string): Iterable<string> {
  for (const run of runs(text)) {
    if (!HAN.test(run)) {
      yield run;
      yield* beginnings(run, 2, run.length - 1);
      continue;
    }
    yield* bigrams(run);
    for (const character of run) yield character;
    const syllables = syllablesOf(run);
    yield* beginnings(syllables.join(''), 2, 40);
    yield* beginnings(initialsOf(syllables), 2, 12);
  }
}

const syllablesOf = (run: string): string[] =>
  pinyin(run, { toneType: 'none', type: 'array' }).map((each) => each.toLowerCase());
const initialsOf = (syllables: readonly string[]): string => syllables.map((each) => [...each][0] ?? '').join('');

/** A text's beginnings by characters, never half of one: rare characters are two code units long. */
function* beginnings(text: string, shortest: number, longest: number): Iterable<string> {
  let beginning = '';
  let length = 0;
  for (const character of text) {
    if (length === longest) return;
    beginning += character;
    length += 1;
    if (length >= shortest) yield beginning;
  }
}

/** Runs of Han characters, and runs of other letters and digits, lower case, full width as half width. */
function* runs(text: string): Iterable<string> {
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv))
    yield run;
}

function* bigrams(run: string): Iterable<string> {
  const characters = [...run];
  if (characters.length === 1) yield run;
  for (let at = 0; at + 1 < characters.length; at += 1) yield `${characters[at]}${characters[at + 1]}`;
}
