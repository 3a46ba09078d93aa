const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
const OPENS = /[\u2066-\u2068]/;

/**
 * What a person wrote, to stand in a line with other words: its controls of direction end where it ends (UAX #9, 2.4).
 * Within an element of its own it need not be, for the sheet of the kit keeps elements apart. Other text stays as it is.
 */
export function apart(text: string): string {
  if (!CONTROLS.test(text)) return text;
  let open = 0;
  let kept = '';
  for (const character of text) {
    if (OPENS.test(character)) open += 1;
    else if (character === POP_ISOLATE) {
      // one too many would end what keeps the text apart
      if (open === 0) continue;
      open -= 1;
    }
    kept += character;
  }
  return FIRST_STRONG_ISOLATE + kept + POP_ISOLATE.repeat(open + 1);
}

/** What there is of several things, in one line, each apart from the others. */
export const joined = (parts: readonly (string | null | undefined | false)[], between = ' · '): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map(apart)
    .join(between);
