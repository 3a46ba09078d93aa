import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { Column } from './list-types.ts';
import type { RowsProps } from './table.tsx';
import { useEnd } from './use-end.ts';

const at = <Row,>(columns: readonly Column<Row>[], place: Column<Row>['card']) =>
  columns.filter(({ card = 'line' }) => card === place);

/** The rows on a phone: what a row is, what matters most beside it, then a line for each other column. */
export function Cards<Row>({ rows, columns, rowKey, rowName, to, reachEnd }: RowsProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 96,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  useEnd(items.at(-1)?.index, rows.length, reachEnd);
  const titles = at(columns, 'title');
  const asides = at(columns, 'aside');
  const lines = at(columns, 'line');
  return (
    <div className="gx-table-box" ref={box}>
      <ul className="gx-cards" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index] as Row;
          const title =
            titles.length > 0 ? titles.map(({ key, cell }) => <span key={key}>{cell(row)}</span>) : rowName(row);
          return (
            <li
              key={rowKey(row)}
              ref={virtual.measureElement}
              data-index={index}
              className="gx-card"
              style={{ transform: `translateY(${start}px)` }}
            >
              <div className="gx-card-head">
                {to ? <Link to={to(row)}>{title}</Link> : <strong>{title}</strong>}
                <span>
                  {asides.map(({ key, cell }) => (
                    <span key={key}>{cell(row)}</span>
                  ))}
                </span>
              </div>
              <dl>
                {lines.map(({ key, title: label, cell }) => (
                  <div key={key}>
                    <dt>{label}</dt>
                    <dd>{cell(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
