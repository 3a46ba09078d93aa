import { halfWidth, readMobile, readPhone } from '@guanxi/runtime/phone';
import { type Found, findRegions } from './find-regions.ts';

/** What one pasted text says of a person and his address; what it does not say is null. Pure. */
export type ParsedAddress = Omit<Found, 'detail' | 'before'> & {
  name: string | null;
  /** As it was found. */
  mobile: string | null;
  phone: string | null;
  postcode: string | null;
  detail: string | null;
  /** What stood in the text and fits nowhere. */
  rest: string | null;
};

export const LONGEST = 500;

/** Words that shops and forms put before what follows them. */
const LABEL =
  /(?:收货人|收件人|联系人|聯絡人|收貨人|收件者|姓名|名字|手机号码|手機號碼|手机号|联系电话|聯絡電話|联系方式|手机|手機|电话|電話|详细地址|詳細地址|收货地址|收貨地址|所在地区|所在地區|地址|邮政编码|邮编|郵遞區號)\s*[::]\s*/g;
const MOBILE = /(?<!\d)(?:(?:\+|00)?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/;
const PHONE =
  /(?<!\d)(?:(?:\+|00)86[-\s]?)?(?:0\d{2,3}[-\s]?\d{7,8}|[48]00[-\s]?\d{3}[-\s]?\d{4})(?:\s*(?:转|轉|分机|分機|-)\s*\d{1,6})?(?!\d)/;
const POSTCODE = /(?<![\dA-Za-z])\d{6}(?![\dA-Za-z号號室栋棟])/;
const SEPARATOR = /[\s,，;；、|/]+/;
/** A name of two to four characters, with or without what one calls him, or one in Latin letters. */
const NAME = /^(?:[\p{Script=Han}·]{2,4}(?:先生|女士|小姐|老师|经理|總|总)?|[A-Za-z][A-Za-z.' -]{1,38})$/u;
const BARRED = /[路街道巷弄号號栋棟幢室层層楼樓村镇鎮乡鄉区區县縣市省]$/u;

/**
 * Reads one pasted text: name, number, 省, 市, 区, 街道 and what follows them, in whatever order people write it. A
 * name is only told where it stands apart, or directly before the province: what is glued to a house number stays there.
 */
export function parseAddress(typed: string): ParsedAddress {
  let text = halfWidth(typed.slice(0, LONGEST)).replace(LABEL, '\n');
  const take = (pattern: RegExp, good: (found: string) => unknown): string | null => {
    const found = pattern.exec(text)?.[0];
    if (!found || !good(found.trim())) return null;
    text = text.replace(found, '\n');
    return found.trim();
  };
  const mobile = take(MOBILE, (found) => readMobile(found));
  const phone = take(PHONE, (found) => readPhone(found.replace(/(?<=\d{7,8})-(?=\d{1,6}$)/, '转')));
  const postcode = take(POSTCODE, () => true);

  const parts = text
    .split('\n')
    .map((part) => part.trim().replace(/^[\s,，;；、:。.]+|[\s,，;；、:。.]+$/g, ''))
    .filter((part) => part !== '');
  const { found, others } = locate(parts);
  const names = others.flatMap((part) => part.split(SEPARATOR)).filter((part) => part !== '');
  const name = names.find(isName) ?? null;
  const rest = names.filter((part) => part !== name).join(' ');
  return { ...found, name, mobile, phone, postcode, detail: found.detail || null, rest: rest || null };
}

type Located = { found: Omit<Found, 'before'>; others: string[] };

/** The part that holds the regions, and the others; words of that part before the regions and after a space are told apart. */
function locate(parts: readonly string[]): Located {
  const none = { province: null, city: null, district: null, street: null, detail: '' };
  for (const [at, part] of parts.entries()) {
    const found = findRegions(part);
    if (!found) continue;
    const { before, detail, ...regions } = found;
    const others = [...parts.slice(0, at), ...(before ? [before] : []), ...parts.slice(at + 1)];
    const words = detail.split(/[\s,，;；]+/).filter((word) => word !== '');
    // a person's name may follow the address, apart from it
    const last = words.at(-1);
    const follows = !others.some((other) => other.split(SEPARATOR).some(isName));
    if (follows && words.length > 1 && last && isName(last))
      return { found: { ...regions, detail: words.slice(0, -1).join(' ') }, others: [...others, last] };
    return { found: { ...regions, detail: words.join(' ') }, others };
  }
  return { found: none, others: [...parts] };
}

const isName = (part: string): boolean => NAME.test(part) && !BARRED.test(part);
