import { type Division, divisionsOf } from '../dictionaries/divisions.ts';

/** Divisions of China in a line of text, and what stands before and behind them. Pure. */
export type Found = {
  before: string;
  province: Division | null;
  city: Division | null;
  district: Division | null;
  street: Division | null;
  detail: string;
};

type Named = { name: string; short: boolean; division: Division };

const SUFFIX =
  /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|(?:[\u4e00-\u9fff]{1,2}族)+自治[州县旗]|省|市|地区|盟|区|县)$/;
const GAP = /^[\s,，、/>-]*/;

/** Names by which a division is written; the short one only where two characters are left of it. */
function namesOf(division: Division): Named[] {
  // as the text is: signs of full width are half width
  const name = division.name.normalize('NFKC');
  const short = name.replace(SUFFIX, '');
  const whole = { name, short: false, division };
  return short.length >= 2 && short !== name ? [whole, { name: short, short: true, division }] : [whole];
}

const children = new Map<string, Named[]>();
/** The names below a division, the longest first. */
function namesBelow(parent: string | undefined): Named[] {
  const key = parent ?? '';
  const made =
    children.get(key) ??
    divisionsOf(parent)
      .flatMap(namesOf)
      .sort((a, b) => b.name.length - a.name.length);
  children.set(key, made);
  return made;
}

let openings: Map<string, Named[]> | undefined;
/** What an address may begin with: a province, or a city or district by its whole name; the longest first. */
function beginnings(text: string): Named[] {
  openings ??= Map.groupBy(
    [
      ...namesBelow(undefined),
      ...divisionsOf().flatMap((province) => [
        ...namesBelow(province.code).filter(({ short, name }) => !short && name !== province.name),
        ...divisionsOf(province.code).flatMap((city) => namesBelow(city.code).filter(isNamedDistrict)),
      ]),
    ].sort((a, b) => b.name.length - a.name.length || a.division.code.localeCompare(b.division.code)),
    ({ name }) => name.charAt(0),
  );
  return (openings.get(text.charAt(0)) ?? []).filter(({ name }) => text.startsWith(name));
}
// 朝阳区 and the like are in several cities: without its city no district of a common name is known
const isNamedDistrict = ({ short, division }: Named) =>
  !short && division.level === 'DISTRICT' && /(?:县|市|旗)$/.test(division.name);

const starting = (names: readonly Named[], text: string): Named | undefined =>
  names.find(({ name }) => text.startsWith(name));
const past = (text: string, name: string) => text.slice(name.length).replace(GAP, '');

/** The first divisions of a text; undefined where there is none. */
export function findRegions(text: string): Found | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const found = readFrom(text.slice(at));
    if (found) return { ...found, before: text.slice(0, at).trim() };
  }
  return undefined;
}

function readFrom(text: string): Omit<Found, 'before'> | undefined {
  for (const opening of beginnings(text)) {
    const read = readBelow(opening, text);
    // 上海路 is no province: a short name must be followed by what lies in it, or stand apart
    const isApart = /^(?:$|[\s,，、/>-])/.test(text.slice(opening.name.length));
    const isFollowed = read.detail.length < past(text, opening.name).length;
    if (!opening.short || isApart || isFollowed) return read;
  }
  return undefined;
}

function readBelow({ name, division }: Named, text: string): Omit<Found, 'before'> {
  const lineage = lineageOf(division);
  let rest = past(text, name);
  const { province } = lineage;
  let { city, district } = lineage;
  if (!city) {
    const named = starting(namesBelow(province.code), rest);
    if (named) {
      city = named.division;
      rest = past(rest, named.name);
    } else city = onlyCity(province);
  }
  if (!district) {
    const cities = city ? [city] : divisionsOf(province.code);
    const named = cities
      .map((each) => ({ each, named: starting(districtNames(each), rest) }))
      .find((each) => each.named);
    if (named?.named) {
      city = named.each;
      district = named.named.division;
      rest = past(rest, named.named.name);
    }
  }
  const parent = district ?? city;
  const street = parent && starting(streetNames(parent), rest);
  if (street) rest = past(rest, street.name).replace(/^(?:街道)?办事处/, '');
  return { province, city: city ?? null, district: district ?? null, street: street?.division ?? null, detail: rest };
}

/** In 北京, 天津, 上海 and 重庆 nobody writes the city twice. */
function onlyCity(province: Division): Division | undefined {
  const cities = divisionsOf(province.code);
  return cities.length === 1 ? cities[0] : undefined;
}

const districtNames = (city: Division) => namesBelow(city.code).filter(({ division }) => division.level === 'DISTRICT');
const streetNames = (parent: Division) =>
  namesBelow(parent.code).filter(({ short, division }) => !short && division.level === 'STREET');

function lineageOf(division: Division): { province: Division; city?: Division; district?: Division } {
  const province = divisionsOf().find(({ code }) => code.startsWith(division.code.slice(0, 2))) as Division;
  if (division.level === 'PROVINCE') return { province };
  if (division.level === 'CITY') return { province, city: division };
  const city = divisionsOf(province.code).find((each) =>
    divisionsOf(each.code).some(({ code }) => code === division.code),
  ) as Division;
  return { province, city, district: division };
}
