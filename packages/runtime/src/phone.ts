import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type { CountryCode };

/** A telephone number as it was typed and as the network knows it. */
export type Phone = { typed: string; e164: string; extension?: string | undefined };

const EXTENSION = /(?:转|轉|分机|分機|ext\.?|#|x)\s*(\d{1,6})$/i;

/** Full width digits and signs as ASCII; spaces at the ends removed. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/**
 * Reads a number of any line: it need only be possible. 转 and 分机 are extensions. `undefined` where it is none.
 */
export function readPhone(typed: string, country: CountryCode = 'CN'): Phone | undefined {
  const plain = halfWidth(typed);
  const extension = EXTENSION.exec(plain)?.[1];
  const main = plain.replace(EXTENSION, '').trim();
  if (!/^[+\d\s().\-–—/]+$/.test(main)) return undefined;
  const parsed = parsePhoneNumberFromString(main.replace(/^00/, '+'), country);
  if (!parsed?.isPossible()) return undefined;
  return { typed, e164: parsed.number, extension };
}

/** Eleven digits as a mobile number of China is written by itself. */
const CHINESE = /^1[3-9]\d{9}$/;
/** First five digits of China's mobile numbers that were met: all with the same ones are of one kind. */
const chineseRanges = new Set<string>();

/** Reads a mobile number: it must be valid and of a mobile line. */
export function readMobile(typed: string, country: CountryCode = 'CN'): Phone | undefined {
  const plain = halfWidth(typed);
  // most numbers of a file are such, and each costs more to look up than all else of its row
  const range = country === 'CN' && CHINESE.test(plain) ? plain.slice(0, 5) : undefined;
  const chinese = `+86${plain}`;
  if (range !== undefined && chineseRanges.has(range)) return { typed, e164: chinese };
  if (!/^[+\d\s().\-–—]+$/.test(plain)) return undefined;
  const parsed = parsePhoneNumberFromString(plain.replace(/^00/, '+'), country);
  if (!parsed?.isValid()) return undefined;
  const type = parsed.getType();
  if (type !== 'MOBILE' && type !== 'FIXED_LINE_OR_MOBILE') return undefined;
  if (range !== undefined && parsed.number === chinese) chineseRanges.add(range);
  return { typed, e164: parsed.number };
}

/** A number of which only the ends are shown: `138****1234`. */
export const maskedPhone = (e164: string): string => {
  const national = e164.replace(/^\+86/, '');
  return national.length < 8 ? '****' : `${national.slice(0, 3)}****${national.slice(-4)}`;
};

/** An address of which only the ends are shown: `z***@example.com`. */
export const maskedMail = (mail: string): string => {
  const at = mail.indexOf('@');
  return at < 1 ? '***' : `${mail.slice(0, 1)}***${mail.slice(at)}`;
};
