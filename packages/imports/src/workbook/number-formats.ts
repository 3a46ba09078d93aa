import type { Readable } from 'node:stream';
import { readWhole } from './elements.ts';

/** How a number is meant: as it is, as a day, a day with its time, a time, or with a number of digits. */
export type NumberFormat = 'PLAIN' | 'DAY' | 'DAY_AND_TIME' | 'TIME' | { digits: number };

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** Built-in formats (ECMA-376 part 1, 18.8.30, those of Chinese locales included). */
const BUILT_IN = new Map<number, NumberFormat>([
  ...[...range(14, 17), ...range(27, 31), 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'DAY'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'TIME'] as const),
  [22, 'DAY_AND_TIME'],
]);

/** What a format's text makes of a number. */
export function formatOf(code: string): NumberFormat {
  // texts in quotes, escaped signs and brackets (colours, locales, durations apart) say nothing of the number
  const plain = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.toLowerCase();
  if (!plain || plain.includes('general')) return 'PLAIN';
  if (/^0{2,}$/.test(plain)) return { digits: plain.length };
  // an m is a month where a day or year stands beside it, else a minute; an e is an era's year, unless a power of ten
  const hasDay = /[yd]|e(?![+-])/.test(plain);
  const hasTime = /[hs]/.test(plain);
  if (hasDay) return hasTime ? 'DAY_AND_TIME' : 'DAY';
  return hasTime ? 'TIME' : 'PLAIN';
}

/** The format of each cell style, in their order. */
export async function readNumberFormats(part: Readable): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let isOfCells = false;
  await readWhole(part, {
    opened(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && numFmtId && formatCode) own.set(Number(numFmtId), formatOf(formatCode));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(own.get(id) ?? BUILT_IN.get(id) ?? 'PLAIN');
      }
    },
    closed(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

const DAY = 86_400_000;
const two = (value: number) => String(value).padStart(2, '0');

/**
 * A number of a cell as text. Whole numbers stay digit for digit, however they are written (1.3812345678E+10 is a
 * telephone number); others have the 15 digits that a spreadsheet counts. Days are `2026-11-24`.
 * @param from1904 whether days are counted from 1904 on, as workbooks of old Macs do
 */
export function numberText(written: string, format: NumberFormat, from1904 = false): string {
  const value = Number(written);
  if (!Number.isFinite(value) || written.trim() === '') return written;
  if (typeof format === 'object' && Number.isInteger(value) && value >= 0)
    return plainNumber(written, value).padStart(format.digits, '0');
  if (format === 'PLAIN' || typeof format === 'object' || value < 0 || value >= 2_958_466)
    return plainNumber(written, value);
  return dateText(value, format, from1904);
}

function plainNumber(written: string, value: number): string {
  if (/^-?\d+$/.test(written)) return written;
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

/** Excel takes 1900 for a leap year: its day 60 never was, and days before it are one less. */
function dateText(serial: number, format: NumberFormat, from1904: boolean): string {
  const milliseconds = Math.round(serial * DAY);
  const days = Math.floor(milliseconds / DAY);
  const time = new Date(milliseconds % DAY);
  const clock = `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;
  if (format === 'TIME' && days === 0) return clock;
  const start = from1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const day = new Date(start + days * DAY).toISOString().slice(0, 10);
  return milliseconds % DAY === 0 || format === 'DAY' ? day : `${day} ${clock}`;
}
