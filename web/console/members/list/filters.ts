import type { CustomerFilter, CustomerSort, CustomerSortField } from '../../../generated/graphql.ts';
import { daysOf, type Filters, type Sort } from '../../../kit/list/list-state.ts';
import { levelsOf } from '../../../kit/words/dictionaries.ts';
import { fieldConditions, fieldSort } from '../../fields/list-asked.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { cameOf } from '../sources/came.ts';

const FIELDS: readonly CustomerSortField[] = ['CREATED_AT', 'UPDATED_AT', 'NAME', 'NUMBER'];
/** Stands for “nobody” among the owners. */
export const POOL = 'pool';

/**
 * What the address says as the API takes it; what the list does not know is left aside.
 * @param definitions the fields that the firm added
 */
export function filterOf(filters: Filters, definitions: readonly Definition[] = []): CustomerFilter {
  const one = (key: string) => filters[key]?.[0];
  const flag = (key: string) => (one(key) === 'true' ? true : one(key) === 'false' ? false : undefined);
  const [province, city] = levelsOf(one('region'));
  const [businessType, businessSubtype] = levelsOf(one('business'));
  const [productCategory, productSubcategory] = levelsOf(one('products'));
  const created = daysOf(filters, 'created');
  const given = {
    text: one('text'),
    kind: one('kind'),
    stages: filters.stages,
    tiers: filters.tiers,
    tags: filters.tags,
    needs: filters.needs,
    departmentPath: one('department'),
    ownerId: one('owner') === POOL ? undefined : one('owner'),
    unowned: one('owner') === POOL ? true : undefined,
    provinces: province === undefined ? undefined : [province],
    cities: city === undefined ? undefined : [city],
    businessType,
    businessSubtype,
    productCategory,
    productSubcategory,
    enrolled: flag('enrolled'),
    handbookSent: flag('handbook'),
    reviews: filters.reviews,
    confirmations: filters.confirmations,
    keyAccount: flag('keyAccount'),
    blacklisted: flag('blacklisted'),
    importId: one('importId'),
    withinId: one('within'),
    createdFrom: created.from,
    createdTo: created.to,
    ...cameOf(filters),
    ...fieldConditions(filters, definitions),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as CustomerFilter;
}

/** The latest records first unless the address says otherwise. */
export function sortOf(sort: Sort | undefined, definitions: readonly Definition[] = []): CustomerSort {
  const own = fieldSort(sort, definitions);
  if (own) return own;
  const field = FIELDS.find((each) => each === sort?.field);
  return field ? { field, direction: sort?.descending ? 'DESC' : 'ASC' } : { field: 'CREATED_AT', direction: 'DESC' };
}
