/** How fields of other systems are said in ours. Pure. */
import type { Made } from './profile.ts';

/** Every record of the file is of this kind. */
export const always = (value: string): Made => ({ from: [], of: () => value });

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** A full name of its parts: Chinese names have the family name first and no space. */
export function fullName(given: string, family: string): string {
  const [first, last] = [given.trim(), family.trim()];
  return isHan(first + last) ? `${last}${first}` : [first, last].filter(Boolean).join(' ');
}

const joined =
  (separator: string) =>
  (...parts: readonly string[]): string =>
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .join(separator);

/** Lines of an address as one. */
export const oneLine = (...parts: readonly string[]): string =>
  joined(', ')(...parts.flatMap((part) => part.split(/\r?\n/)));

/** Parts of a remark, each on its own line. */
export const lines = joined('\n');

/** What stands on one line with a dot between: a company and what one is there. */
export const side = joined(' · ');

/** The first that is said. */
export const first = (...parts: readonly string[]): string => parts.find((part) => part.trim() !== '') ?? '';

/** The instant or day of another system as a day; what is neither stays as it is, and is refused where it is read. */
export const day = (text: string): string => /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text.trim())?.[0] ?? text;

const COUNTRIES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  prc: 'CN',
  "people's republic of china": 'CN',
  中国大陆: 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  korea: 'KR',
  russia: 'RU',
};

/** A country by a name that people use beside its own. */
export const country = (text: string): string => COUNTRIES[text.trim().toLowerCase()] ?? text;

/** Provinces by their names in English, as systems that speak it keep them. */
const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries(
  `Beijing 北京, Tianjin 天津, Hebei 河北, Shanxi 山西, Inner Mongolia 内蒙古, Liaoning 辽宁, Jilin 吉林, Heilongjiang 黑龙江,
  Shanghai 上海, Jiangsu 江苏, Zhejiang 浙江, Anhui 安徽, Fujian 福建, Jiangxi 江西, Shandong 山东, Henan 河南, Hubei 湖北,
  Hunan 湖南, Guangdong 广东, Guangxi 广西, Hainan 海南, Chongqing 重庆, Sichuan 四川, Guizhou 贵州, Yunnan 云南, Tibet 西藏,
  Shaanxi 陕西, Gansu 甘肃, Qinghai 青海, Ningxia 宁夏, Xinjiang 新疆, Taiwan 台湾, Hong Kong 香港, Macau 澳门`
    .split(',')
    .map((pair) => pair.trim().split(/ (?=\p{Script=Han})/u) as [string, string])
    .map(([english, chinese]) => [english.toLowerCase(), chinese]),
);

/** A province by its English name, also with `Province` or `Shi` behind it; any other place as it is said. */
export const province = (text: string): string =>
  PROVINCES[
    text
      .trim()
      .toLowerCase()
      .replace(/ (province|shi|municipality|autonomous region)$/, '')
  ] ?? text;

/** What their word means here; an empty text where it means nothing. */
export const meaning =
  (words: Readonly<Record<string, string>>) =>
  (text: string): string =>
    words[text.trim().toLowerCase()] ?? '';
