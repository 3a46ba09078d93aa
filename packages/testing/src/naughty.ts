import { createRequire } from 'node:module';

/** The big list of naughty strings, and what it lacks of Unicode and of files that spreadsheets open. */
const own: readonly string[] = [
  // beyond the first plane: rare Han, families joined, flags, tags, what nobody has assigned
  ...['𠮷野家𠀋', '𪚥𪚥', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽👍🏿', '1️⃣#️⃣', '\u{10FFFD}', '\u{1F9D1}\u200D\u{1F680}', '\u{E0041}'],
  // both directions, overrides and isolates that are not closed
  ...['العربية אבג abc', '\u202Etxt.exe', '\u2066abc', 'a\u2069\u202Cb', '\u200Fمرحبا\u200E', '\u061C٣', '﷽'],
  // nothing to be seen, joiners, soft hyphens, marks of order
  ...['a\u200Bb', '\u2060x\u2060', '\uFEFFbom', 'x\uFEFF', 'soft\u00ADhyphen', '\u180Ex', '\u3164', '\u115F', '\u2800'],
  // what stands upon each other, composed and not
  ...[
    'e\u0301',
    'é',
    '\u1112\u1161\u11AB',
    '한',
    'Z\u0338\u0322\u0321a\u0335\u0345l\u0337\u0348g\u0336',
    'ก็็็็็็',
    'नि',
    'ﬁ',
    'ｱﾞ',
  ],
  // private, and no characters at all
  ...['\uE000', '\uFDD0', '\uFFFE', '\uFFFF', '\u2028x', '\u2029x', 'x\u0085y'],
  // what spreadsheets, databases, shells and templates would run
  ...[
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    "'=1",
    '\t=1',
    '=cmd|" /C calc"!A0',
    '"a","b"',
    'a\r\nb',
    "';--",
    '%_\\',
    '{{7*7}}',
  ],
  // ids of other things, blanks at both ends, one long word
  ...[
    '  padded  ',
    '\u3000全角\u3000',
    '\u00A0nbsp\u00A0',
    'W'.repeat(60),
    '长'.repeat(60),
    'null',
    '-0',
    '1e999',
    '\\N',
    '$&',
  ],
  // lone surrogates, control characters
  ...['\uD83D', 'a\uDE00b', 'a\u0000b', '\u0007', '\u001B[31mred', '\u007F'],
];

const list = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/** Texts that have broken programs, none twice. */
export const naughtyStrings: readonly string[] = [...new Set([...list, ...own])];
