import type { Filters } from './list-state.ts';

/** A group of filters beside those of the list: one of all `or` must hold, and no `not`. */
export type FilterGroup = { key: string; kind: 'or' | 'not'; filters: Filters };

/** `or.1.stages`: a filter of a group, as it stands in the address. */
const KEY = /^((or|not)\.\d+)\.(.+)$/;

/** The list's own filters, and its groups in the order in which they were made. */
export function groupsOf(filters: Filters): { own: Filters; groups: readonly FilterGroup[] } {
  const own: Record<string, readonly string[]> = {};
  const groups = new Map<string, { kind: FilterGroup['kind']; filters: Record<string, readonly string[]> }>();
  for (const [name, values] of Object.entries(filters)) {
    const [, key, kind, field] = KEY.exec(name) ?? [];
    if (key === undefined || field === undefined) {
      own[name] = values;
      continue;
    }
    const group = groups.get(key) ?? { kind: kind as FilterGroup['kind'], filters: {} };
    group.filters[field] = values;
    groups.set(key, group);
  }
  return { own, groups: [...groups].map(([key, group]) => ({ key, ...group })) };
}

/** All of a list's filters as its address has them. */
export function withGroups(own: Filters, groups: readonly FilterGroup[]): Filters {
  const within = groups.flatMap(({ key, filters }) =>
    Object.entries(filters).map(([field, values]) => [`${key}.${field}`, values] as const),
  );
  return { ...own, ...Object.fromEntries(within) };
}

/** A key that no group has yet. */
export function nextGroup(kind: FilterGroup['kind'], keys: readonly string[]): string {
  const numbers = keys.map((key) => Number(key.split('.')[1]));
  return `${kind}.${Math.max(0, ...numbers) + 1}`;
}

/**
 * The filter as the API takes it, with its groups: the list's own fields, one of the `or` groups, none of the `not`.
 * @param read reads the fields of one group
 */
export function withConditions<Filter extends object>(
  filters: Filters,
  read: (filters: Filters) => Filter,
): Filter & { or?: Filter[]; not?: { or: Filter[] } } {
  const { own, groups } = groupsOf(filters);
  const of = (kind: FilterGroup['kind']) =>
    groups.filter((group) => group.kind === kind).map((group) => read(group.filters));
  const [either, never] = [of('or'), of('not')];
  return {
    ...read(own),
    ...(either.length > 0 ? { or: either } : {}),
    ...(never.length > 0 ? { not: { or: never } } : {}),
  };
}
