/** What a text that a person types is for; decides what a malformed one is. */
export type Form = 'text' | 'mail' | 'phone' | 'amount' | 'day' | 'instant' | 'code' | 'path' | 'language';

/** One bad value; `kind` is its name in a table of exceptions. */
export interface BadValue {
  kind: string;
  value: unknown;
}

const bad = (values: Record<string, unknown>): BadValue[] =>
  Object.entries(values).map(([kind, value]) => ({ kind, value }));

const names: [Form, RegExp][] = [
  ['mail', /mail$/i],
  ['phone', /^(phone|fax|\w*mobile)$/i],
  ['day', /^(\w+(On|Date|From|To)|validOn)$/],
  ['instant', /(At|^at)$/],
  ['amount', /^(amount|rate|factor|quantity|discount|from|\w+(Rate|Price|Quantity|Amount))$/],
  ['path', /path$/i],
  ['code', /^(code|currency|tier)$/],
];

/** The form of a text field by its name. */
export const formOf = (field: string): Form => names.find(([, pattern]) => pattern.test(field))?.[0] ?? 'text';

/** Texts that no field takes, whatever it is for. */
export const badText = bad({
  'over-long': '长'.repeat(100_000),
  'control character': 'a\u0000b',
  bell: 'a\u0007b',
  'lone surrogate': 'a\ud83d',
});

export const badId = bad({
  malformed: 'not-an-id',
  'over-long': '0'.repeat(100_000),
  'control character': '0192\u0000',
  'lone surrogate': '\ud83d',
  'braced id': '{01920000-0000-7000-8000-00000000e004}',
});

const malformed: Record<Form, BadValue[]> = {
  text: [],
  mail: bad({ malformed: 'not a mail', 'two signs': 'a@@example.com', 'no domain': 'a@b' }),
  phone: bad({ malformed: '1380013800a', short: '12' }),
  day: bad({
    malformed: 'tomorrow',
    'no such day': '2026-02-30',
    'other order': '24-11-2026',
    'year 0': '0000-01-01',
    'year 9999': '9999-12-31',
    'year 10000': '10000-01-01',
  }),
  instant: bad({ malformed: 'tomorrow', 'no such month': '2026-13-01T00:00:00Z', 'year 9999': '9999-12-31T00:00:00Z' }),
  amount: bad({
    malformed: 'ten',
    grouped: '1,000',
    exponent: '1e3',
    'not a number': 'NaN',
    negative: '-1',
    zero: '0',
    '1e15': '1000000000000000',
    'too fine': '1.00000000001',
  }),
  code: bad({ malformed: '<code/>' }),
  path: bad({ malformed: 'no path', 'doubled slash': '/east//shanghai', unknown: '/nowhere' }),
  language: bad({ malformed: 'klingon' }),
};

/** Bad texts for a field of a form. */
export const badTexts = (form: Form): BadValue[] => [...badText, ...malformed[form]];

export const emptyTexts = bad({ empty: '', blank: ' \u3000 ' });

export const badInts = bad({
  'wrong type': 'many',
  fraction: 1.5,
  '1e15': 1e15,
  negative: -1,
  zero: 0,
  largest: 2_147_483_647,
  smallest: -2_147_483_648,
});

export const badFlags = bad({ 'wrong type': 'maybe' });

/** Any script, four-byte characters, joiners and both directions, in one line: kept as it is, or refused by a stated rule. */
export const ANY_SCRIPT = '𠮷野家 Ωé👩‍👩‍👧 العربية עברית ﷺ';
