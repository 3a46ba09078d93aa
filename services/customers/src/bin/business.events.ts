import { orders, service } from '@guanxi/proto';
import {
  confirmedRows,
  confirmRow,
  type FactHandler,
  type Handlers,
  handle,
  isId,
  type Projection,
  sql,
} from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { type BusinessKind, closeBusiness, forgetBusiness, openBusiness } from './business-store.ts';

const ORDERS = 'crm.orders.order.v1';
const REQUESTS = 'crm.service.request.v1';
const NAME = 'business';

type Change = (tx: CustomersTx, kind: BusinessKind, id: string, customerId: string) => Promise<unknown>;
type Step = (tx: CustomersTx, kind: BusinessKind, id: string) => Promise<unknown>;

/** What opens business for a customer and what closes it. `before` is done ahead of each. */
function handlers(before: Step = async () => undefined): Handlers<CustomersTx> {
  const change =
    (kind: BusinessKind, act: Change, ahead: Step = async () => undefined) =>
    async (tx: CustomersTx, id: string, customerId: string): Promise<void> => {
      if (!isId(id) || !isId(customerId)) return;
      await ahead(tx, kind, id);
      await act(tx, kind, id, customerId);
    };
  const open: Change = (tx, kind, id, customerId) => openBusiness(tx.db, { kind, id, customerId });
  const close: Change = (tx, kind, id, customerId) => closeBusiness(tx.db, { kind, id, customerId });
  const [placed, settled] = [change('ORDER', open, before), change('ORDER', close, before)];
  const [asked, ended] = [change('REQUEST', open, before), change('REQUEST', close, before)];
  const each = {
    [`${ORDERS}/OrderPlaced`]: handle(orders.OrderPlacedSchema, ({ value }, tx: CustomersTx) =>
      placed(tx, value.orderId, value.customerId),
    ),
    [`${ORDERS}/OrderPaid`]: handle(orders.OrderPaidSchema, ({ value }, tx: CustomersTx) =>
      settled(tx, value.orderId, value.customerId),
    ),
    [`${ORDERS}/OrderCancelled`]: handle(orders.OrderCancelledSchema, ({ value }, tx: CustomersTx) =>
      settled(tx, value.orderId, value.customerId),
    ),
    [`${REQUESTS}/RequestOpened`]: handle(service.RequestOpenedSchema, ({ value }, tx: CustomersTx) =>
      asked(tx, value.requestId, value.customerId),
    ),
    // somebody who was not known when it was opened
    [`${REQUESTS}/RequestAssigned`]: handle(service.RequestAssignedSchema, ({ value }, tx: CustomersTx) =>
      asked(tx, value.requestId, value.customerId),
    ),
    [`${REQUESTS}/RequestClosed`]: handle(service.RequestClosedSchema, ({ value }, tx: CustomersTx) =>
      ended(tx, value.requestId, value.customerId),
    ),
  };
  return each as Record<string, FactHandler<CustomersTx>>;
}

export const businessHandlers: Handlers<CustomersTx> = handlers();

/** What is open follows from facts alone; a rebuild reads the first fact of each piece as if it had not been there. */
export const businessProjection: Projection<CustomersTx> = confirmedRows<CustomersTx>({
  name: NAME,
  sources: [ORDERS, REQUESTS],
  tables: [{ kind: 'piece', table: sql`business`, key: sql`(kind || ':' || id)` }],
  handlers: handlers(async (tx, kind, id) => {
    if (await confirmRow(tx.db, NAME, 'piece', `${kind}:${id}`)) await forgetBusiness(tx.db, kind, id);
  }),
});
