import type { CustomerSort, FieldCondition } from '../../generated/graphql.ts';
import { daysOf, type Filters, type Sort } from '../../kit/list/list-state.ts';
import type { Definition } from './use-custom-fields.ts';

/** A custom field among columns, filters and sorts, and in the address. */
export const PREFIX = 'field.';
const keyIn = (name: string): string | undefined => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined);

/** Kinds that have an order. */
export const SORTED: readonly Definition['kind'][] = ['TEXT', 'NUMBER', 'MONEY', 'FORMULA', 'DATE', 'CHOICE'];

/** The fields that are among the columns, as the list's document asks for them. */
export const fieldsShown = (columns: readonly string[] | undefined): string[] =>
  (columns ?? []).flatMap((name) => keyIn(name) ?? []);

/** Whether an address says anything of custom fields, also in groups of filters. */
export const usesFields = (filters: Filters, sort: Sort | undefined): boolean =>
  sort?.field.startsWith(PREFIX) === true || Object.keys(filters).some((name) => /(?:^|\.\d+\.)field\./.test(name));

/** What the address says of custom fields, as the API takes it; a field that is not known now is left aside. */
export function fieldConditions(filters: Filters, definitions: readonly Definition[]): { fields?: FieldCondition[] } {
  const fields = definitions.flatMap(({ key, kind }): FieldCondition[] => {
    const name = PREFIX + key;
    const [first] = filters[name] ?? [];
    if (first === undefined) return [];
    switch (kind) {
      case 'TEXT':
        return [{ key, startsWith: first }];
      case 'NUMBER':
      case 'MONEY':
      case 'FORMULA':
      case 'DATE': {
        const { from, to } = daysOf(filters, name);
        const bounds = { ...(from ? { least: from } : {}), ...(to ? { most: to } : {}) };
        return Object.keys(bounds).length > 0 ? [{ key, ...bounds }] : [];
      }
      case 'FILE':
        return [{ key, isSet: first === 'true' }];
      default:
        return [{ key, in: [...(filters[name] ?? [])] }];
    }
  });
  return fields.length > 0 ? { fields } : {};
}

/** The sort by a field, where the address says one that has an order. */
export function fieldSort(sort: Sort | undefined, definitions: readonly Definition[]): CustomerSort | undefined {
  const key = sort && keyIn(sort.field);
  const field = definitions.find((each) => each.key === key && SORTED.includes(each.kind));
  return field && { field: 'CREATED_AT', customField: field.key, direction: sort?.descending ? 'DESC' : 'ASC' };
}
