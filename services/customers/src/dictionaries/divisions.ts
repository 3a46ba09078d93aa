import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listRegions, type Region } from './regions.ts';

/** Chongqing's counties stand under a city of their own in the standard; people and the table of cities know one. */
const CITY_OF: Readonly<Record<string, string>> = { '5002': '500100' };

type Divisions = ReadonlyMap<string, readonly Region[]>;
let known: Divisions | undefined;

/** Districts by city and streets by district; read when they are first asked for, and kept. */
function divisions(): Divisions {
  known ??= readDivisions(readFileSync(join(import.meta.dirname, 'divisions-2023.txt'), 'utf8'));
  return known;
}

function readDivisions(text: string): Divisions {
  const cities = new Set(listRegions().flatMap(({ code }) => listRegions(code).map((city) => city.code)));
  const children = new Map<string, Region[]>();
  const add = (parent: string, region: Region) => {
    const list = children.get(parent);
    if (list) list.push(region);
    else children.set(parent, [region]);
  };
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', name = '', ...streets] = line.split(' ');
    // a city without districts, such as 东莞市, has its streets itself
    if (!cities.has(code)) add(CITY_OF[code.slice(0, 4)] ?? `${code.slice(0, 4)}00`, { code, name });
    for (const street of streets) add(code, { code: code + street.slice(0, 3), name: street.slice(3) });
  }
  return children;
}

export type Level = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'STREET';
export type Division = Region & { level: Level };

/** The level of a code of GB/T 2260, or of a street's nine digits. */
export function levelOf(code: string): Level {
  if (code.length === 9) return 'STREET';
  if (code.endsWith('0000')) return 'PROVINCE';
  const isCity = code.endsWith('00') || listRegions(`${code.slice(0, 2)}0000`).some((city) => city.code === code);
  return isCity ? 'CITY' : 'DISTRICT';
}

/** What stands directly below a division: provinces, cities, districts, streets. Empty below what is not known. */
export function divisionsOf(parent?: string): Division[] {
  const found = parent === undefined || /^\d{2}0000$/.test(parent) ? listRegions(parent) : divisions().get(parent);
  return (found ?? []).map((region) => ({ ...region, level: levelOf(region.code) }));
}

export const hasDivisions = (code: string): boolean =>
  levelOf(code) === 'PROVINCE' ? listRegions(code).length > 0 : divisions().has(code);
