import type { SortDirection, ViewTabFragment } from '../../generated/graphql.ts';
import { widthsOf } from '../list/columns.ts';
import type { Filters, ListState } from '../list/list-state.ts';

type KeptView = Pick<ViewTabFragment, 'id' | 'filter' | 'columns' | 'options'> & {
  sort: readonly { field: string; direction: SortDirection }[] | null;
};

/** What the list shows by a view. A view whose filter cannot be read narrows nothing. */
export function stateOfView({ id, filter, sort, columns, options }: KeptView): ListState {
  const [first] = sort ?? [];
  return {
    filters: filtersOf(filter),
    sort: first ? { field: first.field, descending: first.direction === 'DESC' } : undefined,
    columns: columns && columns.length > 0 ? columns : undefined,
    widths: widthsOf(jsonOf(options).widths),
    view: id,
  };
}

/** What is kept of what the list shows. */
export function viewOfState({ filters, sort, columns, widths }: Omit<ListState, 'view'>) {
  return {
    filter: JSON.stringify(filters),
    sort: sort ? [{ field: sort.field, direction: sort.descending ? ('DESC' as const) : ('ASC' as const) }] : [],
    columns: columns ? [...columns] : [],
    options: JSON.stringify({ widths: columns ? widths : {} }),
  };
}

/** Whether the list shows something else than the view says. */
export function differs(state: ListState, view: KeptView): boolean {
  const told = (each: ListState) => JSON.stringify(viewOfState(each));
  return told(state) !== told(stateOfView(view));
}

function filtersOf(text: string | null): Filters {
  return Object.fromEntries(
    Object.entries(jsonOf(text)).flatMap(([key, values]) =>
      Array.isArray(values) ? [[key, values.filter((value) => typeof value === 'string')]] : [],
    ),
  );
}

function jsonOf(text: string | null): Record<string, unknown> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}
