import type { PageArguments } from '@guanxi/runtime';
import type { Loading } from '../loading.ts';
import { rights } from '../permissions.ts';
import { returnPages, returnsById } from './return-store.ts';

export function returnLoaders(loading: Loading) {
  return {
    orderReturn: loading.one((db, ids, viewer) => returnsById(db, ids, rights.visible(viewer, 'order'))),
    returnsOfOrder: (orderId: string, args: PageArguments) =>
      loading.page('returns', args, orderId, (db, ids) => returnPages(db, ids, args)),
  };
}
