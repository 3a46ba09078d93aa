/** What sending tells others, and the facts that its letters wait for. */
import { marketing, orders } from '@guanxi/proto';
import { type Handlers, handle, type Tx } from '@guanxi/runtime';
import { timestamp } from '../instant.ts';
import type { MessageRow } from './message-store.ts';
import { releaseForOrder } from './queue-letter.ts';

/** A message's outcome is known. Others learn the kind of letter, never its words. */
export const messageFact = (row: MessageRow, outcome: string, now: Date) => ({
  type: marketing.MessageSentSchema,
  topic: 'crm.marketing.message.v1',
  key: row.customerId,
  subject: row.id,
  customer: row.customerId,
  value: {
    messageId: row.id,
    customerId: row.customerId,
    channel: row.channel,
    moment: row.moment,
    templateCode: row.letter,
    templateVersion: row.templateVersion ?? 0,
    language: row.language ?? '',
    causeEventId: row.causeEventId,
    outcome,
    sentAt: timestamp(now),
  },
});

/** Goes after the handlers of facts, which put the purchase down. */
export const sendingHandlers: Handlers<Tx> = {
  'crm.orders.order.v1/OrderPaid': handle(orders.OrderPaidSchema, ({ id, value }, tx: Tx) =>
    releaseForOrder(tx, {
      orderId: value.orderId,
      paidEventId: id,
      customerId: value.customerId,
      history: value.history,
    }),
  ),
};
