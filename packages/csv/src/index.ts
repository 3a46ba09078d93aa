/** The mark by which spreadsheets know UTF-8; a file begins with it. */
export const CSV_MARK = '\uFEFF';

const FORMULA = /^'*[=+\-@\t\r]/;
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * One cell as comma-separated text. What a spreadsheet would run as a formula is neutralised by an apostrophe; a
 * negative number is none.
 */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) && !NEGATIVE_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of comma-separated text, with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
