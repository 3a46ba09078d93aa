/** What sending tells others, and the facts that its letters wait for. */
import { marketing, orders } from '@guanxi/proto';
import { addressProof, type Handlers, handle, hashOfCode, type Tx } from '@guanxi/runtime';
import { timestamp } from '../instant.ts';
import { expiryOf, type LinkPurpose } from './letter-link.ts';
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

/** A letter is about to leave with a link. Others learn what it is good for, and the hash of its code. */
export const linkFact = (
  row: Pick<MessageRow, 'id' | 'customerId'>,
  { code, purpose, address, now }: { code: string; purpose: LinkPurpose; address: string; now: Date },
) => ({
  type: marketing.LetterLinkMadeSchema,
  topic: 'crm.marketing.message.v1',
  key: row.customerId,
  subject: row.id,
  customer: row.customerId,
  value: {
    codeHash: hashOfCode(code),
    customerId: row.customerId,
    purpose,
    messageId: row.id,
    addressProof: addressProof(code, address),
    madeAt: timestamp(now),
    expiresAt: timestamp(expiryOf(purpose, now)),
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
