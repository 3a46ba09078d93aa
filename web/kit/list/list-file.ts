import { CSV_MARK, csvLine } from '@guanxi/csv';
import type { Language } from '@guanxi/language';
import type { Problem, ServiceName } from '../api/problem.ts';
import { cellText, currencyIn } from './cell-text.ts';
import type { Column, Connection } from './list-types.ts';

/** Records that one file holds at most; the browser keeps it until it is whole. */
export const FILE_MOST = 100_000;
/** Rows that are asked for at once: the most that the API gives. */
const PART = 200;

type Part<Row> = {
  list: Connection<Row> | undefined;
  problem: Problem | undefined;
  missing: readonly ServiceName[];
};

/** How far a file is. `blocked`: what went wrong; it can go on from there. */
export type FileState = {
  parts: readonly string[];
  records: number;
  after: string | null;
  isWhole: boolean;
  /** The list goes on, and the file may not. */
  isCut: boolean;
  blocked?: { problem: Problem | undefined; missing: readonly ServiceName[] } | undefined;
};
export const EMPTY_FILE: FileState = { parts: [], records: 0, after: null, isWhole: false, isCut: false };

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

/**
 * Reads the list part by part as it is shown, under the same rights, until it ends, the file is full, something went
 * wrong or nobody wants it any more. A part that lacks what a service would have said is not taken: a file with gaps
 * that nobody sees is worse than none.
 */
export async function makeFile<Row>(from: FileState, making: Making<Row>): Promise<FileState> {
  const { columns, part, told, isOver, most = FILE_MOST } = making;
  let { blocked: _, ...state }: FileState = from;
  while (!state.isWhole && !isOver()) {
    const { list, problem, missing } = await part(Math.min(PART, most - state.records), state.after);
    if (!list || problem || missing.length > 0) return { ...state, blocked: { problem, missing } };
    const head = state.parts.length === 0 ? [`${CSV_MARK}${csvLine(headOf(columns, list.nodes[0], making))}`] : [];
    const lines = list.nodes.map((row) => csvLine(cellsOf(columns, row, making.language))).join('');
    const records = state.records + list.nodes.length;
    const isFull = records >= most;
    state = {
      parts: [...state.parts, ...head, lines],
      records,
      after: list.pageInfo.endCursor,
      isWhole: !list.pageInfo.hasNextPage || isFull,
      isCut: list.pageInfo.hasNextPage && isFull,
    };
    told(state);
  }
  return state;
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
