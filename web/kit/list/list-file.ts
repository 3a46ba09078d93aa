import { CSV_MARK, csvLine } from '@guanxi/csv';
import type { Language } from '@guanxi/language';
import { cellText, currencyIn } from './cell-text.ts';
import type { Column } from './list-types.ts';
import { type Part, type Place, START, walk } from './walk.ts';

/** Records that one file holds at most; the browser keeps it until it is whole. */
export const FILE_MOST = 100_000;
/** How far a file is. */
export type FileState = Place & { parts: readonly string[] };
export const EMPTY_FILE: FileState = { ...START, parts: [] };

type Making<Row> = {
  columns: readonly Column<Row>[];
  language: Language;
  /** Heads the column that says the currency of the one before it. */
  currency: string;
  part: (first: number, after: string | null) => Promise<Part<Row>>;
  told: (state: FileState) => void;
  isOver: () => boolean;
  most?: number;
};

/** Writes the list as it is shown into the parts of a file, as far as it can be read. */
export async function makeFile<Row>(from: FileState, making: Making<Row>): Promise<FileState> {
  const { columns, part, told, isOver, most = FILE_MOST } = making;
  let parts = from.parts;
  const place = await walk<Row>(from, {
    part,
    most,
    isOver,
    take: (rows, at) => {
      const head = parts.length === 0 ? [`${CSV_MARK}${csvLine(headOf(columns, rows[0], making))}`] : [];
      parts = [...parts, ...head, rows.map((row) => csvLine(cellsOf(columns, row, making.language))).join('')];
      told({ ...at, parts });
    },
  });
  return { ...place, parts };
}

/** Money is two cells: the amount, to count on with, and its currency. */
function headOf<Row>(columns: readonly Column<Row>[], row: Row | undefined, { currency }: Making<Row>): string[] {
  return columns.flatMap((column) => {
    const isMoney = row !== undefined && !column.text && currencyIn(column.cell(row)) !== undefined;
    return isMoney ? [column.title, `${column.title} ${currency}`] : [column.title];
  });
}

function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, language: Language): string[] {
  return columns.flatMap((column) => {
    if (column.text) return [column.text(row)];
    const cell = column.cell(row);
    const currency = currencyIn(cell);
    return currency === undefined ? [cellText(cell, language)] : [cellText(cell, language), currency];
  });
}
