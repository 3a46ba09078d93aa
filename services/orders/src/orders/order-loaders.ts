import { groupedInOrder, isId } from '@guanxi/runtime';
import { findVisible } from '../customer-cards/find-customer.ts';
import type { Loading } from '../loading.ts';
import { rights } from '../permissions.ts';
import { listOrdersByCustomer, type OrderListArguments } from './order-lists.ts';
import { customersWithOrders, linesById, linesOfOrders, ordersById, totalsOfCustomers } from './order-store.ts';

export function orderLoaders(loading: Loading) {
  const today = () => loading.request.clock.today();
  return {
    order: loading.one((db, ids, viewer) => ordersById(db, ids, rights.visible(viewer, 'order'))),
    /** Lines by order and by id, of orders that are at hand already. */
    linesOfOrder: loading.each(async (db, ids) => groupedInOrder(ids, await linesOfOrders(db, ids), 'orderId')),
    line: loading.one((db, ids) => linesById(db, ids)),
    /** Whether orders may speak of a customer: he exists for the viewer, or one of his orders does. */
    customerKnown: loading.each(async (db, ids, viewer) => {
      const asked = ids.filter(isId);
      const visible = await findVisible(db, viewer, asked);
      const others = asked.filter((id) => !visible.has(id));
      const ordering =
        others.length > 0 ? await customersWithOrders(db, others, rights.visible(viewer, 'order')) : visible;
      return ids.map((id) => visible.has(id) || ordering.has(id));
    }),
    totalsOfCustomer: loading.each(async (db, ids, viewer) =>
      groupedInOrder(ids, await totalsOfCustomers(db, ids, rights.visible(viewer, 'order')), 'customerId'),
    ),
    ordersOfCustomer: (customerId: string, args: OrderListArguments) =>
      loading.page('orders', args, customerId, (db, ids, viewer) =>
        listOrdersByCustomer(db, viewer, today(), ids, args),
      ),
  };
}
