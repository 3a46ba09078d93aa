import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Caller } from '../context.ts';
import type { CustomerDesk } from '../desk/desk.ts';
import { type ContactBook, channels } from '../interactions/interaction.ts';
import { rights } from '../permissions.ts';
import { opened } from './request.ts';
import { requestOpened } from './requests.events.ts';
import type { RequestsStore } from './requests-store.ts';

const schema = z.object({
  customerId: field.optional(field.id()),
  kind: field.oneOf(['QUESTION', 'COMPLAINT', 'REPAIR', 'PRAISE', 'SUGGESTION', 'OPINION']),
  channel: field.oneOf(channels),
  subject: field.requiredText({ max: 200 }),
  description: field.requiredText({ max: 10_000, multiline: true }),
  productId: field.optional(field.id()),
  orderId: field.optional(field.id()),
  topicCodes: field.optional(field.list(field.requiredText({ max: 64 }), { max: 20 })),
  clientMutationId: clientMutationId(),
});

export type Desk = { requests: RequestsStore; desk: CustomerDesk; contacts: ContactBook; calendar: WorkingCalendar };
const NOWHERE = '/';

/** Opens a request and records the contact that brought it. Members open their own. */
export async function openRequest(
  { requests, desk, contacts, calendar }: Desk,
  caller: Caller,
  input: { clientMutationId: string },
) {
  rights.require(caller.viewer, 'customer', 'serve');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { value } = read;
  const customerId = value.customerId ?? caller.viewer.customer;
  if (!customerId) return refuse.invalid({ path: 'customerId', code: 'REQUIRED' });
  return caller.db.command(caller, { name: 'openRequest', input }, async (tx) => {
    const card = await desk.cardToServe(tx, caller.viewer, customerId);
    if (!card) return refuse.notFound('customerId');
    const request = {
      // of a record that was merged the one that shows it
      customerId: card.customerId,
      kind: value.kind,
      channel: value.channel,
      subject: value.subject,
      description: value.description,
      productId: value.productId ?? null,
      orderId: value.orderId ?? null,
      topicCodes: value.topicCodes ?? [],
      ownerId: card.ownerId,
      departmentPath: card.departmentPath ?? caller.viewer.department ?? NOWHERE,
    };
    const { id, number } = await requests.open(tx, request, opened(calendar, tx.now));
    await contacts.record(tx, {
      ...request,
      direction: 'INBOUND',
      summary: value.subject,
      requestId: id,
      employeeId: caller.viewer.employee ?? null,
    });
    requestOpened(tx, { id, number, ...request });
    tx.audit({ action: 'request.opened', subject: ['ServiceRequest', id] });
    return { __typename: 'OpenRequestSuccess', requestId: id };
  });
}
