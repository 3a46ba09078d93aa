import { customers, service } from '@guanxi/proto';
import { type Handlers, handle, instant } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { cardOf } from '../customers/know-customer.ts';
import { nearestHead } from '../departments/know-departments.ts';
import { isNews, signed } from './notification.ts';
import { notify } from './notify.ts';

/** Facts of which staff are told. */
export const notificationHandlers: Handlers<Tx> = {
  'crm.customers.loyalty.v1/PointsPosted': handle(
    customers.PointsPostedSchema,
    async ({ id, time, value: { customerId, delta, balanceAfter, kind, orderNumber, ownerId, postedAt } }, tx: Tx) => {
      if (!isNews(instant(postedAt) ?? time, tx.now)) return;
      const owner = ownerId || (await cardOf(tx, customerId))?.ownerId;
      await notify(tx, [owner], {
        kind: 'POINTS_POSTED',
        causeEventId: id,
        subject: { type: 'Customer', id: customerId },
        customerId,
        params: { delta: signed(delta), balance: String(balanceAfter), cause: kind, order: orderNumber },
      });
    },
  ),
  'crm.service.request.v1/RequestOverdue': handle(
    service.RequestOverdueSchema,
    async ({ id, value: { requestId, number, customerId, step, ownerId, headId, departmentPath } }, tx: Tx) => {
      const head = headId || (await nearestHead(tx, departmentPath));
      await notify(tx, [ownerId, head], {
        kind: 'REQUEST_OVERDUE',
        causeEventId: id,
        subject: { type: 'ServiceRequest', id: requestId },
        customerId: customerId || null,
        params: { number, step },
      });
    },
  ),
  'crm.customers.customer.v1/CustomerAssigned': handle(
    customers.CustomerAssignedSchema,
    ({ id, value: { customerId, toOwnerId, actorId } }, tx: Tx) =>
      notify(
        tx,
        [toOwnerId],
        {
          kind: 'CUSTOMER_ASSIGNED',
          causeEventId: id,
          subject: { type: 'Customer', id: customerId },
          customerId,
          params: {},
        },
        actorId,
      ),
  ),
};
