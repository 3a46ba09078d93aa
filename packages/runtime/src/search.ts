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
    const syllables = pinyin(run, { toneType: 'none', type: 'array' }).map((each) => each.toLowerCase());
    const whole = syllables.join('');
    const initials = syllables.map((each) => [...each][0] ?? '').join('');
    yield* beginnings(whole, 2, 40);
    yield* beginnings(initials, 2, 12);
  }
}

/** A text's beginnings by characters, never half of one: rare characters are two code units long. */
function* beginnings(text: string, shortest: number, longest: number): Iterable<string> {
  const characters = [...text];
  for (let end = shortest; end <= Math.min(characters.length, longest); end += 1)
    yield characters.slice(0, end).join('');
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
