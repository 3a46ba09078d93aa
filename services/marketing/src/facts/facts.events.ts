/** Purchases, returns, contacts and requests as other services tell of them. */
import { orders, service } from '@guanxi/proto';
import { type Handlers, handle, type Tx } from '@guanxi/runtime';
import { Decimal } from 'decimal.js';
import { instant } from '../instant.ts';
import { insertContact, mergeRequest, type RequestPart, recountContacts } from './facts-store.ts';
import { addPurchase, addReturn } from './project-purchases.ts';

/** `currency` is the installation's, in which members are compared. */
export const factsHandlers = (currency: string): Handlers<Tx> => ({
  'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, (fact, tx: Tx) =>
    addPurchase(
      tx,
      fact,
      {
        orderId: fact.value.orderId,
        customerId: fact.value.customerId,
        paidEventId: fact.id,
        paidAt: instant(fact.value.paidAt) ?? fact.time,
        currency: fact.value.currency,
        gross: new Decimal(fact.value.paidGross || '0'),
        history: fact.value.history,
      },
      currency,
    ),
  ),
  'crm.orders.order.v1/OrderLineReturned': handle(orders.OrderLineReturnedSchema, (fact, tx: Tx) =>
    addReturn(
      tx,
      fact,
      {
        returnId: fact.value.returnId,
        orderId: fact.value.orderId,
        customerId: fact.value.customerId,
        returnedAt: instant(fact.value.returnedAt) ?? fact.time,
        gross: new Decimal(fact.value.line?.gross || '0'),
        paid: fact.value.paidEventId !== '',
      },
      currency,
    ),
  ),
  'crm.service.interaction.v1/InteractionRecorded': handle(
    service.InteractionRecordedSchema,
    async ({ value, time }, tx: Tx) => {
      if (value.customerId === '') return;
      const { interactionId, customerId, channel, direction } = value;
      await insertContact(tx.db, { interactionId, customerId, channel, direction, at: instant(value.at) ?? time });
      await recountContacts(tx.db, customerId);
    },
  ),
  'crm.service.request.v1/RequestOpened': handle(service.RequestOpenedSchema, ({ value, time }, tx: Tx) =>
    addRequest(tx, { ...ids(value), kind: value.kind, openedAt: instant(value.openedAt) ?? time }),
  ),
  'crm.service.request.v1/RequestSolved': handle(service.RequestSolvedSchema, ({ value, time }, tx: Tx) =>
    addRequest(tx, { ...ids(value), solvedAt: instant(value.solvedAt) ?? time }),
  ),
  'crm.service.request.v1/RequestClosed': handle(service.RequestClosedSchema, ({ value, time }, tx: Tx) =>
    addRequest(tx, { ...ids(value), closedAt: instant(value.closedAt) ?? time }),
  ),
});

// a request of somebody who is not identified yet says nothing of a member
async function addRequest(tx: Tx, part: RequestPart): Promise<void> {
  if (part.customerId === '') return;
  await mergeRequest(tx.db, part);
  await recountContacts(tx.db, part.customerId);
}

const ids = ({ requestId, customerId }: { requestId: string; customerId: string }) => ({ requestId, customerId });
