import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/**
 * What a text is found by: words of letters and digits, single Chinese characters' bigrams, their pinyin and its
 * initials. Stored in an array column under GIN; a query's tokens must all be contained in it.
 */
export function tokens(...texts: (string | null | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) if (text) addTokens(found, text);
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
        addBeginnings(found, initials.slice(start).join(''), 2, 12);
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

function addTokens(found: Set<string>, text: string): void {
  for (const run of runs(text)) {
    if (!HAN.test(run)) {
      found.add(run);
      addBeginnings(found, run, 2, run.length - 1);
      continue;
    }
    for (const gram of bigrams(run)) found.add(gram);
    for (const character of run) found.add(character);
    const syllables = syllablesOf(run);
    addBeginnings(found, syllables.join(''), 2, 40);
    addBeginnings(found, initialsOf(syllables), 2, 12);
  }
}

const syllablesOf = (run: string): string[] =>
  pinyin(run, { toneType: 'none', type: 'array' }).map((each) => each.toLowerCase());
const initialsOf = (syllables: readonly string[]): string => syllables.map((each) => [...each][0] ?? '').join('');

/** Adds a text's beginnings by characters, never half of one: rare characters are two code units long. */
function addBeginnings(found: Set<string>, text: string, shortest: number, longest: number): void {
  const characters = RARE.test(text) ? [...text] : text;
  const most = Math.min(characters.length, longest);
  for (let length = shortest; length <= most; length += 1) {
    const beginning = characters.slice(0, length);
    found.add(typeof beginning === 'string' ? beginning : beginning.join(''));
  }
}

const RARE = /[\ud800-\udfff]/;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_RUNS = /[a-z0-9]+/g;
const RUNS = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv;

/** Runs of Han characters, and runs of other letters and digits, lower case, full width as half width. */
function runs(text: string): readonly string[] {
  // numbers and addresses are most of what is looked at, and need none of the tables of Unicode
  const found = ASCII.test(text)
    ? text.toLowerCase().match(ASCII_RUNS)
    : text.normalize('NFKC').toLowerCase().match(RUNS);
  return found ?? [];
}

function bigrams(run: string): readonly string[] {
  const characters = [...run];
  return characters.length === 1 ? [run] : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
}
