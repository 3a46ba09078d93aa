/** Purchases, returns, contacts and requests as other services tell of them. */
import { customers, orders, service } from '@guanxi/proto';
import { type Fact, type Handlers, handle, type Tx } from '@guanxi/runtime';
import { Decimal } from 'decimal.js';
import { instant } from '../instant.ts';
import {
  type ContactRow,
  insertContact,
  markStale,
  mergeRequest,
  type PurchaseRow,
  type RequestPart,
  type ReturnRow,
  recountContacts,
} from './facts-store.ts';
import { addPurchase, addReturn } from './project-purchases.ts';

/** `currency` is the installation's, in which members are compared. */
export const factsHandlers = (currency: string): Handlers<Tx> => ({
  'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, (fact, tx: Tx) =>
    addPurchase(tx, fact, purchaseOf(fact), currency),
  ),
  'crm.orders.order.v1/OrderLineReturned': handle(orders.OrderLineReturnedSchema, (fact, tx: Tx) =>
    addReturn(tx, fact, returnOf(fact), currency),
  ),
  'crm.customers.customer.v1/CustomersMerged': handle(customers.CustomersMergedSchema, async ({ value }, tx: Tx) => {
    await markStale(tx.db, [value.survivorId, value.absorbedId]);
  }),
  'crm.customers.customer.v1/CustomersUnmerged': handle(
    customers.CustomersUnmergedSchema,
    async ({ value }, tx: Tx) => {
      await markStale(tx.db, [value.survivorId, value.absorbedId]);
    },
  ),
  'crm.service.interaction.v1/InteractionRecorded': handle(service.InteractionRecordedSchema, async (fact, tx: Tx) => {
    const contact = contactOf(fact);
    if (!contact) return;
    await insertContact(tx.db, contact);
    await recountContacts(tx.db, contact.customerId);
  }),
  'crm.service.request.v1/RequestOpened': handle(service.RequestOpenedSchema, (fact, tx: Tx) =>
    addRequest(tx, openedRequest(fact)),
  ),
  'crm.service.request.v1/RequestSolved': handle(service.RequestSolvedSchema, (fact, tx: Tx) =>
    addRequest(tx, solvedRequest(fact)),
  ),
  'crm.service.request.v1/RequestClosed': handle(service.RequestClosedSchema, (fact, tx: Tx) =>
    addRequest(tx, closedRequest(fact)),
  ),
});

/** A paid order as its row. */
export const purchaseOf = ({ id, time, value }: Fact<orders.OrderPaid>): PurchaseRow => ({
  orderId: value.orderId,
  customerId: value.customerId,
  paidEventId: id,
  paidAt: instant(value.paidAt) ?? time,
  currency: value.currency,
  gross: new Decimal(value.paidGross || '0'),
  history: value.history,
});

/** What came back, as its row. */
export const returnOf = ({ time, value }: Fact<orders.OrderLineReturned>): ReturnRow => ({
  returnId: value.returnId,
  orderId: value.orderId,
  customerId: value.customerId,
  returnedAt: instant(value.returnedAt) ?? time,
  gross: new Decimal(value.line?.gross || '0'),
  paid: value.paidEventId !== '',
});

/** A contact as its row; none of somebody who is not identified. */
export function contactOf({ time, value }: Fact<service.InteractionRecorded>): ContactRow | undefined {
  const { interactionId, customerId, channel, direction, at } = value;
  return customerId === '' ? undefined : { interactionId, customerId, channel, direction, at: instant(at) ?? time };
}

/** What a request's facts each say of it. */
export const openedRequest = ({ time, value }: Fact<service.RequestOpened>): RequestPart => ({
  ...ids(value),
  kind: value.kind,
  openedAt: instant(value.openedAt) ?? time,
});
export const solvedRequest = ({ time, value }: Fact<service.RequestSolved>): RequestPart => ({
  ...ids(value),
  solvedAt: instant(value.solvedAt) ?? time,
});
export const closedRequest = ({ time, value }: Fact<service.RequestClosed>): RequestPart => ({
  ...ids(value),
  closedAt: instant(value.closedAt) ?? time,
});

// a request of somebody who is not identified yet says nothing of a member
async function addRequest(tx: Tx, part: RequestPart): Promise<void> {
  if (part.customerId === '') return;
  await mergeRequest(tx.db, part);
  await recountContacts(tx.db, part.customerId);
}

const ids = ({ requestId, customerId }: { requestId: string; customerId: string }) => ({ requestId, customerId });
