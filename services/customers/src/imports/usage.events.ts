import { orders, sales, service } from '@guanxi/proto';
import { type FactHandler, type Handlers, handle, isId } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { noteUse } from './unused-customers.ts';

type Named = { readonly customerId: string };

/** Any of these facts means that a customer is in use: undoing his import keeps him. */
const used =
  (kind: string) =>
  async ({ value, time }: { value: Named; time: Date }, tx: CustomersTx): Promise<void> => {
    if (isId(value.customerId)) await noteUse(tx.db, value.customerId, kind, time);
  };

export const usageHandlers: Handlers<CustomersTx> = {
  'crm.orders.order.v1/OrderPlaced': handle(orders.OrderPlacedSchema, used('OrderPlaced')) as FactHandler<CustomersTx>,
  'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, used('OrderPaid')) as FactHandler<CustomersTx>,
  'crm.service.request.v1/RequestOpened': handle(
    service.RequestOpenedSchema,
    used('RequestOpened'),
  ) as FactHandler<CustomersTx>,
  'crm.service.interaction.v1/InteractionRecorded': handle(
    service.InteractionRecordedSchema,
    used('InteractionRecorded'),
  ) as FactHandler<CustomersTx>,
  'crm.sales.invitation.v1/PersonInvited': handle(
    sales.PersonInvitedSchema,
    used('PersonInvited'),
  ) as FactHandler<CustomersTx>,
  'crm.sales.task.v1/TaskChanged': handle(sales.TaskChangedSchema, used('TaskChanged')) as FactHandler<CustomersTx>,
};
