import type { CalendarDay } from '@guanxi/runtime/clock';

export const postingKinds = ['SUPPLY', 'DEMAND'] as const;
export type PostingKind = (typeof postingKinds)[number];
export const postingStates = ['OPEN', 'PAST', 'WITHDRAWN', 'HIDDEN'] as const;
export type PostingState = (typeof postingStates)[number];

/** Longest texts, in characters; how many days ahead a posting may stand, and how many of one customer stand at once. */
export const LIMITS = { title: 80, text: 2000, quantity: 60, price: 60, days: 366, open: 50 } as const;

export type Standing = { validUntil: CalendarDay; isWithdrawn: boolean; isHidden: boolean };

/** Where a posting stands on a day: nothing has to be done for it to be past. What staff hid is hidden first of all. */
export function stateOf({ validUntil, isWithdrawn, isHidden }: Standing, today: CalendarDay): PostingState {
  if (isHidden) return 'HIDDEN';
  if (isWithdrawn) return 'WITHDRAWN';
  return validUntil < today ? 'PAST' : 'OPEN';
}

const MAIL = /[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}/i;
/** Digits as a telephone number has them, however they are grouped: a mobile number, or one with an area code or 400. */
const NUMBERS = [/(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/, /(?<!\d)0\d{9,11}(?!\d)/, /(?<!\d)[48]00\d{7}(?!\d)/];

/**
 * Whether a text tells how its writer is reached past the house: a mail address or a telephone number, however its digits
 * are grouped and whatever their width. Everybody would read it, and nobody could take it back.
 */
export function holdsContact(text: string): boolean {
  // what is longer is refused for that
  const plain = text.slice(0, 2 * LIMITS.text).normalize('NFKC');
  if (MAIL.test(plain)) return true;
  const grouped = plain.replace(/(?<=\d)[\s\-–—.·()+]+(?=\d)/g, '');
  return NUMBERS.some((number) => number.test(grouped));
}
