import { useVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/texts.ts';
import { useAppearance } from '../theme/appearance.ts';
import { sizes } from '../theme/tokens.ts';
import { EditableCell, type Editing } from './cell-edit.tsx';
import { useDragOrder } from './drag-order.ts';
import type { Sort } from './list-state.ts';
import type { Column } from './list-types.ts';
import { Head } from './table-head.tsx';
import { texts } from './texts.ts';
import { useEnd } from './use-end.ts';

export type RowsProps<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
  open: (row: Row) => void;
  to: ((row: Row) => string) | undefined;
  reachEnd: () => void;
  refreshing: boolean;
};
export type TableProps<Row> = RowsProps<Row> & {
  total: number | undefined;
  active: number;
  activate: (index: number) => void;
  sort: Sort | undefined;
  sortBy: (sort: Sort) => void;
  /** Puts a column in the place of another. */
  place: (key: string, to: string) => void;
  /** Gives all columns the widths that they have, and one of them its new one. */
  widen: (widths: Readonly<Record<string, number>>) => void;
  chosen: ReadonlySet<string> | undefined;
  choose: (keys: readonly string[], on: boolean) => void;
};

const CHECK = 36;
const LEAST = 120;

/** Rows of one height, of which only those in sight are drawn; head and first column stay. */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, rowKey, rowName, open, to, total, active, activate, chosen, choose } = props;
  const [editing, become] = useState<Editing>();
  // while an edge is drawn
  const [drawn, setDrawn] = useState<Readonly<Record<string, number>>>();
  const columns = drawn
    ? props.columns.map((column) => ({ ...column, width: drawn[column.key] ?? column.width }) as Column<Row>)
    : props.columns;
  const t = useTexts(texts);
  const { density } = useAppearance();
  const height = sizes[density].row;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are measured anew when the density changes
  useEffect(() => virtual.measure(), [height]);
  useEffect(() => virtual.scrollToIndex(active), [active, virtual]);
  const items = virtual.getVirtualItems();
  useEnd(items.at(-1)?.index, rows.length, props.reachEnd);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const all = chosen !== undefined && rows.length > 0 && rows.every((row) => chosen.has(rowKey(row)));
  const drag = useDragOrder(props.place);
  const resize = (key: string, to: number, isDone: boolean) => {
    const widths = { ...(drawn ?? widthsIn(box.current)), [key]: to };
    setDrawn(isDone ? undefined : widths);
    if (isDone) props.widen(widths);
  };
  // columns that all have their width leave the rest of the room empty
  const fills = columns.every((column) => column.width !== undefined);
  const width = columns.reduce((sum, column) => sum + (column.width ?? LEAST), chosen ? CHECK : 0);

  return (
    // the box itself scrolls, so it takes the focus
    <div className="gx-table-box" ref={box} tabIndex={-1}>
      <table className="gx-table" aria-rowcount={total === undefined ? -1 : total + 1} style={{ minWidth: width }}>
        <colgroup>
          {chosen && <col style={{ width: CHECK }} />}
          {columns.map((column) => (
            <col key={column.key} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
          {fills && <col />}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {chosen && (
              <th scope="col">
                <Checkbox
                  aria-label={t('selectAll')}
                  checked={all}
                  indeterminate={!all && chosen.size > 0}
                  onChange={({ target }) => choose(rows.map(rowKey), target.checked)}
                />
              </th>
            )}
            {columns.map((column, at) => (
              <Head
                key={column.key}
                column={column}
                sort={props.sort}
                sortBy={props.sortBy}
                drag={at === 0 ? undefined : drag}
                resize={resize}
              />
            ))}
            {fills && <td aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = rows[index] as Row;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                aria-selected={chosen?.has(key)}
                className={index === active ? 'gx-row gx-row-active' : 'gx-row'}
                style={{ height }}
                onClick={({ target, currentTarget }) => {
                  // React hands on what is chosen in a list that a cell opened elsewhere on the page
                  if (!currentTarget.contains(target as Element)) return;
                  activate(index);
                  if (!(target as Element).closest('a, button, input, label, .gx-cell-field')) open(row);
                }}
              >
                {chosen && (
                  <td>
                    <Checkbox
                      aria-label={`${t('select')}: ${rowName(row)}`}
                      checked={chosen.has(key)}
                      onChange={({ target }) => choose([key], target.checked)}
                    />
                  </td>
                )}
                {columns.map((column, at) => (
                  <td key={column.key} className={column.numeric ? 'gx-number' : undefined}>
                    <Editable column={column} row={row} name={rowName(row)} id={key} editing={editing} become={become}>
                      {at === 0 && to ? <Link to={to(row)}>{column.cell(row)}</Link> : column.cell(row)}
                    </Editable>
                  </td>
                ))}
                {fills && <td aria-hidden="true" />}
              </tr>
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

type EditableProps<Row> = {
  column: Column<Row>;
  row: Row;
  name: string;
  id: string;
  editing: Editing | undefined;
  become: (editing: Editing | undefined) => void;
  children: ReactNode;
};

function Editable<Row>({ column, row, name, id, editing, become, children }: EditableProps<Row>) {
  if (!column.edit) return children;
  const common = { row, edit: column.edit, editing, become };
  return (
    <EditableCell {...common} cell={`${id} ${column.key}`} label={`${column.title}, ${name}`}>
      {children}
    </EditableCell>
  );
}

/** The widths that the columns have now, in px. */
function widthsIn(box: HTMLElement | null): Record<string, number> {
  const heads = [...(box?.querySelectorAll<HTMLElement>('th[data-column]') ?? [])];
  return Object.fromEntries(heads.map((head) => [head.dataset.column ?? '', head.offsetWidth]));
}

/** The room of the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells takes no focus
    <tr aria-hidden="true" style={{ height }} />
  );
}
