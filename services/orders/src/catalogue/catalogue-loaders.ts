import type { PageArguments } from '@guanxi/runtime';
import type { Loading } from '../loading.ts';
import { rights } from '../permissions.ts';
import { categoriesById, categoryPages, parentsOf, productPages, productsById } from './catalogue-store.ts';
import { byName } from './product-list.ts';

export function catalogueLoaders(loading: Loading) {
  const today = () => loading.request.clock.today();
  return {
    product: loading.one((db, ids, viewer) => productsById(db, ids, rights.visible(viewer, 'product'), today())),
    category: loading.one((db, ids) => categoriesById(db, ids)),
    /** By the id of the child, so that a root costs no more and no less than any other. */
    parentOfCategory: loading.each((db, ids) => parentsOf(db, ids)),
    childCategories: (parentId: string, args: PageArguments) =>
      loading.page('children', args, parentId, (db, ids) => categoryPages(db, ids, args)),
    productsOfCategory: (categoryId: string, args: PageArguments) =>
      loading.page('products', args, categoryId, (db, ids, viewer) =>
        productPages(db, ids, { visible: rights.visible(viewer, 'product'), today: today() }, byName, args),
      ),
  };
}
