import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePhone } from '../frame/use-phone.ts';
import { useKeys } from '../keys/keys.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { useViewer } from '../sign-in/session-context.tsx';
import { Empty, Loading, Missing, Wrong } from '../states/states.tsx';
import { numberText } from '../values/format.ts';
import { ViewTabs } from '../views/view-tabs.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { Cards } from './cards.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { AS_GIVEN, placed, shownColumns } from './columns.ts';
import type { ExportDialogProps } from './export-dialog.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterBuilder } from './filter-builder.tsx';
import { useArrangement } from './kept-columns.ts';
import { listKeys } from './list-keys.ts';
import { useListState } from './list-state.ts';
import type { BulkAction, Column, Connection, Filter, Labels } from './list-types.ts';
import type { PrintDialogProps } from './print-dialog.tsx';
import { Table } from './table.tsx';
import { texts } from './texts.ts';
import { refusedFilter, TooWide } from './too-wide.tsx';
import type { AskedList } from './use-list.ts';
import './list.css';

const PrintDialog = lazy(() => import('./print-dialog.tsx')) as unknown as <Row>(
  props: PrintDialogProps<Row>,
) => ReactNode;
const ExportDialog = lazy(() => import('./export-dialog.tsx')) as unknown as <Row>(
  props: ExportDialogProps<Row>,
) => ReactNode;

export type ListPageProps<Data, Row> = {
  /** What the list is called where its views and columns are kept, such as `customers`. */
  name: string;
  title: string;
  /** What `useList` gave; the variables come from `useListState`. */
  asked: AskedList<Data>;
  connection: (data: Data) => Connection<Row> | null | undefined;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What a row is called by a screen reader, such as the member's name. */
  rowName: (row: Row) => string;
  /** The record's address. */
  to?: (row: Row) => string;
  filters?: readonly Filter[];
  /** The API takes groups of filters: the page reads them by `withConditions`. */
  groups?: boolean;
  /** What stands between views and filters, such as what the order means. */
  hint?: ReactNode;
  /** Buttons at the right of the title; the first is the main action. */
  actions?: ReactNode;
  bulk?: readonly BulkAction<Row>[];
  /** What its addresses are, where labels are printed of it. */
  labels?: Labels;
  /** `C` creates, `E` edits the row that the keys are on. */
  create?: string;
  edit?: (row: Row) => void;
  /** Other faces of the same view, such as a board: drawn in place of the table. */
  face?: ReactNode;
  empty?: ReactNode;
};

