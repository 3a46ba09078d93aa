import type { ObjectRecordFilter, ObjectRecordSort, ObjectRecordSortField } from '../../generated/graphql.ts';
import type { Filters, Sort } from '../../kit/list/list-state.ts';
import { fieldConditions, fieldSort } from '../fields/list-asked.ts';
import type { Definition } from '../fields/use-custom-fields.ts';

const FIELDS: readonly ObjectRecordSortField[] = ['NAME', 'CREATED_AT', 'UPDATED_AT'];

/** What the address says as the API takes it; what the list does not know is left aside. */
export function filterOf(filters: Filters, definitions: readonly Definition[]): ObjectRecordFilter {
  const given = {
    text: filters.text?.[0],
    ownerId: filters.owner?.[0],
    departmentPath: filters.department?.[0],
    ...fieldConditions(filters, definitions),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** The sort by a column, or by a field of the object. */
export function sortOf(sort: Sort | undefined, definitions: readonly Definition[]): ObjectRecordSort | null {
  const own = fieldSort(sort, definitions);
  if (own) return { field: 'CREATED_AT', customField: own.customField ?? null, direction: own.direction ?? 'ASC' };
  const field = FIELDS.find((each) => each === sort?.field);
  return field ? { field, direction: sort?.descending ? 'DESC' : 'ASC' } : null;
}
