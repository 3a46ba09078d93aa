import type { ReactNode } from 'react';
import './row-table.css';

type Column<Row> = { key: string; title: string; numeric?: boolean; cell: (row: Row) => ReactNode };
type Props<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty: string;
};

/** The parts of a record side by side, such as the lines of an order; on a phone each is a block of labelled values. */
export function RowTable<Row>({ columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return <p className="gx-short-row gx-mute">{empty}</p>;
  return (
    <table className="gx-rows">
      <thead>
        <tr>
          {columns.map(({ key, title, numeric }) =>
            title ? (
              <th key={key} scope="col" className={numeric ? 'gx-number' : undefined}>
                {title}
              </th>
            ) : (
              <td key={key} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, title, numeric, cell }, index) => (
              <td
                key={key}
                className={numeric ? 'gx-number' : undefined}
                {...(index > 0 && title ? { 'data-label': title } : {})}
              >
                <span>{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
