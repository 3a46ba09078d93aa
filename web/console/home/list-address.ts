import { writeListState } from '../../kit/list/list-state.ts';

/** Where a list shows only these. */
export function listAddress(path: string, filters: Readonly<Record<string, string | readonly string[]>>): string {
  const named = Object.entries(filters).map(([key, value]) => [key, [value].flat()] as const);
  const search = writeListState({
    filters: Object.fromEntries(named),
    sort: undefined,
    columns: undefined,
    view: undefined,
  });
  return `${path}?${search}`;
}
