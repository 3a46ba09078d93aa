/** What a file says, counted as it is read and before anything of it is judged: the one side of the reconciliation. */
import type { Definition } from '@guanxi/fields';
import { Decimal } from '@guanxi/runtime';
import { columnsFor, type ImportField, type Mapping, ownField } from './columns.ts';
import { readOwn } from './own-columns.ts';
import { type RowRules, withMade } from './row.ts';

/** Amounts by their currency; plain numbers under an empty one. */
export type Sums = Record<string, string>;

/** One field, or one column that fills none. */
export type Said = {
  field: ImportField | null;
  /** The columns that it is read from. */
  headers: string[];
  /** Records with a cell in any of them. */
  records: number;
  /** Of these, such of which a profile makes nothing: the word of the other system means nothing here. */
  meaningless: number;
  sums: Sums;
};

type Line = Omit<Said, 'sums'> & { columns: number[]; at: number | undefined; number: Definition | undefined };

export class Tally {
  readonly #lines: Line[];
  readonly #sums: Map<string, Decimal>[];
  readonly #mapping: Mapping;
  readonly #reading: { lists: RowRules['lists']; currency: string };

  constructor(mapping: Mapping, { own = [], lists, currency = '' }: RowRules) {
    this.#mapping = mapping;
    this.#reading = { lists, currency };
    const line = (field: ImportField | null, columns: number[]): Line => ({
      field,
      headers: columns.map((at) => mapping.headers[at] ?? ''),
      records: 0,
      meaningless: 0,
      columns,
      at: field === null ? undefined : mapping.positions[field],
      number: own.find((each) => ownField(each) === field && (each.kind === 'NUMBER' || each.kind === 'MONEY')),
    });
    const fields = Object.keys(mapping.positions) as ImportField[];
    const passed = mapping.headers.flatMap((header, at) =>
      mapping.unknown.includes(header) ? [line(null, [at])] : [],
    );
    this.#lines = [...fields.map((field) => line(field, columnsFor(mapping, field))), ...passed].filter(
      ({ columns }) => columns.length > 0,
    );
    this.#sums = this.#lines.map(() => new Map());
  }

  /** Counts one record; one that has other columns than the file is only counted as a record. */
  take(cells: readonly string[]): void {
    if (cells.length !== this.#mapping.headers.length) return;
    const whole = withMade(cells, this.#mapping);
    for (const [index, line] of this.#lines.entries()) {
      if (!line.columns.some((at) => (cells[at] ?? '').trim() !== '')) continue;
      line.records += 1;
      const text = line.at === undefined ? '' : (whole[line.at] ?? '').trim();
      if (line.field !== null && text === '') line.meaningless += 1;
      if (line.number) this.#add(index, line.number, text);
    }
  }

  get said(): Said[] {
    return this.#lines.map(({ field, headers, records, meaningless }, index) => ({
      field,
      headers,
      records,
      meaningless,
      sums: Object.fromEntries([...(this.#sums[index] ?? [])].map(([currency, sum]) => [currency, sum.toFixed()])),
    }));
  }

  #add(index: number, definition: Definition, cell: string): void {
    const read = readOwn(definition, cell, this.#reading);
    if (!('text' in read) || read.text === null) return;
    const [amount = '0', currency = ''] = read.text.split(' ');
    const sums = this.#sums[index];
    sums?.set(currency, new Decimal(amount).add(sums.get(currency) ?? 0));
  }
}
