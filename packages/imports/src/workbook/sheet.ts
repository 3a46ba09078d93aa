import type { Readable } from 'node:stream';
import { readElements, unescaped } from './elements.ts';
import { type NumberFormat, numberText } from './number-formats.ts';
import type { SharedStrings } from './shared-strings.ts';

/** A column past this one is none that an import reads. */
const MOST_COLUMNS = 1_000;

export type SheetContext = { strings: SharedStrings; styles: readonly NumberFormat[]; from1904: boolean };

/**
 * The rows of a sheet as texts, empty rows left out, one piece of the file at a time. Formulas are read as the values
 * they had when the workbook was saved.
 */
export async function* readRows(part: Readable, context: SheetContext): AsyncGenerator<string[]> {
  const rows = new RowGatherer(context);
  for await (const _ of readElements(part, rows)) yield* rows.take();
}

class RowGatherer {
  readonly #context: SheetContext;
  #rows: string[][] = [];
  #row: string[] = [];
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #inValue = false;
  #pronounced = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  take(): string[][] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = [];
      this.#column = 0;
    } else if (name === 'c') {
      this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
      this.#type = attributes.t ?? 'n';
      this.#style = Number(attributes.s ?? 0);
      this.#value = '';
    } else if (name === 'rPh') this.#pronounced += 1;
    else this.#inValue = (name === 'v' || name === 't') && this.#pronounced === 0;
  }

  text(piece: string): void {
    if (this.#inValue) this.#value += piece;
  }

  closed(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#pronounced -= 1;
    else if (name === 'c') this.#cell();
    else if (name === 'row' && this.#row.some((cell) => cell !== '')) this.#rows.push(this.#row);
  }

  #cell(): void {
    const text = this.#value === '' ? '' : this.#text();
    if (text === '' || this.#column < 1 || this.#column > MOST_COLUMNS) return;
    while (this.#row.length < this.#column) this.#row.push('');
    this.#row[this.#column - 1] = text;
  }

  #text(): string {
    const { strings, styles, from1904 } = this.#context;
    switch (this.#type) {
      case 's':
        return strings.get(Number(this.#value)) ?? '';
      case 'n':
        return numberText(this.#value, styles[this.#style] ?? 'PLAIN', from1904);
      case 'b':
        return this.#value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return this.#value.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ');
      default:
        return unescaped(this.#value);
    }
  }
}

/** The number of a cell's column, from 1: `AB12` is 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column;
}
