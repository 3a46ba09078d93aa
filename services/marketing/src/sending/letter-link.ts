/** The link that a letter carries, which works without an account. Pure. */
import type { Language } from '@guanxi/runtime';
import { letters, type TemplateCode } from '../templates/letters.ts';

/** What a link is good for: as customers, who answers it, has it. */
export type LinkPurpose = 'PREFERENCES' | 'CONSENT' | 'DATA';

/** Days for which a link is good. A mail program may take an address off the list for a while after. */
const DAYS: Readonly<Record<LinkPurpose, number>> = { PREFERENCES: 180, CONSENT: 14, DATA: 30 };
const DAY = 86_400_000;

export const expiryOf = (purpose: LinkPurpose, madeAt: Date): Date => new Date(madeAt.getTime() + DAYS[purpose] * DAY);

/** The link of a letter: its own where it asks for something; what is marketing leads to what one agrees to. */
export function linkOf(letter: TemplateCode): LinkPurpose | undefined {
  const { link, purpose } = letters[letter];
  return link ?? (purpose === 'MARKETING' ? 'PREFERENCES' : undefined);
}

/** Where links lead: addresses without a slash at their end. */
export type LinkPlaces = { member: string; gateway: string };

export const pageOf = ({ member }: LinkPlaces, code: string): string => `${member}/letter#${code}`;
/** What stands in its place in the words that are kept: who reads a letter in the office cannot follow its link. */
export const placeOf = (places: LinkPlaces): string => pageOf(places, '…');
/** Where a mail program takes the address off the list by one click (RFC 8058). */
export const unsubscribeOf = ({ gateway }: LinkPlaces, code: string): string => `${gateway}/unsubscribe/${code}`;

const FEET: Readonly<Record<Language, string>> = {
  'zh-CN': '选择您想收到的信息，或退订：',
  'zh-TW': '選擇您想收到的資訊，或取消訂閱：',
  en: 'Choose what you want to hear about, or unsubscribe:',
};

/** The text with the way to what one agrees to below it, where the letter is marketing. */
export function footed(text: string, letter: TemplateCode, language: string, places: LinkPlaces): string {
  if (linkOf(letter) !== 'PREFERENCES') return text;
  return `${text.trimEnd()}\n\n${FEET[language as Language] ?? FEET['zh-CN']}\n${placeOf(places)}`;
}
