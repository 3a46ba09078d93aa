type Cell = string | number | boolean | null | undefined | readonly string[];

/** Rows for one table in the text form of COPY. */
export class Sheet {
  readonly table: string;
  readonly columns: readonly string[];
  #lines: string[] = [];
  rows = 0;

  constructor(table: string, columns: string) {
    this.table = table;
    this.columns = columns.split(/\s+/);
  }

  /** Adds a row; its cells are in the order of the columns. */
  add(...cells: Cell[]): void {
    if (cells.length !== this.columns.length)
      throw new Error(`${this.table}: ${cells.length} cells for ${this.columns.length} columns`);
    let line = '';
    for (let at = 0; at < cells.length; at += 1) line += (at === 0 ? '' : '\t') + textOf(cells[at]);
    this.#lines.push(line);
    this.rows += 1;
  }

  /** All rows, which are forgotten. */
  take(): string {
    const text = this.#lines.length > 0 ? `${this.#lines.join('\n')}\n` : '';
    this.#lines = [];
    return text;
  }

  get statement(): string {
    return `COPY ${this.table} (${this.columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`;
  }
}

const SPECIAL = /[\\\t\n\r]/;
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string')
    return SPECIAL.test(cell) ? cell.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? '') : cell;
  // words and ids only: nothing in them needs quotes, but a word may be "null"
  if (Array.isArray(cell)) return `{${cell.map((each) => (each === 'null' ? '"null"' : each)).join(',')}}`;
  return String(cell);
}

/** An amount of fen as the decimal that a column takes. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);
