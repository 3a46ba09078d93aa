import { service as contracts, marketing } from '@guanxi/proto';
import { type Handlers, handle, instant, timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { ContactBook, NewInteraction } from './interaction.ts';
import type { InteractionsStore } from './interactions-store.ts';

const TOPIC = 'crm.service.interaction.v1';

function interactionRecorded(
  tx: Tx,
  id: string,
  { customerId, channel, direction, requestId, messageId, employeeId, at }: NewInteraction,
): void {
  tx.emit({
    type: contracts.InteractionRecordedSchema,
    topic: TOPIC,
    key: customerId,
    customer: customerId,
    value: {
      interactionId: id,
      customerId,
      channel,
      direction,
      requestId: requestId ?? '',
      messageId: messageId ?? '',
      employeeId: employeeId ?? '',
      at: timestamp(at ?? tx.now),
    },
  });
}

/** Records contacts and tells of each. */
export const contactBook = (interactions: InteractionsStore): ContactBook => ({
  async record(tx, interaction) {
    const id = await interactions.record(tx, interaction);
    if (id) interactionRecorded(tx, id, interaction);
    return id;
  },
});

/** What was sent to a customer comes back as a contact with him, once for each message. */
export const interactionHandlers = (contacts: ContactBook): Handlers<Tx> => ({
  'crm.marketing.message.v1/MessageSent': handle(marketing.MessageSentSchema, async ({ value, time }, tx: Tx) => {
    if (value.outcome !== 'SENT') return;
    const interaction = {
      customerId: value.customerId,
      channel: value.channel,
      direction: 'OUTBOUND',
      moment: value.moment,
      messageId: value.messageId,
      at: instant(value.sentAt) ?? time,
    };
    await contacts.record(tx, interaction);
  }),
});
