import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import type { CustomerDesk } from '../desk/desk.ts';
import { rights } from '../permissions.ts';
import { type ContactBook, channels } from './interaction.ts';

const schema = z.object({
  customerId: field.id(),
  channel: field.oneOf(channels),
  direction: field.oneOf(['INBOUND', 'OUTBOUND']),
  summary: field.requiredText({ max: 2000, multiline: true }),
  result: field.optional(field.text({ max: 500 })),
  requestId: field.optional(field.id()),
  at: field.optional(field.instant()),
  clientMutationId: clientMutationId(),
});

export type Recording = { desk: CustomerDesk; contacts: ContactBook };

/** Records a contact that somebody had with a customer. */
export async function recordInteraction(
  { desk, contacts }: Recording,
  caller: Caller,
  input: { clientMutationId: string },
) {
  rights.require(caller.viewer, 'interaction', 'record');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { clientMutationId: _, ...given } = read.value;
  if (given.at && given.at > caller.clock.now())
    return refuse.invalid({
      path: 'at',
      code: 'OUT_OF_RANGE',
      params: { min: '', max: caller.clock.now().toISOString() },
    });
  return caller.db.command(caller, { name: 'recordInteraction', input }, async (tx) => {
    const card = await desk.cardToServe(tx, caller.viewer, given.customerId);
    if (!card) return refuse.notFound('customerId');
    if (given.requestId) {
      const request = await caller.loaders.request.load(given.requestId);
      const asked = request && (await desk.cardToServe(tx, caller.viewer, request.customerId));
      if (asked?.customerId !== card.customerId) return refuse.notFound('requestId');
    }
    const interaction = {
      ...given,
      // of a record that was merged the one that shows it
      customerId: card.customerId,
      result: given.result ?? null,
      requestId: given.requestId ?? null,
      at: given.at ?? tx.now,
      employeeId: caller.viewer.employee ?? null,
      ownerId: card.ownerId,
      departmentPath: card.departmentPath,
    };
    const id = await contacts.record(tx, interaction);
    if (!id) throw new Error('a contact without a message is always new');
    tx.audit({ action: 'interaction.recorded', subject: ['Interaction', id] });
    return { __typename: 'RecordInteractionSuccess', interactionId: id };
  });
}
