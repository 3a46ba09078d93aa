import type { Language } from '@guanxi/runtime/viewer';
import { CodeList, type Entry } from './code-list.ts';
import { regions } from './regions-2023.ts';

export type Region = { code: string; name: string };

/** Suffixes that people leave out: 四川 is 四川省, 广西 is 广西壮族自治区. */
const SUFFIX = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市|地区|盟)$/;

const shortName = (name: string) => name.replace(SUFFIX, '');

const entryOf = (code: string, name: string, children?: CodeList): Entry => {
  const short = shortName(name);
  return {
    code,
    names: [name, name, name],
    // 吉林市 and 吉林省 stay apart: each stands in a list of its own
    aliases: short.length >= 2 ? [short] : [],
    ...(children ? { children } : {}),
  };
};

/** Provinces of China with their cities, prefectures and counties directly under them, in the order of the standard. */
export const regionList = new CodeList(
  regions.map(([code, name, list]) =>
    entryOf(
      code,
      name,
      new CodeList(list.split(' ').map((each) => entryOf(code.slice(0, 2) + each.slice(0, 4), each.slice(4)))),
    ),
  ),
);

/** Shipped provinces, or the cities of one, in the order of the standard. */
export const listRegions = (provinceCode?: string): Region[] =>
  ((provinceCode === undefined ? regionList : regionList.held(provinceCode)?.children)?.entries ?? []).map(
    ({ code, names: [name] }) => ({ code, name }),
  );

const ISO =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
const languages: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
const countryNames = new Map(languages.map((each) => [each, new Intl.DisplayNames([each], { type: 'region' })]));
const countries = new Map<string, string>();
for (const code of ISO) {
  for (const name of [code, ...languages.map((each) => countryNames.get(each)?.of(code) ?? code)])
    countries.set(name.toLowerCase(), code);
}

/** The ISO 3166 code of a country by its code or its name in one of our languages. */
export const countryOf = (text: string): string | undefined =>
  countries.get(text.normalize('NFKC').trim().toLowerCase());

export const countryName = (code: string, language: Language): string => countryNames.get(language)?.of(code) ?? code;