/** A list: what it is called and how long it is, views, filters, columns, rows without end, and what to do with them. */
export function ListPage<Data, Row>(props: ListPageProps<Data, Row>) {
  const { name, title, asked, columns, rowKey, to, filters = [], actions, bulk = [], face } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const phone = usePhone();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [state, change] = useListState();
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [allOf, setAllOf] = useState<string>();
  const [exporting, setExporting] = useState(false);
  const [printing, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const search = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the answer and nothing else
  const list = useMemo(() => asked.data && (props.connection(asked.data) ?? undefined), [asked.data]);
  const total = asked.counted && props.connection(asked.counted);
  const rows = useMemo(() => list?.nodes ?? [], [list]);
  const { arranged, arrange } = useArrangement(name, state, change);
  const shown = useMemo(() => shownColumns(columns, arranged), [columns, arranged]);
  const keys = shown.map(({ key }) => key);
  const open = useCallback(
    (row: Row) => {
      if (to) void navigate(to(row));
    },
    [navigate, to],
  );
  const choose = useCallback((keys: readonly string[], on: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      for (const key of keys) on ? after.add(key) : after.delete(key);
      return after;
    });
  }, []);

  const row = rows[Math.min(active, rows.length - 1)];
  useKeys(
    listKeys({
      move: (by) => setActive((at) => Math.max(0, Math.min(rows.length - 1, at + by))),
      open: row && to ? () => open(row) : undefined,
      edit: row && props.edit ? () => props.edit?.(row) : undefined,
      create: props.create ? () => void navigate(props.create ?? '') : undefined,
      choose: row && bulk.length > 0 ? () => choose([rowKey(row)], !chosen.has(rowKey(row))) : undefined,
      find: search.current ? () => search.current?.focus() : undefined,
    }),
  );

  const reachEnd = useCallback(() => {
    if (list?.pageInfo.hasNextPage && !asked.refreshing) void asked.more({ after: list.pageInfo.endCursor });
  }, [list, asked]);
  const wide = asked.problem?.kind === 'too-wide' ? asked.problem : undefined;
  const Filtering = props.groups ? FilterBuilder : FilterBar;
  const narrowed = Object.keys(state.filters).length > 0;
  // groups that were begun are the bar's own until they hold something: it begins anew, without them
  const [cleared, setCleared] = useState(0);
  const clearAll = () => {
    setCleared((times) => times + 1);
    change({ filters: {} });
  };
  // all that match, also those that were not scrolled to; of this filter alone
  const narrowing = JSON.stringify(state.filters);
  const isAll = chosen.size > 0 && allOf === narrowing;
  const marked = isAll ? new Set(rows.map(rowKey)) : chosen;
  const picked = rows.filter((each) => marked.has(rowKey(each)));
  const mark = (keys: readonly string[], on: boolean) => {
    if (isAll && !on) {
      setAllOf(undefined);
      choose(rows.map(rowKey), true);
    }
    choose(keys, on);
  };
  const goesOn = list?.pageInfo.hasNextPage === true;
  const part = async (first: number, after: string | null) => {
    const { data, problem, missing } = await asked.part(first, after);
    return { list: data && (props.connection(data) ?? undefined), problem, missing };
  };
  const common = {
    rows,
    columns: shown,
    rowKey,
    rowName: props.rowName,
    open,
    to,
    reachEnd,
    refreshing: asked.refreshing,
  };

  return (
    <div className="gx-list">
      <header className="gx-list-head">
        <h1>{title}</h1>
        {total?.totalCount !== undefined && (
          <span className="gx-mute" role="status">
            {t(total.totalCountIsExact === false ? 'more' : 'count', { count: total.totalCount }).replace(
              String(total.totalCount),
              numberText(total.totalCount, language),
            )}
          </span>
        )}
        <div className="gx-list-actions">{actions}</div>
      </header>
      {viewer.employee && <ViewTabs list={name} />}
      {props.hint}
      <div className="gx-list-tools">
        <Filtering
          key={cleared}
          filters={filters}
          values={state.filters}
          change={(next) => change({ filters: next })}
          search={search}
          clearAll={narrowed ? clearAll : undefined}
          refused={wide && refusedFilter(wide, filters)?.key}
        />
        <span className="gx-list-buttons">
          {!phone && !face && (
            <ColumnMenu
              columns={columns}
              shown={keys}
              choose={(next) => arrange(next ? { ...arranged, columns: next } : AS_GIVEN)}
            />
          )}
          {rows.length > 0 && !phone && <Button onClick={() => setPrinting(true)}>{t('print')}</Button>}
          {rows.length > 0 && <Button onClick={() => setExporting(true)}>{t('export')}</Button>}
        </span>
      </div>
      <Missing services={asked.missing} />
      {wide ? (
        <TooWide
          problem={wide}
          filters={filters}
          sortedBy={columns.find(({ sort }) => sort !== undefined && sort === state.sort?.field)?.title}
          again={asked.ask}
        />
      ) : (
        asked.problem && <Wrong problem={asked.problem} again={asked.ask} />
      )}
      {wide ? null : asked.loading ? (
        <Loading lines={12} />
      ) : face ? (
        face
      ) : rows.length === 0 && !asked.problem && asked.missing.length === 0 ? (
        narrowed ? (
          <Empty title={t('noMatch')} text={t('noMatchText')}>
            <Button onClick={clearAll}>{t('clearAll')}</Button>
          </Empty>
        ) : (
          (props.empty ?? <Empty />)
        )
      ) : phone ? (
        <Cards {...common} />
      ) : (
        <Table
          {...common}
          total={total?.totalCountIsExact ? total.totalCount : undefined}
          active={active}
          activate={setActive}
          sort={state.sort}
          sortBy={(sort) => change({ sort })}
          place={(key, to) => arrange({ ...arranged, columns: placed(keys, key, keys.indexOf(to)) })}
          widen={(widths) => arrange({ columns: keys, widths })}
          chosen={bulk.length > 0 ? marked : undefined}
          choose={mark}
        />
      )}
      {printing && (
        <Suspense fallback={null}>
          <PrintDialog
            {...{ name, title, part, columns: shown, rowKey, labels: props.labels }}
            filters={Object.keys(state.filters)}
            close={stopPrinting}
          />
        </Suspense>
      )}
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog
            name={name}
            title={title}
            question={asked.question}
            columns={shown}
            filters={Object.keys(state.filters)}
            close={() => setExporting(false)}
          />
        </Suspense>
      )}
      {chosen.size > 0 && (
        <BulkBar
          chosen={{
            rows: picked,
            isAll,
            count: !isAll ? picked.length : total?.totalCountIsExact ? total.totalCount : undefined,
          }}
          actions={bulk}
          clear={() => {
            setAllOf(undefined);
            setChosen(new Set());
          }}
          chooseAll={goesOn && !isAll && picked.length === rows.length ? () => setAllOf(narrowing) : undefined}
        />
      )}
    </div>
  );
}
