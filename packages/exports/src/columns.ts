/**
 * What kind of value stands in a column. `MONEY` is `{ amount, currency }` and takes two cells: the amount, to count on
 * with, and its currency. `DAY` is a calendar day, `TIME` an instant.
 */
export const columnKinds = ['TEXT', 'NUMBER', 'MONEY', 'DAY', 'TIME'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** A column of a file, by where its value stands in a row of the list. */
export type ExportColumn = {
  /** The column's code, which the audit keeps. */
  key: string;
  title: string;
  /**
   * Where the value stands, such as `basic.mobile.number`; of several the first that says something. `customFields[size]`
   * is the one of a list whose `key` is `size`.
   */
  at: readonly string[];
  as: ColumnKind;
  /** What the reader is told instead of a code. The empty code is for where nothing stands. */
  words?: Readonly<Record<string, string>> | undefined;
};

/** One cell: text, or what a spreadsheet counts on with. Null where nothing stands. */
export type Cell =
  | string
  | null
  | { kind: 'number' | 'day'; value: string }
  | { kind: 'time' /** Wall clock of the reader's zone, `2026-11-28 15:04`. */; value: string };

export type Row = Readonly<Record<string, unknown>>;

/** The heads of the columns; `currency` heads the cell that says the currency of the one before it. */
export const headOf = (columns: readonly ExportColumn[], currency: string): string[] =>
  columns.flatMap(({ title, as }) => (as === 'MONEY' ? [title, `${title} ${currency}`] : [title]));

/** Reads the cells of rows for one reader. @param zone IANA name of the zone in which times are told */
export function cellReader(columns: readonly ExportColumn[], zone: string): (row: Row) => Cell[] {
  const paths = columns.map(({ at }) => at.map(partsOf));
  const clock = clockOf(zone);
  return (row) =>
    columns.flatMap((column, at) => {
      const found = first(row, paths[at] ?? []);
      if (column.as !== 'MONEY') return [cellOf(column, found, clock)];
      const money = (found ?? {}) as { amount?: unknown; currency?: unknown };
      return [numberCell(money.amount), textOf(money.currency) || null];
    });
}

/** A path by its steps; `[size]` is a step, too. */
const partsOf = (path: string): string[] => path.replaceAll('[', '.[').split('.');
const KEYED = /^\[(\w+)\]$/;

function first(row: Row, paths: readonly (readonly string[])[]): unknown {
  for (const path of paths) {
    const found = valueAt(row, path);
    if (found !== undefined && found !== null && found !== '' && !(Array.isArray(found) && found.length === 0))
      return found;
  }
  return undefined;
}

/** What stands at a path; of a list on the way, what stands there in each of its entries. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const [at, name] of path.entries()) {
    const key = KEYED.exec(name)?.[1];
    if (key !== undefined) {
      found = Array.isArray(found) ? found.find((each) => (each as Row | null)?.key === key) : undefined;
      continue;
    }
    if (Array.isArray(found)) {
      const rest = path.slice(at);
      return found.map((each) => valueAt(each, rest)).filter((each) => each !== undefined && each !== null);
    }
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Row)[name];
  }
  return found;
}

function cellOf({ as, words }: ExportColumn, found: unknown, clock: (instant: string) => string | null): Cell {
  if (words) {
    const each = Array.isArray(found) ? found : [found];
    return each.map((code) => words[textOf(code)] ?? textOf(code)).join(', ') || null;
  }
  if (found === undefined) return null;
  if (Array.isArray(found)) return found.map(textOf).join(', ') || null;
  if (as === 'NUMBER') return numberCell(found);
  if (as === 'DAY')
    return /^\d{4}-\d{2}-\d{2}/.test(textOf(found))
      ? { kind: 'day', value: textOf(found).slice(0, 10) }
      : textOf(found);
  if (as === 'TIME') {
    const value = clock(textOf(found));
    return value === null ? textOf(found) : { kind: 'time', value };
  }
  return textOf(found);
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
/** What is no number is text: nothing is ever guessed. */
const numberCell = (value: unknown): Cell => {
  const text = textOf(value);
  return text === '' ? null : DECIMAL.test(text) ? { kind: 'number', value: text } : text;
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function clockOf(zone: string): (instant: string) => string | null {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) return null;
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
  };
}
