import { newId, type Tx, tokens } from '@guanxi/runtime';
import { isHistory } from '../facts/order-history.ts';
import type { Occasion } from '../key-moments/moment.ts';
import { lockCustomer, lockedRecipient } from '../recipients/know-recipient.ts';
import { letters } from '../templates/letters.ts';
import {
  deleteAwaiting,
  endWaitForOrder,
  endWaitForRecipients,
  insertMessage,
  isAwaiting,
  type PaidOrder,
  redactMessages,
} from './message-store.ts';

export { countMessages } from './message-store.ts';

export const SEND_MESSAGE = 'send-message';

/** Has a message looked at: now, or at an instant of the real clock. One job a message waits at a time. */
export const lookAt = (tx: Tx, messageId: string, runAt?: Date): Promise<void> =>
  tx.job(SEND_MESSAGE, { messageId }, { key: `message:${messageId}`, ...(runAt && { runAt }) });

/**
 * Puts down that a moment calls for a letter, once for each moment, and has it sent after the commit. What the letter
 * needs and nobody has told yet (the profile, the order) is waited for. An order of history calls for none.
 */
export async function queueLetter(tx: Tx, occasion: Occasion): Promise<void> {
  const recipient = await lockedRecipient(tx.db, occasion.customerId);
  const { order } = occasion;
  const history = order ? await isHistory(tx.db, order) : false;
  if (history) return;

  const { moment, purpose } = letters[occasion.letter];
  const message = {
    id: newId(),
    occasion: occasion.key,
    customerId: occasion.customerId,
    moment,
    letter: occasion.letter,
    channel: 'MAIL',
    purpose,
    causeEventId: occasion.causeEventId,
    values: occasion.values,
    awaitsRecipient: recipient === undefined,
    awaitsOrderId: history === undefined && order && 'id' in order ? order.id : null,
    awaitsPaidEvent: history === undefined && order && 'paidEventId' in order ? order.paidEventId : null,
    createdAt: tx.now,
    tokens: tokens(occasion.values['order.number']),
  };
  const first = await insertMessage(tx.db, message);
  if (first && !isAwaiting(message)) await lookAt(tx, message.id);
}

/** The profile has come: letters that waited for it go their way. The caller holds the customer's lock. */
export async function releaseForRecipients(tx: Tx, customerIds: readonly string[]): Promise<void> {
  for (const id of await endWaitForRecipients(tx.db, customerIds)) await lookAt(tx, id);
}

/** The order has come: letters that waited for it go their way, or were not called for. */
export async function releaseForOrder(tx: Tx, order: PaidOrder & { history: boolean }): Promise<void> {
  await lockCustomer(tx.db, order.customerId);
  if (order.history) await deleteAwaiting(tx.db, order);
  else for (const id of await endWaitForOrder(tx.db, order)) await lookAt(tx, id);
}

/** The person was erased: what was written to him is blanked, what had not left never will. */
export const withdrawLetters = (tx: Tx, customerId: string): Promise<number> =>
  redactMessages(tx.db, customerId, tx.now);
