import type { Language } from '@guanxi/runtime/viewer';
import { regions } from './regions-2023.ts';

export type Region = { code: string; name: string };

/** Suffixes that people leave out: 四川 is 四川省, 广西 is 广西壮族自治区. */
const SUFFIX = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市|地区|盟)$/;

const shortName = (name: string) => name.replace(SUFFIX, '');

const provinces = new Map<string, Region>();
const citiesOf = new Map<string, Map<string, Region>>();
const nameOf = new Map<string, string>();

for (const [code, name, list] of regions) {
  enter(provinces, { code, name });
  const cities = new Map<string, Region>();
  for (const each of list.split(' ')) enter(cities, { code: code.slice(0, 2) + each.slice(0, 4), name: each.slice(4) });
  citiesOf.set(code, cities);
}

function enter(map: Map<string, Region>, region: Region): void {
  nameOf.set(region.code, region.name);
  for (const key of [region.code, region.name]) map.set(key, region);
  // 吉林市 and 吉林省 stay apart: each stands in a map of its own
  const short = shortName(region.name);
  if (short.length >= 2 && !map.has(short)) map.set(short, region);
}

/** A province of China by its code, full or short name. */
export const provinceOf = (text: string): Region | undefined => provinces.get(text.normalize('NFKC').trim());

/** A city, prefecture or county directly under a province, by code, full or short name. */
export const cityOf = (provinceCode: string, text: string): Region | undefined =>
  citiesOf.get(provinceCode)?.get(text.normalize('NFKC').trim());

/** What a stored province or city is called; outside China it is stored as it was typed. */
export const regionName = (stored: string): string => nameOf.get(stored) ?? stored;

/** Provinces, or the cities of one, in the order of the standard. */
export const listRegions = (provinceCode?: string): Region[] => [
  ...new Set((provinceCode === undefined ? provinces : citiesOf.get(provinceCode))?.values() ?? []),
];

const ISO =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
const languages: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
const names = new Map(languages.map((each) => [each, new Intl.DisplayNames([each], { type: 'region' })]));
const countries = new Map<string, string>();
for (const code of ISO) {
  for (const name of [code, ...languages.map((each) => names.get(each)?.of(code) ?? code)])
    countries.set(name.toLowerCase(), code);
}

/** The ISO 3166 code of a country by its code or its name in one of our languages. */
export const countryOf = (text: string): string | undefined =>
  countries.get(text.normalize('NFKC').trim().toLowerCase());

export const countryName = (code: string, language: Language): string => names.get(language)?.of(code) ?? code;
