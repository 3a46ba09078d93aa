import type { Erased, Tx } from '@guanxi/runtime';
import { forgetRecipients } from '../recipients/recipients.events.ts';
import { countMessages } from '../sending/queue-letter.ts';

/** Letters stay as facts: that one was sent, when and how it ended; to whom and what it said is gone. */
export async function erasePerson(tx: Tx, customerIds: readonly string[]): Promise<Erased> {
  await forgetRecipients(tx, customerIds);
  return { messages: await countMessages(tx.db, customerIds) };
}
