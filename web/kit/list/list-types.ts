import type { ReactNode } from 'react';
import type { FileColumn } from './file-columns.ts';
import type { Part } from './walk.ts';

/** A column, described once for the table, for the cards of a phone and for what is exported. */
export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** px; what is left is shared by columns without */
  width?: number;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** The field by which the API sorts; without it the column cannot be sorted by. */
  sort?: string;
  /** Not shown until somebody chooses it. */
  extra?: boolean;
  /** Where it stands on a phone's card: heading, beside the heading, a line of its own (default), nowhere. */
  card?: 'title' | 'aside' | 'line' | 'none';
  /** How its cells are changed where they stand, in the table. */
  edit?: CellEdit<Row> | undefined;
  /** What stands in a file; the value by the column's key unless given. Null: nothing, such as for buttons. */
  file?: FileColumn | readonly FileColumn[] | null;
};

/** How a cell is changed where it stands. */
export type CellEdit<Row> = {
  /** The value as it is typed; undefined where the viewer cannot change it in this row. */
  value: (row: Row) => string | undefined;
  save: (row: Row, typed: string) => Promise<CellSaved>;
  /** In what it is changed; a line of text unless given. */
  input?: (props: CellInput) => ReactNode;
};
export type CellInput = {
  draft: string;
  change: (draft: string) => void;
  /** For what is chosen at once, such as a person. */
  save: (draft: string) => void;
  common: { 'aria-label': string; 'aria-invalid': boolean; 'aria-describedby': string | undefined; disabled: boolean };
};
export type CellSaved = { kind: 'done'; undo: () => Promise<void> } | { kind: 'refused'; why: string };

export type Option = { value: string; label: string };

/** One way to narrow the list. Its `key` stands in the address. */
export type Filter = {
  key: string;
  label: string;
  /** The fields of the API's filter that it becomes, where they are not called as it is. */
  asks?: readonly string[];
} & (
  | { kind: 'text' /** The one that stands open beside the chips. */; main?: boolean }
  | { kind: 'choice' | 'choices'; options: readonly Option[] }
  | { kind: 'yes-no' }
  | { kind: 'day' }
  /** Numbers from a least to a most, either of them open; in the address as days are. */
  | { kind: 'range' }
  /** Drawn and chosen in a way of its own, such as one record among many. */
  | {
      kind: 'own';
      draw: (value: string) => ReactNode;
      edit: (value: string | undefined, change: (value: string | undefined) => void) => ReactNode;
    }
  /** One of all who work or worked here, or of `also`, such as nobody. */
  | { kind: 'person'; also?: readonly Option[] }
  /** Set by a link from elsewhere: shown and taken away, not chosen. What it is of is drawn by its name. */
  | { kind: 'given'; draw: (value: string) => ReactNode }
);

/** The addresses of a list, as they stand on labels; who has no address has none. */
export type Labels = {
  // biome-ignore lint/suspicious/noExplicitAny: rows of the labels' own document, which only `lines` reads
  part: (first: number, after: string | null) => Promise<Part<any>>;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  lines: (row: any) => readonly string[];
};

/** The rows that something is done with: those that were chosen, or all that the list's filter passes. */
export type Chosen<Row> = {
  rows: readonly Row[];
  /** All that match, whatever is shown; `rows` are those of them that are. */
  isAll: boolean;
  /** Undefined where all are chosen and it is not known how many they are. */
  count: number | undefined;
};

/** What can be done with several rows at once. */
export type BulkAction<Row> = {
  key: string;
  label: string;
  danger?: boolean;
  run: (chosen: Chosen<Row>) => void | Promise<void>;
};

/** How many rows a list has; not exact where it has more than are counted. */
export type Total = { totalCount?: number; totalCountIsExact?: boolean };

/** A page of a list as the API gives it. */
export type Connection<Row> = Total & {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
