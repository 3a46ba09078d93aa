import { CSV_MARK, csvLine } from '@guanxi/csv';
import type { Cell } from './columns.ts';

/** The list as comma-separated text, part by part. Text that a spreadsheet would run is neutralised by `@guanxi/csv`. */
export async function* csvFile(
  head: readonly string[],
  parts: AsyncIterable<readonly Cell[][]>,
): AsyncIterable<string> {
  yield `${CSV_MARK}${csvLine(head)}`;
  for await (const rows of parts) yield rows.map((row) => csvLine(row.map(text))).join('');
}

const text = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.value);
