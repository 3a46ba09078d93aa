import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTexts } from '../language/texts.ts';
import { widthWithin } from './columns.ts';
import type { DragOrder } from './drag-order.ts';
import type { Sort } from './list-state.ts';
import type { Column } from './list-types.ts';
import { texts } from './texts.ts';

type HeadProps<Row> = {
  column: Column<Row>;
  sort: Sort | undefined;
  sortBy: (sort: Sort) => void;
  /** Undefined where the column stays in its place. */
  drag: DragOrder | undefined;
  /** Undefined where widths cannot be chosen; `isDone` when the pointer has let go. */
  resize: ((key: string, width: number, isDone: boolean) => void) | undefined;
};

/** A column's name: it sorts, is dragged to another place, and its edge is drawn to another width. */
export function Head<Row>({ column, sort, sortBy, drag, resize }: HeadProps<Row>) {
  const t = useTexts(texts);
  const { key, title, numeric } = column;
  const field = column.sort;
  const descending = sort?.field === field ? sort?.descending : undefined;
  const direction = descending === undefined ? 'none' : descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={numeric ? 'gx-number' : undefined}
      aria-sort={field ? direction : undefined}
      data-column={key}
      {...drag?.(key)}
    >
      {field ? (
        <button
          type="button"
          aria-label={t('sortBy', { label: title })}
          onClick={() => sortBy({ field, descending: descending === false })}
        >
          {title}
          <span aria-hidden="true">{{ none: '', ascending: ' ↑', descending: ' ↓' }[direction]}</span>
        </button>
      ) : (
        title
      )}
      {resize && <Edge title={title} width={column.width} resize={(width, isDone) => resize(key, width, isDone)} />}
    </th>
  );
}

/** px by an arrow key */
const STEP = 16;

type EdgeProps = { title: string; width: number | undefined; resize: (width: number, isDone: boolean) => void };

/** The right edge of a column, drawn by the pointer or by the arrow keys. */
function Edge({ title, width, resize }: EdgeProps) {
  const t = useTexts(texts);
  const from = useRef<{ x: number; width: number }>(undefined);
  const actual = (target: Element) => target.closest('th')?.offsetWidth ?? 0;
  const at = (event: PointerEvent) => from.current && widthWithin(from.current.width + event.clientX - from.current.x);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(widthWithin((width ?? actual(event.currentTarget)) + by), true);
  };
  return (
    <hr
      className="gx-edge"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('width', { label: title })}
      aria-valuenow={width ?? 0}
      // what it stands in is dragged to another place
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onKeyDown={step}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: actual(event.currentTarget) };
      }}
      onPointerMove={(event) => {
        const to = at(event);
        if (to !== undefined) resize(to, false);
      }}
      onPointerUp={(event) => {
        const to = at(event);
        from.current = undefined;
        if (to !== undefined) resize(to, true);
      }}
      onPointerCancel={() => (from.current = undefined)}
    />
  );
}
