import type { PageArguments } from '@guanxi/runtime';
import type { Loading } from '../loading.ts';
import { rights } from '../permissions.ts';
import { listsById, rulePages, rulesById } from './pricing-store.ts';

export function pricingLoaders(loading: Loading) {
  return {
    priceList: loading.one(async (db, ids, viewer) => (rights.can(viewer, 'price', 'read') ? listsById(db, ids) : [])),
    priceRule: loading.one(async (db, ids, viewer) => (rights.can(viewer, 'price', 'read') ? rulesById(db, ids) : [])),
    /** Of a list that is at hand already, and so may be seen. */
    rulesOfList: (listId: string, args: PageArguments) =>
      loading.page('rules', args, listId, (db, ids) => rulePages(db, ids, args)),
  };
}
