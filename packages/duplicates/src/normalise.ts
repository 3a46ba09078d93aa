import { pinyin } from 'pinyin-pro';

/** What is compared of a record. Numbers are E.164; a day is ISO; empty is null. */
export type Subject = {
  kind: 'PERSON' | 'ORGANISATION';
  name: string;
  phones: readonly string[];
  mail: string | null;
  birthDate: string | null;
  address: string | null;
};

/** Half width, lower case, letters and digits alone. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

// the longest first, so that 股份有限公司 goes before 有限公司
const COMPANY_FORMS =
  /(?:集团股份有限公司|集團股份有限公司|股份有限公司|有限责任公司|有限責任公司|集团有限公司|集團有限公司|有限公司|分公司|总公司|總公司|公司|集团|集團|商行|经营部|經營部|coltd|limited|ltd|incorporated|inc|corporation|corp|company|gmbh|llc|plc)$/u;
const TITLES = /(?:先生|女士|小姐|太太)$/u;

/** A name without width, case, signs, and what a firm or a person is called beside it. Never empty where the name is not. */
export function nameOf({ kind, name }: Pick<Subject, 'kind' | 'name'>): string {
  const whole = plain(name);
  const short = whole.replace(kind === 'ORGANISATION' ? COMPANY_FORMS : TITLES, '');
  return short === '' ? whole : short;
}

const HAN = /\p{Script=Han}/u;

/** How a name sounds: its pinyin without tones, so that 张伟 and 章玮 are alike; other letters as they are. */
export const soundOf = (name: string): string =>
  HAN.test(name)
    ? pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase()
    : name;

/** An address of a mailbox without case. What stands before the @ is not interpreted: providers differ. */
export const mailOf = (mail: string): string => mail.trim().normalize('NFKC').toLowerCase();

const DIVISIONS =
  /^(?:中国|中國)?(?:[\p{Script=Han}]{2,8}?(?:省|自治区|自治區|特别行政区|特別行政區))?(?:[\p{Script=Han}]{2,8}?[市州盟])?(?:[\p{Script=Han}]{1,6}?[区區县縣旗])?/u;
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, at) => [sign, String(at)]),
);

/** A street and number without the divisions above them, in digits; empty where there is too little to tell houses apart. */
export function addressOf(address: string): string {
  const whole = plain(address);
  const street = whole.replace(DIVISIONS, '');
  const kept = (street.length >= 4 ? street : whole).replace(
    /[零一二三四五六七八九](?=[号號栋棟幢楼樓室单單层層弄座])/gu,
    (sign) => DIGITS[sign] ?? sign,
  );
  return kept.length >= 4 && /\p{N}/u.test(kept) ? kept : '';
}
