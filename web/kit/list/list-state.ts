import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Arrangement, arrangementText, readArrangement } from './columns.ts';

/** How a list is narrowed: by field, the values that are wanted. */
export type Filters = Readonly<Record<string, readonly string[]>>;
export type Sort = { field: string; descending: boolean };

/** What a list shows, as its address says it. A link shows the same, and a saved view keeps the same words. */
export type ListState = Arrangement & {
  filters: Filters;
  sort: Sort | undefined;
  view: string | undefined;
};

const SORT = 'sort';
const COLUMNS = 'columns';
const VIEW = 'view';
const OWN = new Set([SORT, COLUMNS, VIEW]);

export function readListState(search: URLSearchParams): ListState {
  const filters: Record<string, string[]> = {};
  for (const key of new Set(search.keys())) {
    const values = search.getAll(key).filter((value) => value !== '');
    if (!OWN.has(key) && values.length > 0) filters[key] = values;
  }
  const sort = search.get(SORT);
  return {
    filters,
    sort: sort ? { field: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    ...readArrangement(search.get(COLUMNS)),
    view: search.get(VIEW) ?? undefined,
  };
}

export function writeListState({
  filters,
  sort,
  columns,
  widths = {},
  view,
}: Pick<ListState, 'filters'> & Partial<ListState>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, values] of Object.entries(filters)) for (const value of values) search.append(key, value);
  if (sort) search.set(SORT, `${sort.descending ? '-' : ''}${sort.field}`);
  const arranged = arrangementText({ columns, widths });
  if (arranged) search.set(COLUMNS, arranged);
  if (view) search.set(VIEW, view);
  return search;
}

/** The state of the list on this page, and how to change it. A change is a step back in the browser's history. */
export function useListState(): [ListState, (change: Partial<ListState>, replace?: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readListState(search), [search]);
  const change = useCallback(
    (part: Partial<ListState>, replace = false) =>
      setSearch((before) => writeListState({ ...readListState(before), ...part }), { replace }),
    [setSearch],
  );
  return [state, change];
}

/** The one value of a filter, where it has at most one. */
export const one = (filters: Filters, key: string): string | undefined => filters[key]?.[0];

/** Stands for a side of a range of days that is open. */
export const OPEN = '*';

/** The first and the last day of a range; undefined where it is open at that side. */
export function daysOf(filters: Filters, key: string): { from: string | undefined; to: string | undefined } {
  const [from, to] = (filters[key] ?? []).map((day) => (day === OPEN ? undefined : day));
  return { from, to };
}
