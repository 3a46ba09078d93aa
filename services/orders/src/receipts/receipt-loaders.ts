import { groupedInOrder, type PageArguments } from '@guanxi/runtime';
import type { Loading } from '../loading.ts';
import { rights } from '../permissions.ts';
import { instalmentsOfOrders, receiptPages, receiptsById } from './receipt-store.ts';

export function receiptLoaders(loading: Loading) {
  return {
    receipt: loading.one((db, ids, viewer) => receiptsById(db, ids, rights.visible(viewer, 'order'))),
    instalmentsOfOrder: loading.each(async (db, ids) =>
      groupedInOrder(ids, await instalmentsOfOrders(db, ids), 'orderId'),
    ),
    receiptsOfOrder: (orderId: string, args: PageArguments) =>
      loading.page('receipts', args, orderId, (db, ids) => receiptPages(db, ids, args)),
  };
}
