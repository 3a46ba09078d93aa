import type { ColumnKind, ExportColumn } from '@guanxi/exports/columns';
import type { Column } from './list-types.ts';

/** What a column says in a file: where its value stands in the row that the list's document asks for. */
export type FileColumn = {
  /** Its head, where it is another than the column's. */
  title?: string;
  /** Such as `owner.name`; of several the first that says something. The column's key unless given. */
  at?: string | readonly string[];
  as?: ColumnKind;
  /** What the reader is told instead of a code; the empty code is for where nothing stands. */
  words?: Readonly<Record<string, string>>;
};

/** The columns as they are shown, as the server reads them into a file. A column without a value of its own has none. */
export const fileColumns = <Row>(columns: readonly Column<Row>[]): ExportColumn[] =>
  columns.flatMap(({ key, title, file }) => {
    if (file === null) return [];
    const each: readonly FileColumn[] = Array.isArray(file) ? file : [file ?? {}];
    return each.map((own, at) => ({
      key: each.length > 1 ? `${key}.${at + 1}` : key,
      title: own.title ?? title,
      at: typeof own.at === 'string' ? [own.at] : (own.at ?? [key]),
      as: own.as ?? 'TEXT',
      ...(own.words ? { words: own.words } : {}),
    }));
  });
