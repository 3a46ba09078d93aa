import type { ViewTabFragment } from '../../generated/graphql.ts';
import type { Filters, ListState } from '../list/list-state.ts';

type KeptView = Pick<ViewTabFragment, 'id' | 'filter' | 'sort' | 'columns'>;

/** What the list shows by a view. A view whose filter cannot be read narrows nothing. */
export function stateOfView({ id, filter, sort, columns }: KeptView): ListState {
  const [first] = sort ?? [];
  return {
    filters: filtersOf(filter),
    sort: first ? { field: first.field, descending: first.direction === 'DESC' } : undefined,
    columns: columns && columns.length > 0 ? columns : undefined,
    view: id,
  };
}

/** What is kept of what the list shows. */
export function viewOfState({ filters, sort, columns }: ListState) {
  return {
    filter: JSON.stringify(filters),
    sort: sort ? [{ field: sort.field, direction: sort.descending ? ('DESC' as const) : ('ASC' as const) }] : [],
    columns: columns ? [...columns] : [],
  };
}

/** Whether the list shows something else than the view says. */
export function differs(state: ListState, view: KeptView): boolean {
  const told = (each: ListState) => JSON.stringify(viewOfState(each));
  return told(state) !== told(stateOfView(view));
}

function filtersOf(text: string | null): Filters {
  try {
    const read = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(read).flatMap(([key, values]) =>
        Array.isArray(values) ? [[key, values.filter((value) => typeof value === 'string')]] : [],
      ),
    );
  } catch {
    return {};
  }
}
